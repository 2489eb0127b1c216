import * as z from 'zod';
import { provisioningToApp, supportedActions } from './schema/actions';
import { app } from './schema/app';
import { applicationUsername, attributeSchema, attributes } from './schema/attributes';
import { connection } from './schema/connection';
import { assignments, pushGroups } from './schema/groups';
import { phase, protect, whenProvisioningIsOff } from './schema/rollout';
import { type IsToken, tokenAware } from './schema/text';

/**
 * The one definition of the construct's props: each is in schema/, in the file of what it is about. Their TypeScript
 * interfaces (types.ts), the published JSON Schema for the cdktf.json context and the reference in docs/props.md are
 * generated from it by `npm run generate`, in this order.
 *
 * Rules that involve more than one prop are in rules/, the wording of messages in problems/.
 *
 * @param isToken tells what only Terraform knows; nothing is by default, as in JSON
 */
export function configSchema(isToken: IsToken = () => false) {
  const values = tokenAware(isToken);
  return z.strictObject({
    app: app(values),
    phase,
    connection: connection(values),
    supportedActions,
    provisioningToApp,
    applicationUsername: applicationUsername(values),
    attributes: attributes(values),
    attributeSchema,
    pushGroups: pushGroups(values),
    assignments: assignments(values),
    whenProvisioningIsOff,
    protect,
  });
}

/** The props after validation, with every default filled in. */
export type OneIdScimProvisioningSettings = z.output<ReturnType<typeof configSchema>>;
