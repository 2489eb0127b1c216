import { API_SERVED_APP_KEYS } from '../../../lib/okta/capabilities';
import { CATALOG } from '../../../lib/testing/built-in/catalog';

test('every app that the API serves is in the catalog, with the settings it needs', () => {
  expect(Object.keys(CATALOG)).toEqual(expect.arrayContaining(API_SERVED_APP_KEYS));
  expect(CATALOG['office365']?.requiredSettings).toEqual(['msftTenant', 'domain']);
});

test('only the SCIM test apps can be connected by SCIM', () => {
  const scim = Object.keys(CATALOG).filter((key) => CATALOG[key]?.scim);
  expect(scim).toEqual(['scim2headerauth', 'scim2testapp', 'scim2testapp_basic']);
});
