import type { OktaSimulator, ScimConnectionSettings } from '../../../lib/testing';
import { fixture } from '../../state/states';

/** A simulated Okta with an app in phase `app`, and the state that Terraform has of it. */

export const LABEL = 'Zuora OneID';

export const CONNECTION: ScimConnectionSettings = {
  baseUrl: 'https://one.zuora.com/scim/v2',
  authenticationMode: 'OAuth 2',
  accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
  authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
  clientId: 'one-id-client',
  secret: 'CANARY-client-secret',
  supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
};

/** Makes the app in Okta. @returns the fixture's state of it and of nothing else, with the app's own id and name */
export async function stateOfOneApp(okta: OktaSimulator): Promise<string> {
  const { id, name } = await okta.admin.createApp({ label: LABEL });
  const state = JSON.parse(fixture('phase-app'));
  const { resources } = state.values.root_module;
  const own = resources.filter(({ address }: { address: string }) => /(^|\.)oneid_/.test(address));
  state.values.root_module = { resources: own };
  const { id: theirs, name: called } = own.find(({ type }: { type: string }) => type === 'okta_app_saml').values;
  return JSON.stringify(state).replaceAll(theirs, id).replaceAll(called, name);
}
