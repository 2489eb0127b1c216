import { defaultUserType } from '../../../lib/testing/profiles/user-profile';

test('the default type is `user`, with the attributes that mappings read', () => {
  const dates = { created: '', lastUpdated: '' };
  const type = defaultUserType('oty1', 'osc1', dates);
  expect(type).toMatchObject({ name: 'user', default: true });
  expect(Object.keys(type.schema.base)).toHaveLength(31);
  expect(type.schema.base).toMatchObject({
    login: { required: true },
    firstName: { title: 'First name' },
    preferredLanguage: {},
    locale: {},
  });
});
