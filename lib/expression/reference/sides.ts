/** Where an expression stands. */
export type Side =
  /** A mapping from Okta's user to the app: what provisioning sends. */
  | 'to-app'
  /** A mapping from the app's user to Okta's. */
  | 'from-app'
  /** The condition of a group rule. */
  | 'group-rule'
  /** An attribute statement of a SAML app. */
  | 'saml';

/** Whether Okta documents that something works there (`yes`), that it doesn't (`no`); a side that is absent isn't documented. */
export type Sides = Readonly<Partial<Record<Side, 'yes' | 'no'>>>;

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  'to-app': 'a mapping to the app',
  'from-app': 'a mapping from the app',
  'group-rule': 'a group rule',
  saml: 'a SAML attribute statement',
};

const REFERENCE = 'https://developer.okta.com/docs/reference/okta-expression-language';
const MAPPINGS =
  'https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-attribute-mappings-expressions.htm';

/** A name that stands for a profile, or for properties of the app, org or session. */
export interface Root {
  readonly name: string;
  readonly what: string;
  readonly sides: Sides;
  /** What to read instead where it doesn't exist. */
  readonly instead?: Readonly<Partial<Record<Side, string>>>;
  readonly source: string;
}

const appUser = {
  what: "the app's user",
  sides: { 'to-app': 'no', 'from-app': 'yes', 'group-rule': 'no', saml: 'yes' },
  instead: { 'to-app': 'user', 'group-rule': 'user' },
  source: MAPPINGS,
} as const;

/**
 * The names that Okta documents. Any other may be an app's, such as `zendesk.firstName` or `zendesk_app.companySubDomain`.
 * Okta's two pages write `appuser` and `appUser`.
 */
export const ROOTS: readonly Root[] = [
  {
    name: 'user',
    what: "Okta's user",
    sides: { 'to-app': 'yes', 'from-app': 'no', 'group-rule': 'yes', saml: 'yes' },
    instead: { 'from-app': 'appuser' },
    source: MAPPINGS,
  },
  { name: 'appuser', ...appUser },
  { name: 'appUser', ...appUser },
  {
    name: 'source',
    what: 'the user that the mapping reads from',
    sides: { 'to-app': 'yes', 'from-app': 'yes', 'group-rule': 'no' },
    instead: { 'group-rule': 'user', saml: 'user' },
    source: MAPPINGS,
  },
  {
    name: 'app',
    what: "the app's properties",
    sides: { 'to-app': 'yes', 'from-app': 'yes', 'group-rule': 'no', saml: 'yes' },
    source: `${REFERENCE}/#application-properties`,
  },
  {
    name: 'org',
    what: "the org's properties",
    sides: { 'to-app': 'yes', 'from-app': 'yes', 'group-rule': 'no', saml: 'yes' },
    source: `${REFERENCE}/#organization-properties`,
  },
  {
    name: 'session',
    what: 'the session of who signs in',
    sides: { 'group-rule': 'no', saml: 'yes' },
    source: `${REFERENCE}/#reference-session-properties`,
  },
  {
    name: 'idpuser',
    what: 'the user of an identity provider, for its username only',
    sides: { 'to-app': 'no', 'from-app': 'no', 'group-rule': 'no', saml: 'no' },
    source: `${REFERENCE}/#idp-user-profile`,
  },
  {
    name: 'access',
    what: 'the access token, for claims only',
    sides: { 'to-app': 'no', 'from-app': 'no', 'group-rule': 'no', saml: 'no' },
    source: `${REFERENCE}/#expressions-for-oauth-2-0-oidc-custom-claims`,
  },
];

export function rootNamed(name: string): Root | undefined {
  return ROOTS.find((root) => root.name === name);
}
