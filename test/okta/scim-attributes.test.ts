import { CORE_USER, ENTERPRISE_USER, scimAttributes } from '../../lib/okta/scim-attributes';

const attributes = scimAttributes({ emailTypeAttribute: 'emailType' });
const attribute = (variable: string) => attributes.find((a) => a.variable === variable);

test('the names are base attributes, everything else is custom', () => {
  expect(attributes.filter(({ kind }) => kind === 'base').map(({ variable }) => variable)).toEqual([
    'givenName',
    'familyName',
  ]);
});

test.each([
  ['givenName', 'name.givenName', CORE_USER],
  ['email', 'emails.^[primary==true].value', CORE_USER],
  ['emailType', 'emails.^[primary==true].type', CORE_USER],
  ['preferredLanguage', 'preferredLanguage', CORE_USER],
  ['locale', 'locale', CORE_USER],
  ['costCenter', 'costCenter', ENTERPRISE_USER],
  ['employeeNumber', 'employeeNumber', ENTERPRISE_USER],
])('%s is sent as %s', (variable, externalName, namespace) => {
  expect(attribute(variable)).toMatchObject({ externalName, namespace });
});

test('the primary email type can have its other name', () => {
  const other = scimAttributes({ emailTypeAttribute: 'primaryEmailType' });
  expect(other.map(({ variable }) => variable)).toContain('primaryEmailType');
  expect(other.map(({ variable }) => variable)).not.toContain('emailType');
});

test('no variable and no external name occurs twice', () => {
  expect(new Set(attributes.map(({ variable }) => variable)).size).toBe(attributes.length);
  expect(new Set(attributes.map((a) => a.namespace + a.externalName)).size).toBe(attributes.length);
});
