import type { TextRule } from './text';

/** The rule `broken` wherever `test` is true of the URL. */
function url(broken: string, test: (url: URL, value: string) => boolean): TextRule {
  return (value) => (URL.canParse(value) && test(new URL(value), value) ? broken : undefined);
}

/** Rules of an address that Okta calls. */
export const ENDPOINT_URI: readonly TextRule[] = [
  (value) => (URL.canParse(value) && new URL(value).protocol === 'https:' ? undefined : 'must be an https URL'),
  url('must not contain white space', (_, value) => /\s/.test(value)),
  url('must not contain a user name or password', ({ username, password }) => username !== '' || password !== ''),
  url('must not have a fragment', ({ hash }) => hash !== ''),
  url('must not end with a slash', (_, value) => value.endsWith('/')),
];

/** Okta refuses an underscore anywhere in the SCIM connector's base URL. */
export const BASE_URL: readonly TextRule[] = [
  ...ENDPOINT_URI,
  url('must not have a query', (_, value) => value.includes('?')),
  url("must not contain an underscore, which Okta doesn't accept in a base URL", (_, value) => value.includes('_')),
];
