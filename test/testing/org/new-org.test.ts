import { newOrg } from '../../../lib/testing/org/new-org';

test('a new org has the user type `user`, the group Everyone and an administrator', () => {
  const { userTypes, groups, users } = newOrg('sim', 'v1').data;
  expect(Object.values(userTypes).map(({ name, default: isDefault }) => [name, isDefault])).toEqual([['user', true]]);
  expect(Object.values(groups).map(({ type, profile }) => [type, profile.name])).toEqual([['BUILT_IN', 'Everyone']]);
  expect(Object.values(users)).toHaveLength(1);
});

test('its users have the attributes that mappings read', () => {
  const { schema } = newOrg('sim', 'v1').defaultUserType;
  expect(Object.keys(schema.base)).toHaveLength(31);
  expect(schema.base).toMatchObject({
    login: { required: true },
    firstName: { title: 'First name' },
    preferredLanguage: {},
    locale: {},
  });
});
