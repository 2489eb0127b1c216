import type { App, SigningCertificate } from '../org/data/app';
import { NOTHING_TO_APP } from '../org/data/provisioning';
import { noActiveInstance, OktaError, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';
import { removeGroup } from '../people/group';
import { initialSchema } from '../profiles/default-attributes';
import { createMappings } from '../profiles/default-mappings';
import { deleteMappings } from '../profiles/profile-mapping';
import { type AppDefinition, checkDefinition } from './app-definition';
import { appName } from './app-name';
import { settingsOf } from './app-settings';

/**
 * Makes an app, with its two mappings and the attributes of its users.
 *
 * @param certificate what the app signs with, for the sign-on modes that sign
 * @throws OktaError 400 if a setting that the app needs is missing
 */
export function createApp(org: Org, definition: AppDefinition, active: boolean, certificate?: SigningCertificate): App {
  checkDefinition(definition);
  const { label, signOnMode } = definition;
  const { name, custom, key } = appName(org, definition);
  const id = org.newId('0oa', key, label);
  const app: App = {
    id,
    name,
    custom,
    label,
    status: active ? 'ACTIVE' : 'INACTIVE',
    signOnMode,
    entityKey: org.newId('exk', id),
    linkId: org.newId('aln', id),
    ...settingsOf({ name, custom }, definition, certificate?.kid),
    keys: certificate === undefined ? [] : [certificate],
    schema: initialSchema(org, name, signOnMode),
    scim: null,
    connection: null,
    toApp: { ...NOTHING_TO_APP },
    inbound: {},
    accessPolicyId: Object.values(org.data.policies).find((policy) => policy.system)?.id ?? null,
    groupAssignments: [],
    groupPushMappings: [],
    ...org.timestamps(),
  };
  org.data.apps[id] = app;
  createMappings(org, app);
  return app;
}

/**
 * Replaces an app's settings. Its name, sign-on mode, features and everything of its users stay.
 *
 * @throws OktaError 400 if a setting that the app needs is missing, or a custom app is inactive
 */
export function updateApp(org: Org, app: App, definition: AppDefinition): void {
  if (app.custom && app.status !== 'ACTIVE') throw noActiveInstance();
  checkDefinition({ ...definition, name: app.custom ? null : app.name });
  if (definition.name != null && definition.name !== app.name) {
    throw validationFailed('name', 'name: The name of an app cannot be changed');
  }
  const kid = signingKid(definition) ?? app.credentials.signing.kid;
  if (kid !== undefined && !app.keys.some((key) => key.kid === kid)) {
    throw validationFailed('credentials.signing.kid', `There is no key ${kid}`);
  }
  Object.assign(app, settingsOf(app, definition, kid), {
    label: definition.label,
    signOnMode: definition.signOnMode,
    lastUpdated: org.now(),
  });
  if (org.assumptions.provisioningOnAppUpdate === 'reset') {
    app.scim = null;
    app.chosen = undefined;
    app.toApp = { ...NOTHING_TO_APP };
  }
}

export function setAppStatus(org: Org, app: App, status: App['status']): void {
  app.status = status;
  app.lastUpdated = org.now();
}

/** Deletes an app, its mappings and the groups it had. @throws OktaError 403 unless it is inactive */
export function deleteApp(org: Org, app: App): void {
  if (app.status === 'ACTIVE') {
    throw new OktaError(403, 'E0000056', 'Delete application forbidden.', [
      'The application must be deactivated before it can be deleted.',
    ]);
  }
  deleteMappings(org, app);
  for (const group of Object.values(org.data.groups)) {
    if (group.appId === app.id) {
      removeGroup(org, group.id);
    }
  }
  delete org.data.apps[app.id];
}

function signingKid({ credentials }: AppDefinition): string | undefined {
  return credentials?.signing?.kid || undefined;
}
