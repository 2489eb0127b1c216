import { ONE_ID_ATTRIBUTES } from '../../lib/one-id/attributes';
import { type Filling, type Preview, peopleFrom, preview } from '../../lib/preview';

type Profile = Readonly<Record<string, unknown>>;

export const ADA: Profile = {
  login: 'ada@example.com',
  email: 'ada@example.com',
  firstName: 'Ada',
  lastName: 'Lovelace',
  locale: 'en_GB',
  preferredLanguage: 'en',
};

/** OneID's page with nothing changed. */
export const PAGE: Filling = {
  address: 'okta_app_saml.oneid_app',
  label: 'Zuora OneID',
  now: {
    userName: { template: '${source.email}', suffix: '' },
    nameId: '${user.userName}',
    attributes: ONE_ID_ATTRIBUTES.map(({ variable, expression }) => ({ variable, expression })),
  },
  before: undefined,
};

/** The page with other expressions for some attributes. */
export function filledBy(expressions: Readonly<Record<string, string>>, userName = '${source.email}'): Filling['now'] {
  const all = {
    ...Object.fromEntries(ONE_ID_ATTRIBUTES.map((each) => [each.variable, each.expression])),
    ...expressions,
  };
  return {
    ...PAGE.now,
    userName: { template: userName, suffix: '' },
    attributes: Object.entries(all).map(([variable, expression]) => ({ variable, expression })),
  };
}

export function previewOf(profiles: readonly Profile[], filling: Filling = PAGE): Preview {
  return preview(filling, peopleFrom(profiles.map((profile) => ({ profile }))));
}
