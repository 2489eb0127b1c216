import { API_SERVED_APP_KEYS, API_SERVED_APPS, apiCapability, isApiServedApp } from '../okta/capabilities';
import { ONE_ID_ATTRIBUTES, oneIdAttribute, SCIM_CORE_USER } from '../one-id/attributes';
import { isPlainObject, isSecretKey, isSecretProp, type Path, type Problem, problem, shown } from './problems';
import { LITERAL_TOKEN, type OneIdScimProvisioningSettings } from './schema';

/**
 * Rules that involve more than one prop, or none in particular. Each returns the problems it finds and steps aside where
 * a prop that it reads is itself wrong, so that all problems are told at once.
 */

/** What of the props could be parsed, each prop on its own. */
export type Settings = {
  readonly [K in keyof OneIdScimProvisioningSettings]?: OneIdScimProvisioningSettings[K] | undefined;
};

/** How a rule compares values that only Terraform knows. */
export interface Tokens {
  isToken(value: unknown): boolean;
  /** The Terraform expression behind a token, the same for the same attribute; the value itself if it isn't one. */
  text(value: string): string;
}

type OktaApiConnection = Extract<Settings['connection'], { managedBy: 'okta-api' }>;

type Rule = (settings: Settings, tokens: Tokens) => Problem[];

export function crossPropProblems(input: unknown, settings: Settings, tokens: Tokens): Problem[] {
  return [
    ...secretProblems(input, []),
    ...foreignValues(input, [], tokens),
    ...RULES.flatMap((rule) => rule(settings, tokens)),
  ];
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
  if (typeof value === 'string') return secretInAddress(value, path);
  if (Array.isArray(value)) return value.flatMap((inner, index) => secretProblems(inner, [...path, index]));
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    return isSecretProp(at) ? [problem(at, secretRule(key), shown(inner, at))] : secretProblems(inner, at);
  });
}

function secretInAddress(value: string, path: Path): Problem[] {
  if (/:\/\/[^\s/?#]*@/.test(value)) {
    return [problem(path, 'must not contain a user name or password', shown(value, path))];
  }
  const parameters = /:\/\/[^\s?#]*[?#](\S*)/.exec(value)?.[1]?.split(/[?&#;]/) ?? [];
  return parameters.some((each) => isSecretKey(each.split('=')[0] as string))
    ? [problem(path, 'must not have a secret in its query', shown(value, path))]
    : [];
}

function secretRule(key: string): string {
  return /client[^A-Za-z\d]*secret/i.test(key)
    ? 'must not be given: a secret never goes into the configuration; say where it is kept in `connection.clientSecretLocation`'
    : 'must not be given: a secret never goes into the configuration';
}

/** A construct, or what else JSON can't hold, where a prop takes any value. */
function foreignValues(value: unknown, path: Path, tokens: Tokens): Problem[] {
  if (tokens.isToken(value)) return [];
  if (Array.isArray(value)) return value.flatMap((inner, index) => foreignValues(inner, [...path, index], tokens));
  if (isPlainObject(value)) {
    return Object.entries(value).flatMap(([key, inner]) => foreignValues(inner, [...path, key], tokens));
  }
  const isData = value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value);
  return isData ? [] : [problem(path, 'must be plain data or a token', shown(value, path))];
}

function appSettings({ app }: Settings, { isToken }: Tokens): Problem[] {
  if (!app || app.source === 'reference') return [];
  const path = ['app', 'settings'];
  if (app.catalogKey === undefined) {
    return app.settings
      ? [problem(path, 'needs `app.catalogKey`: a custom app has no settings', shown(app.settings, path))]
      : [];
  }
  const capability = apiCapability(app);
  if (!capability || app.source === 'adopt') return [];
  const { displayName, requiredSettings } = capability;
  return requiredSettings.flatMap((key) => {
    const value = app.settings?.[key];
    if (value === undefined) return [problem([...path, key], `is required by ${displayName}`, 'nothing')];
    return isToken(value) || (typeof value === 'string' && value.trim() !== '')
      ? []
      : [problem([...path, key], 'must be a string that is not empty', shown(value, [...path, key]))];
  });
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
function oktaApiCredentials({ app, connection }: Settings, tokens: Tokens): Problem[] {
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
  if (token !== undefined && !isReference(tokens.text(token))) {
    problems.push(problem(tokenPath, LITERAL_TOKEN, shown(token, tokenPath)));
  }
  const broken = brokenBaseUrl(app, connection, tokens);
  return broken ? [...problems, problem(baseUrlPath, broken, shown(baseUrl, baseUrlPath))] : problems;
}

function brokenBaseUrl(
  app: Settings['app'],
  { authScheme, baseUrl }: OktaApiConnection,
  tokens: Tokens,
): string | undefined {
  const capability = apiCapability(app);
  if (!app || app.source === 'reference' || !capability) return;
  const { baseUrlSetting, displayName, schemes } = capability;
  if (!schemes.includes(authScheme)) return;
  if (baseUrlSetting === undefined) return baseUrl === undefined ? `is required by ${displayName}` : undefined;
  const setting = app.settings?.[baseUrlSetting];
  if (setting === undefined && app.source === 'adopt') {
    return baseUrl === undefined ? `is required without \`app.settings.${baseUrlSetting}\`` : undefined;
  }
  if (typeof setting !== 'string' || baseUrl === undefined || tokens.text(setting) === tokens.text(baseUrl)) return;
  return `must be the same as \`app.settings.${baseUrlSetting}\`, which is what Okta gives back`;
}

/** True for one Terraform expression that refers to something, without text around it. */
function isReference(text: string): boolean {
  const withoutStrings = text.replace(/"(\\.|[^"\\])*"/g, '""');
  return /^\$\{((?!\}[^}]*\$\{)[\s\S])*\}$/.test(text) && /[A-Za-z_][\w-]*\.[\w-]/.test(withoutStrings);
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

function attributeDefinitions({ app, attributes, attributeSchema }: Settings): Problem[] {
  return Object.entries(attributes ?? {}).flatMap(([key, value]) => {
    const path = ['attributes', key];
    if (/^username$/i.test(key)) {
      return [
        problem(path, 'must not be an attribute: the username comes from `applicationUsername`', shown(value, path)),
      ];
    }
    if (typeof value === 'string') return [];
    // An app that Okta's API serves has attributes of its own, of which OneID's page says nothing.
    const oneId = apiCapability(app) ? undefined : oneIdAttribute(key);
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

/** Okta's names differ in more than case, and a SCIM attribute is filled from one place. */
function duplicateAttributes({ app, attributes }: Settings): Problem[] {
  const hasOwnAttributes = apiCapability(app) !== undefined;
  const oneIds = hasOwnAttributes ? [] : ONE_ID_ATTRIBUTES;
  const given = Object.entries(attributes ?? {});
  const exact = (key: string) => (hasOwnAttributes ? undefined : oneIdAttribute(key));
  const replaced = new Set(given.map(([key]) => exact(key)));
  const byName = new Map<string, string>();
  const byScim = new Map(
    oneIds.filter((each) => !replaced.has(each)).map((each) => [scimPath(each, each.variable), each.variable]),
  );
  return given.flatMap(([key, value]) => {
    const oneId = exact(key);
    const namesake = oneIds.find(({ variable, aliases = [] }) =>
      [variable, ...aliases].some((each) => each.toLowerCase() === key.toLowerCase()),
    )?.variable;
    const name = (namesake ?? key).toLowerCase();
    const earlier = byName.get(name) ?? (oneId ? undefined : namesake);
    byName.set(name, key);
    if (earlier !== undefined) {
      return [problem(['attributes', key], `must not repeat attribute \`${earlier}\``, JSON.stringify(key))];
    }
    // A string is for an attribute that the app has, whose SCIM path only OneID's page may tell.
    if (typeof value === 'string' && !oneId) return [];
    const details = typeof value === 'string' ? {} : value;
    const scim = scimPath({ ...oneId, ...details }, key);
    const same = byScim.get(scim);
    byScim.set(scim, key);
    const path = ['attributes', key, 'externalName'];
    return same === undefined
      ? []
      : [problem(path, `must not be that of attribute \`${same}\``, shown(details.externalName ?? key, path))];
  });
}

function scimPath(
  attribute: { externalNamespace?: string | undefined; externalName?: string | undefined },
  key: string,
): string {
  return `${attribute.externalNamespace ?? SCIM_CORE_USER}:${attribute.externalName ?? key}`;
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
    // A name that is also an id is one group told twice, and would give two resources the same Terraform address.
    const identity = tokens.text(value);
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, index);
      return [];
    }
    const path = typeof group === 'string' ? [prop, index] : [prop, index, key, by];
    return [problem(path, `must not repeat \`${prop}[${first}]\``, shown(tokens.text(value), path))];
  });
}
