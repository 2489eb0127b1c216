import type { AppGroupAssignments } from '@cdktf/provider-okta/lib/app-group-assignments';
import { DataOktaAppGroupAssignments } from '@cdktf/provider-okta/lib/data-okta-app-group-assignments';
import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { OTHER_ASSIGNMENTS_CHECK } from '../../records';
import { address, type OktaApp } from '../references/app-reference';
import { named } from '../terraform/address';
import { CheckBlock } from '../terraform/blocks/check-block';

/**
 * Warns of groups that have the app and aren't declared. The provider leaves them alone when it makes the resource; the next
 * refresh puts them into the state, and the plan after that takes the app from them.
 *
 * The groups are read by a data source of the stack, one call: of one inside the check no plan would ever be without changes.
 */
export function otherAssignmentsCheck(
  scope: Construct,
  app: OktaApp,
  assignments: AppGroupAssignments,
  provider: TerraformProvider | undefined,
): CheckBlock {
  const data = named(
    new DataOktaAppGroupAssignments(scope, 'assigned', {
      id: `\${${address(app)}.id}`,
      ...(provider && { provider }),
    }),
  );
  const inOkta = `data.${data.terraformResourceType}.${data.friendlyUniqueId}.groups`;
  const declared = `${assignments.terraformResourceType}.${assignments.friendlyUniqueId}.group[*].id`;
  const others = `setsubtract(coalesce(${inOkta}, []), ${declared})`;
  return named(
    new CheckBlock(scope, OTHER_ASSIGNMENTS_CHECK, {
      assertions: [
        {
          condition: `\${length(${others}) == 0}`,
          errorMessage:
            `Groups have app \${${address(app)}.label} in Okta that \`assignments\` doesn't list: \${join(", ", ${others})}. ` +
            'The next plan takes the app from them, if not this one already. Before you apply it, list those that are to stay, ' +
            "or set `otherAssignments: 'keep'`.",
        },
      ],
    }),
  );
}
