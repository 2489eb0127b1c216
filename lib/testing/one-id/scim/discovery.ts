import type { Hono } from 'hono';
import { SCIM_CORE_USER } from '../../../one-id/attributes';
import type { Dialect } from '../dialect';
import { ScimRefusal, scimJson, scimList } from './scim-answer';

export const SCIM_CORE_GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const USER_EXTENSION = 'urn:zuora:scim:schemas:1.0:UserExtension';
export const GROUP_EXTENSION = 'urn:zuora:scim:schemas:1.0:GroupExtension';

const attribute = (name: string, ...subAttributes: string[]) => ({
  name,
  type: subAttributes.length > 0 ? 'complex' : 'string',
  ...(name === 'userName' ? { required: true, caseExact: false, uniqueness: 'server' } : {}),
  ...(subAttributes.length > 0 ? { subAttributes: subAttributes.map((each) => ({ name: each, type: 'string' })) } : {}),
});

/** What the reference's samples and tables have of users; the sampled schema isn't shown whole. */
export const USER_SCHEMA = {
  id: SCIM_CORE_USER,
  name: 'User',
  attributes: [
    attribute('userName'),
    attribute('name', 'givenName', 'familyName', 'formatted'),
    attribute('displayName'),
    attribute('emails', 'value', 'type', 'primary'),
    attribute('roles', 'value'),
    attribute('preferredLanguage'),
    attribute('locale'),
  ],
};

const GROUP_SCHEMA = {
  id: SCIM_CORE_GROUP,
  name: 'Group',
  attributes: [attribute('displayName'), attribute('members', 'value', 'display')],
};

/** As sampled in `getServiceProviderConfig`. */
export const SERVICE_PROVIDER_CONFIG = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: true, maxOperations: 1000, maxPayloadSize: 10_000 },
  filter: { supported: true, maxResults: 100 },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    { type: 'oauth2', name: 'Client Credentials', description: 'OAuth 2.0 client credentials', primary: true },
    { type: 'oauth2', name: 'Authorization Grant', description: 'OAuth 2.0 authorization code', primary: false },
  ],
};

const resourceType = (name: string, schema: string, extension: string) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
  id: name,
  name,
  endpoint: `/${name}s`,
  schema,
  schemaExtensions: [{ schema: extension, required: true }],
});

const LISTS = {
  ResourceTypes: [
    resourceType('User', SCIM_CORE_USER, USER_EXTENSION),
    resourceType('Group', SCIM_CORE_GROUP, GROUP_EXTENSION),
  ],
  Schemas: [USER_SCHEMA, GROUP_SCHEMA],
};

/** What the server says of itself; it is read only. */
export function discoveryRoutes(scim: Hono, dialect: Dialect): void {
  scim.get('/ServiceProviderConfig', (c) => scimJson(c, SERVICE_PROVIDER_CONFIG));
  for (const [path, all] of Object.entries(LISTS)) {
    scim.get(`/${path}`, (c) => scimList(c, dialect, { total: all.length, startIndex: 1, resources: all }));
    scim.get(`/${path}/:id`, (c) => {
      const found = all.find(({ id }) => id === c.req.param('id'));
      if (found === undefined) throw new ScimRefusal(404, `There is no ${c.req.param('id')}`);
      return scimJson(c, found);
    });
  }
  for (const path of ['/ServiceProviderConfig', ...Object.keys(LISTS).map((each) => `/${each}`)]) {
    scim.on(['POST', 'PUT', 'PATCH', 'DELETE'], path, () => {
      throw new ScimRefusal(405, 'This can only be read');
    });
  }
}
