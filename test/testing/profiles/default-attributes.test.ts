import { ORG2ORG, orgWithApp } from '../custom-app';

test("a custom app's users have `userName` until SCIM is enabled", () => {
  const { app } = orgWithApp();
  expect(app.schema).toMatchObject({ base: { userName: { required: true } }, custom: {} });
  expect(Object.keys(app.schema.base)).toEqual(['userName']);
});

test('users of a SCIM test app have the attributes of SCIM at once, those of Org2Org the ones of the catalog', () => {
  expect(orgWithApp({ name: 'scim2headerauth' }).app.schema.custom).toHaveProperty('email');
  expect(Object.keys(orgWithApp(ORG2ORG).app.schema.base)).toEqual(
    expect.arrayContaining(['userName', 'firstName', 'lastName', 'email', 'login', 'locale', 'preferredLanguage']),
  );
});
