import {
  changeMapping,
  findMappings,
  mappingBody,
  mappingChange,
  mappingFrom,
  mappingTo,
} from '../../../lib/testing/profiles/profile-mapping';
import { enableScim } from '../../../lib/testing/provisioning/scim-provisioning';
import { SCIM_CONNECTION } from '../call';
import { ORG2ORG, orgWithApp } from '../custom-app';
import { changeUserMapping } from '../user-mapping';

test('a mapping is found by its source and target, or by one of them', () => {
  const { org, app } = orgWithApp();
  const user = org.defaultUserType.id;
  expect(findMappings(org, user, app.id)).toEqual([mappingTo(org, app)]);
  expect(findMappings(org, app.id, user)).toEqual([mappingFrom(org, app)]);
  expect(findMappings(org, user)).toEqual([mappingTo(org, app)]);
  expect(findMappings(org)).toHaveLength(2);
});

test('an id that is neither an app nor a user type is refused', () => {
  const { org, app } = orgWithApp();
  const group = Object.keys(org.data.groups)[0] as string;
  for (const id of [group, '0oa1', org.defaultUserType.schemaId]) {
    expect(() => findMappings(org, id, app.id)).toThrow(
      'Invalid source or target id. Source or target id must be of either App Instance or UserType id',
    );
  }
});

test('a change sets what is named, removes what is null and leaves the rest', () => {
  const { org, app } = orgWithApp(ORG2ORG);
  changeUserMapping(org, app, { email: { expression: 'user.login' }, title: null });
  const { properties } = mappingTo(org, app);
  expect(properties['email']).toEqual({ expression: 'user.login', pushStatus: 'DONT_PUSH' });
  expect(properties).not.toHaveProperty('title');
  expect(properties['firstName']).toEqual({ expression: 'user.firstName', pushStatus: 'PUSH' });
});

test('the username can be overridden by a mapping', () => {
  const { org, app } = orgWithApp();
  changeUserMapping(org, app, { userName: { expression: 'user.email', pushStatus: 'PUSH' } });
  expect(mappingTo(org, app).properties).toHaveProperty('userName');
});

test('an attribute that the app lacks is refused, and nothing is changed', () => {
  const { org, app } = orgWithApp();
  const change = { userName: { expression: 'user.email' }, givenName: { expression: 'user.firstName' } };
  expect(() => changeUserMapping(org, app, change)).toThrow(
    "Property 'givenName' isn't an attribute of the target sim_zuoraoneid_1.",
  );
  expect(mappingTo(org, app).properties).toEqual({});
  enableScim(org, app, SCIM_CONNECTION);
  changeUserMapping(org, app, change);
  expect(mappingTo(org, app).properties).toHaveProperty('givenName');
});

test("Okta's login stays mapped", () => {
  const { org, app } = orgWithApp();
  const change = mappingChange.parse({ properties: { login: null } });
  expect(() => changeMapping(org, mappingFrom(org, app), change)).toThrow(expect.objectContaining({ status: 400 }));
});

test('an empty expression is refused', () => {
  expect(mappingChange.safeParse({ properties: { email: { expression: '' } } }).success).toBe(false);
});

test('lists leave the properties out', () => {
  const { org, app } = orgWithApp();
  const mapping = mappingTo(org, app);
  expect(mappingBody(org, mapping, false)).not.toHaveProperty('properties');
  expect(mappingBody(org, mapping, true)).toMatchObject({
    source: { name: 'user', type: 'user' },
    target: { id: app.id, name: app.name, type: 'appuser' },
    properties: {},
  });
});
