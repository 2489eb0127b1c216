import { ONE_ID_ATTRIBUTES, SCIM_CORE_USER, USERNAME_TEMPLATES } from '../../lib/one-id/attributes';

it('the six mapped attributes are those of the OneID page, at their place in SCIM', () => {
  expect(ONE_ID_ATTRIBUTES.map(({ label, externalName }) => [label, externalName])).toEqual([
    ['Given name', 'name.givenName'],
    ['Family Name', 'name.familyName'],
    ['Email', 'emails.^[primary==true].value'],
    ['Primary email type', 'emails.^[primary==true].type'],
    ['Preferred language', 'preferredLanguage'],
    ['Locale Name', 'locale'],
  ]);
});

it('all are in the core user schema, and only the names come with the app', () => {
  expect(new Set(ONE_ID_ATTRIBUTES.map(({ externalNamespace }) => externalNamespace))).toEqual(
    new Set([SCIM_CORE_USER]),
  );
  const base = ONE_ID_ATTRIBUTES.filter(({ kind }) => kind === 'base').map(({ variable }) => variable);
  expect(base).toEqual(['givenName', 'familyName']);
});

it('variable names, aliases included, are distinct even without regard to case', () => {
  const names = ONE_ID_ATTRIBUTES.flatMap(({ variable, aliases = [] }) => [variable, ...aliases]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

it('the two that OneID requires and Okta mostly leaves empty have a default', () => {
  const byVariable = Object.fromEntries(ONE_ID_ATTRIBUTES.map((each) => [each.variable, each.expression]));
  expect(byVariable['preferredLanguage']).toBe(
    "(user.preferredLanguage != null && user.preferredLanguage != '') ? user.preferredLanguage : 'en'",
  );
  expect(byVariable['locale']).toBe(
    "(user.locale != null && user.locale != '') ? String.replace(user.locale, '_', '-') : 'en-US'",
  );
});

it('the seventh, Username, is a template over the user', () => {
  expect(USERNAME_TEMPLATES).toEqual({ email: '${source.email}', login: '${source.login}' });
});
