import { adminConsoleAppUrl } from '../../okta/admin-console';
import { DECLARED_FEATURES } from '../../okta/features';
import type { DeclaredInstance } from '../../state';
import { chosen } from '../field';
import type { StepDefinition } from '../step-definition';

/**
 * Step 4 of OneID's page.
 * @see https://help.okta.com/oie/en-us/Content/Topics/Apps/Apps_App_Integration_Wizard_SCIM.htm
 */
export function appSettings({ app }: DeclaredInstance): StepDefinition {
  return {
    id: 'app-settings',
    where: 'Okta',
    title: 'Switch provisioning to SCIM',
    url: adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'general'),
    navigation: ['Applications', 'Applications', app.label, 'General', 'App Settings', 'Edit'],
    fields: [chosen('Provisioning', 'SCIM')],
    actions: ['Save.'],
    notes: [
      "If there is no SCIM to choose, Okta's provisioning feature isn't enabled for your org: ask Okta support.",
      ...(app.status === 'ACTIVE' ? [] : [`The app was ${app.status} in Okta at the last refresh: activate it first.`]),
    ],
    doneWhen: 'The app has a tab called Provisioning.',
    seenBy: { features: ['SCIM_PROVISIONING', ...DECLARED_FEATURES.map(({ feature }) => feature)], needs: 'any' },
  };
}
