import { appDefinition, checkDefinition, signs } from '../../../lib/testing/apps/app-definition';
import { SAML_APP } from '../call';

test('what the provider sends is accepted', () => {
  expect(() => checkDefinition(appDefinition.parse(SAML_APP))).not.toThrow();
});

test('`features` is not part of a definition', () => {
  expect(appDefinition.parse({ ...SAML_APP, features: ['SCIM_PROVISIONING'] })).not.toHaveProperty('features');
});

test('a custom SAML app needs the addresses that the wizard asks for', () => {
  const { ssoAcsUrl: _, ...signOn } = SAML_APP.settings.signOn;
  const definition = appDefinition.parse({ ...SAML_APP, settings: { signOn: { ...signOn, audience: '' } } });
  expect(() => checkDefinition(definition)).toThrow(
    expect.objectContaining({
      status: 400,
      causes: [
        'settings.signOn.ssoAcsUrl: The field cannot be left blank',
        'settings.signOn.audience: The field cannot be left blank',
      ],
    }),
  );
});

test('a catalog app needs its settings, and one of its sign-on modes', () => {
  const hub = appDefinition.parse({
    label: 'Hub',
    name: 'okta_org2org',
    signOnMode: 'SAML_2_0',
    settings: { app: {} },
  });
  expect(() => checkDefinition(hub)).toThrow('settings.app.baseUrl: The field cannot be left blank');
  expect(() => checkDefinition({ ...hub, signOnMode: 'BROWSER_PLUGIN' })).toThrow(
    'signOnMode: BROWSER_PLUGIN is not supported by okta_org2org',
  );
});

test.each([
  ['label', { label: '' }],
  ['signOnMode', { signOnMode: 'SAML' }],
])('a wrong %s is refused', (key, wrong) => {
  expect(appDefinition.safeParse({ ...SAML_APP, ...wrong }).error?.issues[0]?.path).toEqual([key]);
});

test('SAML and OIDC sign, SWA does not', () => {
  expect(['SAML_2_0', 'OPENID_CONNECT', 'AUTO_LOGIN'].map((signOnMode) => signs({ signOnMode } as never))).toEqual([
    true,
    true,
    false,
  ]);
});
