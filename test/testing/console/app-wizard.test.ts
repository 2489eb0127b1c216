import { appDefinitionOf, wizardDefinition } from '../../../lib/testing/console/app-wizard';
import { orgWithApp } from '../custom-app';

test('the wizard makes a SAML app, and fills in what is not said', () => {
  const { signOnMode, settings } = wizardDefinition({ label: 'x', signOn: { audience: 'https://a.example' } });
  expect(signOnMode).toBe('SAML_2_0');
  expect(settings?.signOn).toMatchObject({ audience: 'https://a.example', digestAlgorithm: 'SHA256' });
});

test('a catalog app has its first sign-on mode and its own settings', () => {
  expect(wizardDefinition({ label: 'x', catalogKey: 'slack', appSettings: { domain: 'd' } })).toMatchObject({
    name: 'slack',
    signOnMode: 'BROWSER_PLUGIN',
    settings: { app: { domain: 'd' } },
  });
});

test('a change is merged into what the app has, key by key', () => {
  const { app } = orgWithApp();
  const { label, settings } = appDefinitionOf(app, { settings: { signOn: { audience: 'https://a.example' } } });
  expect(label).toBe('Zuora OneID');
  expect(settings?.signOn).toMatchObject({
    audience: 'https://a.example',
    recipient: 'https://one.zuora.com/saml/SSO',
  });
});
