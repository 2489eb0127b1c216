import { readBody } from '../../http/request-body';
import type { UserType } from '../../org/data/profiles';
import { own } from '../../org/org';
import { definitions } from '../../profiles/profile-schema';
import {
  changeUserType,
  createUserType,
  deleteUserType,
  userTypeChange,
  userTypeDefinition,
} from '../../profiles/user-type';
import type { OktaRoutes } from '../okta-routes';

/** User types; the attributes of their users can be read only. */
export const userTypeRoutes: OktaRoutes = (api, { org }) => {
  api.get('/api/v1/meta/types/user', (c) => c.json(Object.values(org.data.userTypes).map(typeBody)));

  api.post('/api/v1/meta/types/user', async (c) =>
    c.json(typeBody(createUserType(org, await readBody(c, userTypeDefinition, 'userType')))),
  );

  api.get('/api/v1/meta/types/user/:id', (c) => c.json(typeBody(known(c.req.param('id')))));

  api.post('/api/v1/meta/types/user/:id', async (c) => {
    const type = known(c.req.param('id'));
    changeUserType(org, type, await readBody(c, userTypeChange, 'userType'));
    return c.json(typeBody(type));
  });

  api.put('/api/v1/meta/types/user/:id', async (c) => {
    const type = known(c.req.param('id'));
    changeUserType(org, type, await readBody(c, userTypeDefinition, 'userType'));
    return c.json(typeBody(type));
  });

  api.delete('/api/v1/meta/types/user/:id', (c) => {
    deleteUserType(org, known(c.req.param('id')));
    return c.body(null, 204);
  });

  /** By id, or `default`. */
  function known(id: string): UserType {
    return id === 'default' ? org.defaultUserType : own(org.data.userTypes, id, 'UserType');
  }

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
      ...definitions(schema),
    };
  }
};
