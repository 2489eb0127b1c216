import type { UserType } from '../../org/data/profiles';
import { own } from '../../org/org';
import type { OktaRoutes } from '../okta-routes';

/** User types and the attributes of their users, to be read only. */
export const userTypeRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/meta/types/user', (c) => c.json(Object.values(org.data.userTypes).map(typeBody)));

  api.get('/api/v1/meta/types/user/:id', (c) => {
    const id = c.req.param('id');
    const type = id === 'default' ? Object.values(org.data.userTypes).find((type) => type.default) : undefined;
    return c.json(typeBody(type ?? own(org.data.userTypes, id, 'UserType')));
  });

  api.get('/api/v1/meta/schemas/user/:id', (c) => {
    const id = c.req.param('id');
    const types = Object.fromEntries(Object.values(org.data.userTypes).map((type) => [type.schemaId, type]));
    const type = id === 'default' ? Object.values(org.data.userTypes).find((type) => type.default) : undefined;
    return c.json(schemaBody(type ?? own(types, id, 'UserSchema')));
  });

  function typeBody(type: UserType) {
    return {
      id: type.id,
      displayName: type.displayName,
      name: type.name,
      description: type.description,
      createdBy: `spr${org.id.slice(3)}`,
      lastUpdatedBy: `spr${org.id.slice(3)}`,
      created: type.created,
      lastUpdated: type.lastUpdated,
      default: type.default,
      _links: {
        schema: { rel: 'schema', href: `${org.url}/api/v1/meta/schemas/user/${type.schemaId}`, method: 'GET' },
        self: { rel: 'self', href: `${org.url}/api/v1/meta/types/user/${type.id}`, method: 'GET' },
      },
    };
  }

  function schemaBody({ schema, schemaId, displayName, name }: UserType) {
    return {
      id: `${org.url}/meta/schemas/user/${schemaId}`,
      $schema: 'http://json-schema.org/draft-04/schema#',
      name,
      title: displayName,
      lastUpdated: schema.lastUpdated,
      created: schema.created,
      definitions: {
        custom: { id: '#custom', type: 'object', properties: schema.custom, required: [] },
        base: { id: '#base', type: 'object', properties: schema.base, required: ['login', 'email'] },
      },
      type: 'object',
      properties: { profile: { allOf: [{ $ref: '#/definitions/custom' }, { $ref: '#/definitions/base' }] } },
    };
  }
};
