import { embedLink } from '../apps/app-body';
import { appUserBody, appUsers } from '../apps/app-user';
import type { App, AppUserState } from '../org/data/app';
import type { Org } from '../org/org';
import { type AppSnapshot, appSnapshot } from '../snapshot/app-snapshot';

/** What an app's page in the Admin Console shows: the app, its links, and the people who have it. */
export interface AppPage extends AppSnapshot {
  /** Whether it was made in the wizard, or by the API without a catalog key. */
  readonly custom: boolean;
  /** What is chosen for Provisioning on the tab General; null for an app that the API provisions. */
  readonly provisioning: 'None' | 'On-Premises' | 'SCIM' | null;
  /** The App Embed link. */
  readonly embedLink: string;
  /** Address of the SAML metadata; null of an app that has none. */
  readonly metadataUrl: string | null;
  /** Those who have it, by login. */
  readonly people: readonly AppPerson[];
}

export interface AppPerson {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  /** Null until the app gave one. */
  readonly externalId: string | null;
  readonly syncState: AppUserState['syncState'];
}

export function appPage(org: Org, app: App): AppPage {
  const signsSaml = app.signOnMode.startsWith('SAML');
  const people = appUsers(org, app).map((user) => {
    const { externalId, syncState } = appUserBody(org, app, user);
    const { login, firstName = '', lastName = '' } = user.profile;
    return { id: user.id, login: String(login), name: `${firstName} ${lastName}`.trim(), externalId, syncState };
  });
  return {
    ...appSnapshot(org, app),
    custom: app.custom,
    provisioning: app.connection !== null ? null : app.scim !== null ? 'SCIM' : (app.chosen?.kind ?? 'None'),
    embedLink: embedLink(org, app),
    metadataUrl: signsSaml ? `${org.url}/api/v1/apps/${app.id}/sso/saml/metadata` : null,
    people: people.sort((a, b) => (a.login < b.login ? -1 : 1)),
  };
}
