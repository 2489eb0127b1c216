import { API_SERVED_APP_KEYS, API_SERVED_APPS, apiCapability, isApiServedApp } from '../../okta/capabilities';
import { type Problem, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import { LITERAL_TOKEN } from '../schema/connection';
import type { Settings, Tokens } from './rule';

type OktaApiConnection = Extract<Settings['connection'], { managedBy: 'okta-api' }>;

/** Okta's API can write the connection of six catalog apps; declaring it on another app fails at apply. */
export function oktaApiApp({ app, connection }: Settings, { isToken }: Tokens): Problem[] {
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
export function oktaApiCredentials({ app, connection }: Settings, tokens: Tokens): Problem[] {
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
