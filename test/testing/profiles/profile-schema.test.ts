import { appWithSchema, changeAppSchema, schemaBody, schemaChange } from '../../../lib/testing/profiles/profile-schema';
import { enableScim } from '../../../lib/testing/provisioning/scim-provisioning';
import { SCIM_CONNECTION } from '../call';
import { orgWithApp } from '../custom-app';
import { changeUserMapping } from '../user-mapping';

const custom = (properties: Record<string, unknown>) =>
  schemaChange.parse({ definitions: { custom: { id: '#custom', type: 'object', properties } } });
const roles = { title: 'Roles', type: 'string', externalName: 'roles', externalNamespace: 'urn:x' };

test('an attribute is added, changed and removed by its variable', () => {
  const { org, app } = orgWithApp();
  changeAppSchema(org, app, custom({ roles }));
  expect(schemaBody(org, app).definitions.custom.properties['roles']).toMatchObject(roles);
  changeAppSchema(org, app, custom({ roles: { title: 'Role' } }));
  expect(app.schema.custom['roles']).toMatchObject({ ...roles, title: 'Role' });
  changeAppSchema(org, app, custom({ roles: null }));
  expect(app.schema.custom).toEqual({});
});

test('one wrong attribute leaves the schema as it was', () => {
  const { org, app } = orgWithApp();
  const before = structuredClone(app.schema);
  expect(() => changeAppSchema(org, app, custom({ roles, 'a b': roles }))).toThrow(
    "'a b' isn't a valid variable name.",
  );
  expect(app.schema).toEqual(before);
});

test.each([
  ['without a title', { other: { type: 'string' } }],
  ['of another type than before', { roles: { ...roles, type: 'boolean' } }],
  ['with the name of a base attribute', { userName: roles }],
])('an attribute %s is refused', (_, properties) => {
  const { org, app } = orgWithApp();
  changeAppSchema(org, app, custom({ roles }));
  expect(() => changeAppSchema(org, app, custom(properties))).toThrow(expect.objectContaining({ status: 400 }));
});

test('an attribute cannot be removed while it is mapped', () => {
  const { org, app } = orgWithApp();
  changeAppSchema(org, app, custom({ roles }));
  changeUserMapping(org, app, { roles: { expression: "'USER'" } });
  expect(() => changeAppSchema(org, app, custom({ roles: null }))).toThrow(
    "Property 'roles' can't be removed while a profile mapping uses it.",
  );
  changeUserMapping(org, app, { roles: null });
  changeAppSchema(org, app, custom({ roles: null }));
  expect(app.schema.custom).toEqual({});
});

test('base attributes can be retitled, not added, and keep their external name', () => {
  const { org, app } = orgWithApp();
  enableScim(org, app, SCIM_CONNECTION);
  const base = (properties: unknown) => schemaChange.parse({ definitions: { base: { properties } } });
  changeAppSchema(org, app, base({ givenName: { title: 'First', externalName: 'x' } }));
  expect(app.schema.base['givenName']).toMatchObject({ title: 'First', externalName: 'name.givenName' });
  expect(() => changeAppSchema(org, app, base({ other: roles }))).toThrow(expect.objectContaining({ status: 400 }));
});

test('answers leave master, permissions and union out while provisioning is off', () => {
  const { org, app } = orgWithApp();
  changeAppSchema(org, app, custom({ roles: { ...roles, master: { type: 'PROFILE_MASTER' }, union: 'DISABLE' } }));
  expect(schemaBody(org, app).definitions.custom.properties['roles']).toEqual({ ...roles, scope: 'NONE' });
  enableScim(org, app, SCIM_CONNECTION);
  expect(schemaBody(org, app).definitions.custom.properties['roles']).toHaveProperty('union', 'DISABLE');
});

test('an inactive app has no schema', () => {
  const { org, app } = orgWithApp();
  app.status = 'INACTIVE';
  expect(() => appWithSchema(org, app.id)).toThrow(expect.objectContaining({ status: 404 }));
});
