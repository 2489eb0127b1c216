import type { IncomingMessage, ServerResponse } from 'node:http';
import { SCIM_CORE_USER } from '../../../lib/one-id/attributes';
import { LoopbackServer } from '../../http/loopback-server';

/**
 * A small server that answers as OneID documents and samples it, quirks and all.
 * @see https://developer.zuora.com/v1-api-reference/api/tag/SCIM/
 */

export const CLIENT = { clientId: 'canary-client-id', clientSecret: 'canary-client-secret', host: '127.0.0.1' };
export const TOKEN = 'canary-access-token';
export const USER_EXTENSION = 'urn:zuora:scim:schemas:1.0:UserExtension';

/** As in the sample of `getASpecificUser`. */
export const ADA = {
  schemas: [SCIM_CORE_USER, USER_EXTENSION],
  id: '11111111-2222-3333-4444-555555555555',
  externalId: '00u1',
  userName: 'ada@example.com',
  name: { givenName: 'Ada', familyName: 'Lovelace', formatted: 'Ada Lovelace' },
  displayName: 'Ada Lovelace',
  emails: [{ value: 'ada@example.com', type: 'work', primary: true }],
  preferredLanguage: 'en',
  locale: 'en-GB',
  [USER_EXTENSION]: { organizationId: 'canary-organization', status: 'ACTIVE', ssoEnabled: true, region: 'EU' },
};

/** As in the sample of `getSchemaOfSCIM`, whole. */
const attribute = (name: string, ...subAttributes: string[]) => ({
  name,
  type: subAttributes.length > 0 ? 'complex' : 'string',
  subAttributes: subAttributes.map((name) => ({ name, type: 'string' })),
});
const USER_SCHEMA = {
  id: SCIM_CORE_USER,
  name: 'User',
  attributes: [
    attribute('userName'),
    attribute('name', 'givenName', 'familyName'),
    attribute('emails', 'value', 'type', 'primary'),
    attribute('preferredLanguage'),
    attribute('locale'),
  ],
};

/** Answers by path; a function gets the query's filter. */
export type Answers = Record<string, unknown>;

export const ANSWERS: Answers = {
  '/oauth2/token': { access_token: TOKEN, scope: 'admin canary-organization', token_type: 'Bearer', expires_in: 3600 },
  '/scim/v2/ServiceProviderConfig': { patch: { supported: true }, filter: { supported: true, maxResults: 100 } },
  '/scim/v2/Schemas': { totalresults: 1, resources: [USER_SCHEMA] },
  '/scim/v2/Groups': (filter: string) => {
    const displayName = JSON.parse(filter.replace('displayName eq ', ''));
    return { totalresults: 1, resources: [{ id: 'group', displayName }] };
  },
  '/scim/v2/Users': { totalresults: 1, startIndex: 1, resources: [ADA] },
};

export async function oneIdServer(answers: Answers = {}): Promise<LoopbackServer> {
  const all = { ...ANSWERS, ...answers };
  return LoopbackServer.start((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const isToken = pathname === '/oauth2/token';
    const allowed = isToken ? request.method === 'POST' : request.headers.authorization === `Bearer ${TOKEN}`;
    const answer = all[pathname];
    const found = typeof answer === 'function' ? answer(searchParams.get('filter') ?? '') : answer;
    const status = !allowed ? 401 : found === undefined ? 404 : 200;
    const body =
      status === 200 ? found : { detail: 'canary-detail', schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'] };
    response.writeHead(status, { 'Content-Type': 'application/scim+json' }).end(JSON.stringify(body));
  });
}

/** Where the server is, as the connection's record declares it. */
export const connectionTo = ({ url }: { readonly url: string }) => ({
  baseUrl: `${url}/scim/v2`,
  accessTokenEndpointUri: `${url}/oauth2/token`,
});
