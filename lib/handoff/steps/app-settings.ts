import { adminConsoleAppUrl } from '../../okta/admin-console';
import { DECLARED_FEATURES } from '../../okta/features';
import type { DeclaredInstance } from '../../state';
import { chosen } from '../field';
import type { StepDefinition } from '../step-definition';
import { APPLICATIONS } from './menu';

/**
 * Step 4 of OneID's page.
 * @see https://help.okta.com/oie/en-us/Content/Topics/Apps/Apps_App_Integration_Wizard_SCIM.htm
 */
export function appSettings({ app }: DeclaredInstance): StepDefinition {
  return {
    id: 'app-settings',
    where: 'Okta',
    title: 'Switch provisioning to SCIM',
    zuora: 'steps 2 to 4',
    url: adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'general'),
    navigation: [...APPLICATIONS, app.label, 'General', 'App Settings', 'Edit'],
    fields: [chosen('Provisioning', 'SCIM')],
    actions: ['Save.'],
    notes: [
      'The screen has one of two looks: Provisioning as a choice of None, On-Premises and SCIM, or a box Enable SCIM provisioning, to be ticked.',
      'An app that was made by hand in the Okta Integration Wizard (since 2026 what Create App Integration opens; the former wizard is its tab Classic experience) has no such switch: its SCIM settings are in the entry that the wizard made, once for all instances. This and the next step hold for apps made by Terraform and by the classic wizard.',
      "If there is no SCIM to choose, Okta's provisioning feature isn't enabled for your org: ask Okta support.",
      ...(app.status === 'ACTIVE' ? [] : [`The app was ${app.status} in Okta at the last refresh: activate it first.`]),
    ],
    doneWhen: 'The app has a tab called Provisioning.',
    seenBy: { features: ['SCIM_PROVISIONING', ...DECLARED_FEATURES.map(({ feature }) => feature)], needs: 'any' },
  };
}
