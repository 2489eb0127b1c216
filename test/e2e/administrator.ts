import { ONE_ID_SAML } from '../../lib/one-id/saml';
import type { OktaSimulator } from '../../lib/testing';

/** Steps 4 to 10 of OneID's page, as the administrator does them for the default declaration. */
export function setUpProvisioning(
  okta: OktaSimulator,
  label: string,
  { pushGroups = true, deactivateUsers = true } = {},
): void {
  okta.admin.enableScim(label, {
    baseUrl: 'https://one.zuora.com/scim/v2',
    uniqueIdentifierField: 'userName',
    supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups },
    authenticationMode: 'OAuth 2',
    accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
    authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
    clientId: 'one-id-client',
    secret: 'one-id-secret',
  });
  okta.admin.reauthenticate(label);
  okta.admin.setToApp(label, { createUsers: true, updateUserAttributes: true, deactivateUsers });
}

/** What Add Zuora OneID Application to Okta has a person fill in, where the app is made by hand. */
export const ONE_ID_SIGN_ON = {
  ssoAcsUrl: ONE_ID_SAML.ssoUrl,
  recipient: ONE_ID_SAML.recipient,
  destination: ONE_ID_SAML.destination,
  audience: ONE_ID_SAML.audience,
};
