import { mappingFrom, mappingTo } from '../../../lib/testing/profiles/profile-mapping';
import { ORG2ORG, orgWithApp } from '../custom-app';

test('a custom app maps nothing but the login until SCIM is enabled', () => {
  const { org, app } = orgWithApp();
  expect(mappingTo(org, app).properties).toEqual({});
  expect(mappingFrom(org, app).properties).toEqual({
    login: { expression: 'appuser.userName', pushStatus: 'DONT_PUSH' },
  });
});

test('a catalog app maps the attributes that both users have', () => {
  const { org, app } = orgWithApp(ORG2ORG);
  expect(mappingTo(org, app).properties).toMatchObject({
    firstName: { expression: 'user.firstName', pushStatus: 'PUSH' },
    login: { expression: 'user.login' },
  });
  expect(mappingTo(org, app).properties).not.toHaveProperty('userName');
});
