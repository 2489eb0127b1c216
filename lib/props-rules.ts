import { API_SERVED_APP_KEYS, API_SERVED_APPS, isApiServedApp } from './okta/capabilities';
import { ONE_ID_ATTRIBUTES, type OneIdAttribute, SCIM_CORE_USER } from './one-id/attributes';
import type { OneIdScimProvisioningSettings } from './props';
import { isSecretKey, type Path, type Problem, problem, shown } from './props-problems';

/**
 * Rules that involve more than one prop, or none in particular. Each returns the problems it finds and steps aside where
 * a prop that it reads is itself wrong, so that all problems are told at once.
 */

/** What of the props could be parsed, each prop on its own. */
export type Settings = Partial<OneIdScimProvisioningSettings>;

/** How a rule compares values that only Terraform knows. */
export interface Tokens {
  isToken(value: unknown): boolean;
  /** The Terraform expression behind a token, the same for the same attribute; the value itself if it isn't one. */
  text(value: string): string;
}

type Rule = (settings: Settings, tokens: Tokens) => Problem[];

export function crossPropProblems(input: unknown, settings: Settings, tokens: Tokens): Problem[] {
  return [...secretProblems(input, []), ...RULES.flatMap((rule) => rule(settings, tokens))];
}

const RULES: readonly Rule[] = [
  appSettings,
  oktaApiApp,
  oktaApiCredentials,
  actionsOfProvisioningToApp,
  actionOfPushGroups,
  attributeDefinitions,
  duplicateAttributes,
  duplicatePushGroups,
  duplicateAssignments,
];

/** A secret in the configuration would end in the synthesized JSON, in the repository and in the plan. */
function secretProblems(value: unknown, path: Path): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const keysAreAttributes = path.length === 1 && path[0] === 'attributes';
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (Array.isArray(value) || keysAreAttributes || !isSecretKey(key)) return secretProblems(inner, at);
    return [problem(at, secretRule(key), shown(inner, at))];
  });
}

function secretRule(key: string): string {
  return /client_?secret/i.test(key)
    ? 'must not be given: a secret never goes into the configuration; say where it is kept in `connection.clientSecretLocation`'
    : 'must not be given: a secret never goes into the configuration';
}

function appSettings({ app }: Settings): Problem[] {
  if (!app || app.source === 'reference') return [];
  const path = ['app', 'settings'];
  if (app.catalogKey === undefined) {
    return app.settings
      ? [problem(path, 'needs `app.catalogKey`: a custom app has no settings', shown(app.settings, path))]
      : [];
  }
  if (!isApiServedApp(app.catalogKey) || app.source === 'adopt') return [];
  const { displayName, requiredSettings } = API_SERVED_APPS[app.catalogKey];
  return requiredSettings
    .filter((key) => app.settings?.[key] === undefined)
    .map((key) => problem([...path, key], `is required by ${displayName}`, 'nothing'));
}

/** Okta's API can write the connection of six catalog apps; declaring it on another app fails at apply. */
function oktaApiApp({ app, connection }: Settings, { isToken }: Tokens): Problem[] {
  if (!app || connection?.managedBy !== 'okta-api' || connection.allowUnlistedApp) return [];
  const key = app.source === 'reference' ? undefined : app.catalogKey;
  const path = app.source === 'reference' ? ['app'] : ['app', 'catalogKey'];
  if (key === undefined || (!isToken(key) && !isApiServedApp(key))) {
    const rule = `must be one of ${API_SERVED_APP_KEYS.map((each) => `\`${each}\``).join(', ')} with \`connection.managedBy\` "okta-api", since Okta's API can't write the connection of any other app; use "admin-console", or \`connection.allowUnlistedApp\` to try`;
    return [problem(path, rule, app.source === 'reference' ? 'a referenced app' : shown(key, path))];
  }
  if (!isApiServedApp(key)) return [];
  const { displayName, schemes } = API_SERVED_APPS[key];
  return schemes.includes(connection.authScheme)
    ? []
    : [
        problem(
          ['connection', 'authScheme'],
          `must be ${schemes.map((each) => JSON.stringify(each)).join(' or ')} for ${displayName}`,
          shown(connection.authScheme, []),
        ),
      ];
}

/** The provider sends a base URL with TOKEN only and fails unless it is what the API gives back. */
function oktaApiCredentials({ app, connection }: Settings): Problem[] {
  if (connection?.managedBy !== 'okta-api') return [];
  const { authScheme, token, baseUrl } = connection;
  const tokenPath = ['connection', 'token'];
  const baseUrlPath = ['connection', 'baseUrl'];
  if (authScheme === 'OAUTH2') {
    return [
      ...(token === undefined
        ? []
        : [problem(tokenPath, 'must be absent with scheme "OAUTH2"', shown(token, tokenPath))]),
      ...(baseUrl === undefined
        ? []
        : [
            problem(
              baseUrlPath,
              'must be absent with scheme "OAUTH2", which Okta\'s API takes without',
              shown(baseUrl, baseUrlPath),
            ),
          ]),
    ];
  }
  const problems = token === undefined ? [problem(tokenPath, 'is required with scheme "TOKEN"', 'nothing')] : [];
  const key = app && app.source !== 'reference' ? app.catalogKey : undefined;
  if (app && app.source !== 'reference' && key !== undefined && isApiServedApp(key)) {
    const { baseUrlSetting, displayName } = API_SERVED_APPS[key];
    if (baseUrlSetting === undefined && baseUrl === undefined) {
      problems.push(problem(baseUrlPath, `is required by ${displayName}`, 'nothing'));
    }
    if (baseUrlSetting !== undefined && baseUrl !== undefined && baseUrl !== app.settings?.[baseUrlSetting]) {
      const rule = `must be the same as \`app.settings.${baseUrlSetting}\`, which is what Okta gives back`;
      problems.push(problem(baseUrlPath, rule, shown(baseUrl, baseUrlPath)));
    }
  }
  return problems;
}

function actionsOfProvisioningToApp({ supportedActions, provisioningToApp }: Settings): Problem[] {
  if (!supportedActions || !provisioningToApp) return [];
  const { pushNewUsers, pushProfileUpdates } = supportedActions;
  const needs = [
    ['createUsers', pushNewUsers, '`supportedActions.pushNewUsers`'],
    ['updateUserAttributes', pushProfileUpdates, '`supportedActions.pushProfileUpdates`'],
    [
      'deactivateUsers',
      pushNewUsers || pushProfileUpdates,
      '`supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`',
    ],
  ] as const;
  return needs
    .filter(([feature, supported]) => provisioningToApp[feature] && !supported)
    .map(([feature, , action]) => problem(['provisioningToApp', feature], `must be false without ${action}`, 'true'));
}

function actionOfPushGroups({ supportedActions, pushGroups }: Settings): Problem[] {
  if (supportedActions?.pushGroups !== false || !pushGroups?.length) return [];
  return [problem(['pushGroups'], 'must be empty without `supportedActions.pushGroups`', count(pushGroups, 'group'))];
}

function count(list: readonly unknown[], word: string): string {
  return `${list.length} ${word}${list.length === 1 ? '' : 's'}`;
}

function attributeDefinitions({ attributes, attributeSchema }: Settings): Problem[] {
  return Object.entries(attributes ?? {}).flatMap(([key, value]) => {
    const path = ['attributes', key];
    if (/^username$/i.test(key)) {
      return [
        problem(path, 'must not be an attribute: the username comes from `applicationUsername`', shown(value, path)),
      ];
    }
    if (typeof value === 'string') return [];
    const oneId = oneIdAttribute(key);
    if (!oneId) {
      return value.expression === undefined ? [problem([...path, 'expression'], 'is required', 'nothing')] : [];
    }
    const given = (['title', 'type', 'externalName', 'externalNamespace'] as const).filter(
      (each) => value[each] !== undefined,
    );
    if (oneId.kind === 'base') {
      return given.map((each) =>
        problem(
          [...path, each],
          'must be absent: the attribute comes with the app and cannot be declared',
          shown(value[each], []),
        ),
      );
    }
    if (attributeSchema === undefined || attributeSchema === 'declared') return [];
    return given.map((each) =>
      problem(
        [...path, each],
        'needs `attributeSchema` "declared": Okta creates this attribute by default',
        shown(value[each], []),
      ),
    );
  });
}

/** OneID's attribute that the variable name stands for, in Okta's usual name or one that some orgs have. */
export function oneIdAttribute(key: string): OneIdAttribute | undefined {
  return ONE_ID_ATTRIBUTES.find(({ variable, aliases }) => variable === key || aliases?.includes(key));
}

/** Okta's names differ in more than case, and a SCIM attribute is filled from one place. */
function duplicateAttributes({ attributes }: Settings): Problem[] {
  const byName = new Map<string, string>();
  const byScim = new Map(
    ONE_ID_ATTRIBUTES.map((each) => [`${each.externalNamespace}:${each.externalName}`, each.variable]),
  );
  return Object.entries(attributes ?? {}).flatMap(([key, value]) => {
    const oneId = oneIdAttribute(key);
    const name = (oneId?.variable ?? key).toLowerCase();
    const namesake = ONE_ID_ATTRIBUTES.find(({ variable }) => variable.toLowerCase() === name)?.variable;
    const earlier = byName.get(name) ?? (oneId ? undefined : namesake);
    byName.set(name, key);
    if (earlier !== undefined) {
      return [problem(['attributes', key], `must not repeat attribute \`${earlier}\``, JSON.stringify(key))];
    }
    if (typeof value === 'string' || oneId) return [];
    const scim = `${value.externalNamespace ?? SCIM_CORE_USER}:${value.externalName ?? key}`;
    const same = byScim.get(scim);
    byScim.set(scim, key);
    const path = ['attributes', key, 'externalName'];
    return same === undefined
      ? []
      : [problem(path, `must not be that of attribute \`${same}\``, shown(value.externalName ?? key, path))];
  });
}

type GroupEntry = string | { name: string } | { id: string };

function duplicatePushGroups({ pushGroups }: Settings, tokens: Tokens): Problem[] {
  const groups = pushGroups?.map((each) => (typeof each === 'string' ? each : each.sourceGroup));
  return duplicateGroups('pushGroups', 'sourceGroup', groups ?? [], tokens);
}

function duplicateAssignments({ assignments }: Settings, tokens: Tokens): Problem[] {
  const groups = assignments?.map((each) => (typeof each === 'string' ? each : each.group));
  return duplicateGroups('assignments', 'group', groups ?? [], tokens);
}

function duplicateGroups(prop: string, key: string, groups: readonly GroupEntry[], tokens: Tokens): Problem[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group, index) => {
    const [by, value] = typeof group === 'string' ? ['name', group] : (Object.entries(group)[0] as [string, string]);
    const identity = `${by} ${tokens.text(value)}`;
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, index);
      return [];
    }
    const path = typeof group === 'string' ? [prop, index] : [prop, index, key, by];
    return [problem(path, `must not repeat \`${prop}[${first}]\``, shown(tokens.text(value), path))];
  });
}
