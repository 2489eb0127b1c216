import { adminConsoleAppUrl } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';
import { toAppSeenBy } from '../awaited-features';
import { checkboxes } from '../field';
import type { StepDefinition } from '../step-definition';
import { APPLICATIONS } from './menu';

/** Steps 9 and 10 of OneID's page. */
export function toApp(instance: DeclaredInstance): StepDefinition {
  const { app, toApp } = instance;
  return {
    id: 'to-app',
    where: 'Okta',
    title: 'Tick what Okta does in OneID',
    zuora: 'steps 9 and 10',
    url: adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'user-management/create-n-update'),
    navigation: [...APPLICATIONS, app.label, 'Provisioning', 'Settings', 'To App', 'Edit'],
    fields: checkboxes('Provisioning to App', {
      'Create Users': toApp.createUsers,
      'Update User Attributes': toApp.updateUserAttributes,
      'Deactivate Users': toApp.deactivateUsers,
      'Sync Password': toApp.syncPassword === true,
    }),
    actions: [
      'Save.',
      ...(toApp.profileAndLifecycleSourcing
        ? [
            'Then open To Okta, choose Edit at Profile & Lifecycle Sourcing, tick “Allow … to source Okta users” and save.',
          ]
        : []),
    ],
    warnings: [
      toApp.deactivateUsers
        ? "From now on whoever loses the app in Okta is deactivated in OneID: they can't sign in any more, by the portal or by SSO, and their accounts in the tenants are deactivated too."
        : 'Deactivate Users is declared off: people who leave keep their account in OneID until somebody removes it.',
    ],
    doneWhen: 'Okta shows exactly these boxes ticked after Save.',
    seenBy: toAppSeenBy(instance, 'all'),
  };
}
