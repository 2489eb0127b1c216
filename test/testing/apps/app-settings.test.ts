import { appDefinition } from '../../../lib/testing/apps/app-definition';
import { settingsOf } from '../../../lib/testing/apps/app-settings';
import { SAML_APP } from '../call';

const custom = { name: 'sim_app_1', custom: true };

test('what was sent is kept, what was not has defaults', () => {
  const { settings, visibility, credentials } = settingsOf(custom, appDefinition.parse(SAML_APP), 'kid');
  expect(settings['signOn']).toMatchObject({
    audience: 'https://one.zuora.com/saml/metadata',
    idpIssuer: 'http://www.okta.com/${org.externalKey}',
    attributeStatements: [],
    slo: { enabled: false },
  });
  expect(visibility).toMatchObject({ autoLaunch: false, appLinks: { sim_app_1_link: true } });
  expect(credentials).toEqual({
    userNameTemplate: { template: '${source.email}', type: 'BUILT_IN' },
    signing: { kid: 'kid' },
  });
});

test('a custom app has no overrides, a catalog app has them as null', () => {
  const definition = appDefinition.parse(SAML_APP);
  expect(settingsOf(custom, definition, 'kid').settings['signOn']).not.toHaveProperty('ssoAcsUrlOverride');
  expect(settingsOf({ name: 'okta_org2org', custom: false }, definition, 'kid').settings['signOn']).toMatchObject({
    ssoAcsUrlOverride: null,
    audienceOverride: null,
  });
});

test("an OIDC client's secret is not kept", () => {
  const definition = appDefinition.parse({
    label: 'x',
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { client_secret: 'canary', token_endpoint_auth_method: 'client_secret_basic' } },
  });
  const { credentials } = settingsOf({ name: 'oidc_client', custom: true }, definition, 'kid');
  expect(credentials['oauthClient']).toEqual({ token_endpoint_auth_method: 'client_secret_basic' });
});
