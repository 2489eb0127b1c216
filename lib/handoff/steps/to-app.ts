import { APPLICATIONS } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';
import { toAppSeenBy } from '../awaited-features';
import { checkboxes } from '../field';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';
import { screenOf } from './screen-of';

/** Steps 9 and 10 of OneID's page. */
export function toApp(instance: DeclaredInstance): StepDefinition {
  const { app, toApp } = instance;
  return {
    id: 'to-app',
    where: 'Okta',
    title: 'Tick what Okta does in OneID',
    minutes: 2,
    zuora: 'steps 9 and 10',
    screen: ['zuora-scim', 'okta-connect'],
    ...screenOf(app, 'user-management/create-n-update'),
    navigation: [...APPLICATIONS, app.label, 'Provisioning', 'Settings', 'To App', 'Edit'],
    fields: checkboxes('Provisioning to App', {
      'Create Users': toApp.createUsers,
      'Update User Attributes': toApp.updateUserAttributes,
      'Deactivate Users': toApp.deactivateUsers,
      'Sync Password': toApp.syncPassword === true,
    }),
    actions: [
      said('Save.', 'okta-connect'),
      ...(toApp.profileAndLifecycleSourcing
        ? [
            inferred(
              'Then open To Okta, choose Edit at Profile & Lifecycle Sourcing, tick “Allow … to source Okta users” and save.',
              'props',
            ),
          ]
        : []),
    ],
    warnings: [
      toApp.deactivateUsers
        ? said(
            "From now on whoever loses the app in Okta is deactivated in OneID: they can't sign in any more, by the portal or by SSO, and their accounts in the tenants are deactivated too.",
            'zuora-users',
          )
        : inferred(
            'Deactivate Users is declared off: people who leave keep their account in OneID until somebody removes it.',
            'okta-connect',
          ),
    ],
    doneWhen: inferred('Okta shows exactly these boxes ticked after Save.', 'zuora-scim'),
    wayBack: inferred(
      'Edit, untick, Save: Okta sends no more of it. Accounts that were made, changed or deactivated stay so.',
      'okta-connect',
    ),
    seenBy: toAppSeenBy(instance, 'all'),
  };
}
