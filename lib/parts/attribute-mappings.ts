import { AppUserSchemaProperty } from '@cdktf/provider-okta/lib/app-user-schema-property';
import { ProfileMapping } from '@cdktf/provider-okta/lib/profile-mapping';
import type { TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';
import { apiCapability } from '../okta/capabilities';
import { ONE_ID_ATTRIBUTES, oneIdAttribute, SCIM_CORE_USER } from '../one-id/attributes';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { address, replacedWith } from './references/app-reference';
import type { AppResourceConfig } from './references/app-resource';
import { OktaLookups } from './references/okta-lookups';
import { named } from './terraform/address';
import { ImportBlock } from './terraform/blocks/import-block';
import { literals } from './terraform/terraform-text';

/** An attribute of the app user: what fills it, and its schema where this stack declares it. */
export interface MappedAttribute {
  readonly variable: string;
  readonly expression: string;
  readonly schema?:
    | undefined
    | {
        readonly title: string;
        readonly type: string;
        readonly externalName: string;
        readonly externalNamespace: string;
      };
}

type AttributeSettings = Pick<OneIdScimProvisioningSettings, 'app' | 'attributes' | 'attributeSchema'>;

/**
 * Step 11 of OneID's page: OneID's six attributes, those of the props in place of or besides them, by variable name. An
 * app that Okta's API serves has attributes of its own, so there it is only those of the props.
 */
export function mappedAttributes({ app, attributes, attributeSchema }: AttributeSettings): MappedAttribute[] {
  const given = new Map(Object.entries(attributes));
  const hasOwnSchema = apiCapability(app) !== undefined;
  if (!hasOwnSchema) {
    const named = new Set([...given.keys()].map((key) => oneIdAttribute(key)?.variable));
    for (const { variable } of ONE_ID_ATTRIBUTES) {
      if (!named.has(variable)) given.set(variable, {});
    }
  }
  return [...given]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([variable, value]) => {
      const oneId = hasOwnSchema ? undefined : literals(oneIdAttribute(variable));
      const details = typeof value === 'string' ? { expression: value } : value;
      const declared = oneId ? attributeSchema === 'declared' && oneId.kind === 'custom' : typeof value !== 'string';
      return {
        variable,
        // Only one of OneID's may lack it: the rules on props refuse any other without.
        expression: details.expression ?? (oneId?.expression as string),
        schema: declared
          ? {
              title: details.title ?? oneId?.label ?? variable,
              type: details.type ?? 'string',
              externalName: details.externalName ?? oneId?.externalName ?? variable,
              externalNamespace: details.externalNamespace ?? oneId?.externalNamespace ?? SCIM_CORE_USER,
            }
          : undefined,
      };
    });
}

/**
 * Stops the plan if the mapping that is imported is another app's or goes from the app to Okta. The provider would write the
 * declared ends over those of what it has imported, and nobody would see that it is another.
 */
function ofThisApp(id: string, appId: string, userTypeId: string): TerraformResourceLifecycle {
  return {
    ignoreChanges: ['source_id', 'target_id'],
    postcondition: [
      {
        condition: `\${self.source_id == ${userTypeId} && self.target_id == ${appId}}`,
        errorMessage:
          `app.profileMappingId ${JSON.stringify(id)} is the mapping from \${self.source_name} (\${self.source_id}) to \${self.target_name} (\${self.target_id}), ` +
          `not that from Okta's users to this app (\${${appId}}). Correct it, or leave it out: the first apply takes over the app's mapping by itself.`,
      },
    ],
  };
}

/** The declared attributes, each a property of the app user's schema, by variable name. */
export function attributeProperties(
  scope: Construct,
  attributes: readonly MappedAttribute[],
  { app, ...config }: AppResourceConfig,
): Map<string, AppUserSchemaProperty> {
  return new Map(
    attributes.flatMap(({ variable, schema }) =>
      schema
        ? [
            [
              variable,
              named(
                new AppUserSchemaProperty(scope, `attribute-${variable}`, {
                  appId: app.id,
                  index: variable,
                  ...schema,
                  ...config,
                  lifecycle: { ...config.lifecycle, ...replacedWith(app) },
                }),
              ),
            ],
          ]
        : [],
    ),
  );
}

/**
 * The mapping from the Okta user to the app user. Okta makes it with the app; Terraform only changes it. `PUSH` sends a
 * changed value too, not just the first one, and `delete_when_absent = false` leaves Okta's other mappings alone.
 */
export function profileMapping(
  scope: Construct,
  attributes: readonly MappedAttribute[],
  { app, importFrom, ...config }: AppResourceConfig & { readonly importFrom: string | undefined },
): ProfileMapping {
  const lookups = OktaLookups.of(scope, config.provider);
  const mapping = named(
    new ProfileMapping(scope, 'profile-mapping', {
      sourceId: lookups.userTypeId(),
      targetId: app.id,
      deleteWhenAbsent: false,
      mappings: attributes.map(({ variable, expression }) => ({ id: variable, expression, pushStatus: 'PUSH' })),
      ...config,
      lifecycle: {
        ...config.lifecycle,
        ...replacedWith(app),
        ...(importFrom !== undefined && ofThisApp(importFrom, `${address(app)}.id`, lookups.userTypeIdExpression())),
      },
    }),
  );
  if (importFrom !== undefined) {
    new ImportBlock(scope, 'import-profile-mapping', { to: mapping, from: importFrom, provider: config.provider });
  }
  return mapping;
}
