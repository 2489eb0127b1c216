import { APPLICATIONS } from '../../okta/admin-console';
import { DECLARED_FEATURES } from '../../okta/features';
import type { DeclaredInstance } from '../../state';
import { chosen } from '../field';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';
import { screenOf } from './screen-of';

/**
 * Step 4 of OneID's page.
 * @see https://help.okta.com/oie/en-us/Content/Topics/Apps/Apps_App_Integration_Wizard_SCIM.htm
 */
export function appSettings({ app }: DeclaredInstance): StepDefinition {
  return {
    id: 'app-settings',
    where: 'Okta',
    title: 'Switch provisioning to SCIM',
    minutes: 2,
    screen: ['zuora-scim', 'okta-wizard', 'okta-connect'],
    zuora: 'steps 2 to 4',
    ...screenOf(app, 'general'),
    navigation: [...APPLICATIONS, app.label, 'General', 'App Settings', 'Edit'],
    fields: [chosen('Provisioning', 'SCIM')],
    actions: [said('Save.', 'zuora-scim')],
    notes: [
      said(
        'The screen has one of two looks: Provisioning as a choice of None, On-Premises and SCIM, or a box Enable SCIM provisioning, to be ticked.',
        'okta-wizard',
        'okta-connect',
      ),
      inferred(
        'An app that was made by hand in the Okta Integration Wizard (since 2026 what Create App Integration opens; the former wizard is its tab Classic experience) has no such switch: its SCIM settings are in the entry that the wizard made, once for all instances. This and the next step hold for apps made by Terraform and by the classic wizard.',
        'okta-wizard',
      ),
      inferred(
        "If there is no SCIM to choose, Okta's provisioning feature may not be enabled for your org: ask Okta support.",
        'okta-wizard',
      ),
      ...(app.status === 'ACTIVE'
        ? []
        : [inferred(`The app was ${app.status} in Okta at the last refresh: activate it first.`)]),
    ],
    doneWhen: said('The app has a tab called Provisioning.', 'zuora-scim'),
    wayBack: inferred(
      'While nothing under To App is ticked: Provisioning back to None, or the box unticked, and Save. Later that ends provisioning for everybody, and the connection has to be entered anew.',
    ),
    seenBy: { features: ['SCIM_PROVISIONING', ...DECLARED_FEATURES.map(({ feature }) => feature)], needs: 'any' },
  };
}
