import type { OneIdStandIn } from '../../../lib/testing';

export interface ScimAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever is answered
  readonly body: any;
}

export type ScimCall = (method: string, path: string, body?: unknown, headers?: object) => Promise<ScimAnswer>;

/** Calls a stand-in with a token of client credentials, as a program does that reads OneID. */
export async function scimCaller(oneId: OneIdStandIn): Promise<ScimCall> {
  const { clientId, clientSecret } = oneId.admin.createClientCredentialsClient('test');
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const granted = await fetch(`${oneId.url}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
  return callWith(`${oneId.url}/scim/v2`, ((await granted.json()) as { access_token: string }).access_token);
}

export function callWith(baseUrl: string, token: string): ScimCall {
  return async (method, path, body, headers) => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/scim+json', ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}

export const user = (userName: string, more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName,
  name: { givenName: 'Ada', familyName: 'Lovelace' },
  emails: [{ primary: true, value: userName, type: 'work' }],
  active: true,
  ...more,
});
