import { embedLink } from '../apps/app-body';
import type { App } from '../org/data/app';
import type { Org } from '../org/org';
import { type AppSnapshot, appSnapshot } from '../snapshot/app-snapshot';
import { type AppPersonSnapshot, peopleSnapshot } from '../snapshot/people-snapshot';

/** What an app's page in the Admin Console shows: the app, its links, and the people who have it. */
export interface AppPage extends AppSnapshot {
  /** Whether it was made in the wizard, or by the API without a catalog key. */
  readonly custom: boolean;
  /** What is chosen for Provisioning on the tab General; null for an app that the API provisions. */
  readonly provisioning: 'None' | 'On-Premises' | 'SCIM' | null;
  /** Whether the app sources Okta's users. */
  readonly sourcesUsers: boolean;
  /** The App Embed link. */
  readonly embedLink: string;
  /** Address of the SAML metadata; null of an app that has none. */
  readonly metadataUrl: string | null;
  /** Those who have it, by login. */
  readonly people: readonly AppPerson[];
  /** Why pushing a group failed, by the id of the group in Okta. */
  readonly pushErrors: Readonly<Record<string, string>>;
}

export interface AppPerson extends AppPersonSnapshot {
  readonly name: string;
}

export function appPage(org: Org, app: App): AppPage {
  const signsSaml = app.signOnMode.startsWith('SAML');
  const people = peopleSnapshot(org, app).map((person) => {
    const { firstName = '', lastName = '' } = org.data.users[person.id]?.profile ?? {};
    return { ...person, name: `${firstName} ${lastName}`.trim() };
  });
  return {
    ...appSnapshot(org, app),
    custom: app.custom,
    provisioning: app.connection !== null ? null : app.scim !== null ? 'SCIM' : (app.chosen?.kind ?? 'None'),
    sourcesUsers: app.sourcesUsers === true,
    embedLink: embedLink(org, app),
    metadataUrl: signsSaml ? `${org.url}/api/v1/apps/${app.id}/sso/saml/metadata` : null,
    people,
    pushErrors: Object.fromEntries(
      app.groupPushMappings.flatMap(({ sourceGroupId, error }) =>
        error === undefined ? [] : [[sourceGroupId, error]],
      ),
    ),
  };
}
