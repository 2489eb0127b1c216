import type { DeclaredInstance } from '../../state';
import { typed, typedFrom } from '../field';
import { ONE_ID_CONSOLE } from '../one-id-console';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';

/**
 * OneID has to know Okta as its identity provider before a client for it can be made.
 * @see https://docs.zuora.com/en/zuora-revenue/advanced-revenue-operations/oneid-settings/manage-single-sign-on-configurations
 * @see https://docs.zuora.com/en/zuora-platform/user-management/oneid/configure-single-sign-on-for-oneid/configure-oneid-for-sso-saml
 */
export function ssoSettings({ app }: DeclaredInstance): StepDefinition {
  return {
    id: 'sso-settings',
    where: 'OneID',
    title: "Give OneID the app's SAML metadata",
    minutes: 5,
    screen: ['zuora-sso', 'zuora-saml'],
    ...ONE_ID_CONSOLE,
    navigation: ['your avatar', 'Settings', 'Manage SSO settings', 'Edit'],
    fields: [
      app.metadataUrl === undefined
        ? typedFrom(
            'Metadata URL',
            "from Okta: the app's Sign On tab, SAML Signing Certificates, the active certificate, Actions, View IdP metadata; its address",
          )
        : typed('Metadata URL', app.metadataUrl),
      typedFrom('Single Sign-On Domain', "only with Enable SSO for all Users: your users' e-mail domain"),
    ],
    actions: [said('Save.', 'zuora-sso')],
    notes: [
      said(
        'Enable SSO for all Users is your choice. With it OneID takes the work e-mail as the federated ID of everyone in that domain; without it each user needs SSO SAML Enabled and a Federated ID.',
        'zuora-saml',
      ),
    ],
    warnings: [
      inferred(
        'Zuora requires a federated ID of an account that is made by SCIM, and none of the mapped attributes carries one. The only source that Zuora documents is Enable SSO for all Users, which copies the work e-mail: decide it before anybody is provisioned.',
        'zuora-api',
        'zuora-saml',
      ),
      inferred(
        'If another identity provider is set here already, find out first who signs in by it: saving replaces it. Write its Metadata URL down.',
        'zuora-sso',
      ),
    ],
    doneWhen: inferred('OneID shows the Metadata URL as saved.', 'zuora-sso'),
    wayBack: inferred(
      'Save the former Metadata URL, or press Remove Configuration where there was none: nobody signs in by Okta then.',
      'zuora-sso',
    ),
  };
}
