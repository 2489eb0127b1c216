import { ONE_ID_SAML } from '../../../lib/one-id/saml';
import { OktaSimulator, type OktaSimulatorOptions, OneIdStandIn, type OneIdStandInOptions } from '../../../lib/testing';

export const LABEL = 'Zuora OneID';

/** What an administrator enters for OneID, but for the client. */
export const SCIM = {
  baseUrl: 'https://one.zuora.com/scim/v2',
  uniqueIdentifierField: 'userName',
  supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
  authenticationMode: 'OAuth 2',
  accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
  authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize?scope=offline_access',
} as const;

export interface Loop extends AsyncDisposable {
  readonly okta: OktaSimulator;
  readonly oneId: OneIdStandIn;
  readonly client: { readonly clientId: string; readonly clientSecret: string };
}

/** An org with the app of OneID, and OneID; the app isn't connected yet. */
export async function loop(options: OneIdStandInOptions = {}, more: OktaSimulatorOptions = {}): Promise<Loop> {
  const oneId = await OneIdStandIn.start(options);
  const okta = await OktaSimulator.start({ servers: [oneId], ...more });
  const { name } = await okta.admin.createApp({
    label: LABEL,
    signOn: {
      ssoAcsUrl: ONE_ID_SAML.ssoUrl,
      recipient: ONE_ID_SAML.recipient,
      destination: ONE_ID_SAML.destination,
      audience: ONE_ID_SAML.audience,
    },
  });
  okta.admin.updateApp(LABEL, { userNameTemplate: { template: '${source.email}', type: 'BUILT_IN' } });
  for (const group of ['Users', 'Finance']) okta.admin.createGroup(group);
  const client = oneId.admin.createAuthorizationCodeClient('Okta', name);
  return {
    okta,
    oneId,
    client,
    [Symbol.asyncDispose]: async () => {
      await okta.stop();
      await oneId.stop();
    },
  };
}

/** The same, with everything on that OneID's page has a person switch on. */
export async function connected(options: OneIdStandInOptions = {}, more: OktaSimulatorOptions = {}): Promise<Loop> {
  const whole = await loop(options, more);
  await connect(whole);
  return whole;
}

export async function connect({ okta, client }: Loop): Promise<void> {
  okta.admin.enableScim(LABEL, { ...SCIM, clientId: client.clientId, secret: client.clientSecret });
  await okta.admin.reauthenticateInBrowser(LABEL);
  okta.admin.setToApp(LABEL, { createUsers: true, updateUserAttributes: true, deactivateUsers: true });
}

export const person = (name: string, more: object = {}) => ({
  login: `${name.toLowerCase()}@example.com`,
  email: `${name.toLowerCase()}@example.com`,
  firstName: name,
  lastName: 'Example',
  ...more,
});
