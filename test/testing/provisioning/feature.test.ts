import { connectionChange, writeConnection } from '../../../lib/testing/provisioning/connection';
import {
  changeInboundProvisioning,
  changeUserProvisioning,
  featureBody,
  servedFeature,
  servedFeatures,
} from '../../../lib/testing/provisioning/feature';
import { appFeatures } from '../../../lib/testing/provisioning/provisioning';
import { enableScim } from '../../../lib/testing/provisioning/scim-provisioning';
import { SCIM_CONNECTION } from '../call';
import { ORG2ORG, orgWithApp } from '../custom-app';

const TOKEN = connectionChange.parse({ profile: { authScheme: 'TOKEN', token: 'x' } });

function connected(...args: Parameters<typeof orgWithApp>) {
  const { org, app } = orgWithApp(...args);
  writeConnection(org, app, TOKEN, true);
  return { org, app };
}

test('while provisioning is off there are no features', () => {
  const { org, app } = orgWithApp(ORG2ORG);
  expect(() => servedFeatures(org, app)).toThrow(
    expect.objectContaining({
      errorSummary: 'Api validation failed: feature',
      causes: ['Provisioning is not enabled for the app instance.'],
    }),
  );
});

test('a custom app has none either, unless that is assumed', () => {
  const { org, app } = orgWithApp();
  enableScim(org, app, SCIM_CONNECTION);
  expect(() => servedFeatures(org, app)).toThrow(expect.objectContaining({ status: 400 }));
  const lenient = orgWithApp({}, { customScimFeatures: 'served' });
  enableScim(lenient.org, lenient.app, SCIM_CONNECTION);
  expect(servedFeatures(lenient.org, lenient.app)).toEqual(['USER_PROVISIONING', 'INBOUND_PROVISIONING']);
});

test('Zscaler has no inbound provisioning', () => {
  const { org, app } = connected({ name: 'zscalerbyz', settings: { app: { siteDomain: 'x' } } });
  expect(servedFeature(org, app, 'USER_PROVISIONING')).toBe('USER_PROVISIONING');
  expect(() => servedFeature(org, app, 'INBOUND_PROVISIONING')).toThrow(expect.objectContaining({ status: 404 }));
});

test('a change touches the capabilities it names, and shows in `features`', () => {
  const { org, app } = connected(ORG2ORG);
  changeUserProvisioning(app, { create: { lifecycleCreate: { status: 'ENABLED' } } });
  changeUserProvisioning(app, { update: { password: { status: 'ENABLED', change: 'CHANGE' } } });
  expect(featureBody(org, app, 'USER_PROVISIONING')).toMatchObject({
    status: 'ENABLED',
    capabilities: {
      create: { lifecycleCreate: { status: 'ENABLED' } },
      update: {
        profile: { status: 'DISABLED' },
        lifecycleDeactivate: { status: 'DISABLED' },
        password: { status: 'ENABLED', seed: 'RANDOM', change: 'CHANGE' },
      },
    },
  });
  expect(appFeatures(app)).toEqual(expect.arrayContaining(['PUSH_NEW_USERS', 'PUSH_PASSWORD_UPDATES']));
});

test('inbound settings are kept by part', () => {
  const { org, app } = connected(ORG2ORG);
  const userCreateAndMatch = { exactMatchCriteria: 'EMAIL' };
  changeInboundProvisioning(app, { importRules: { userCreateAndMatch } });
  expect(featureBody(org, app, 'INBOUND_PROVISIONING').capabilities).toMatchObject({
    importSettings: { username: { userNameFormat: 'EMAIL' }, schedule: { status: 'DISABLED', fullImport: null } },
    importRules: { userCreateAndMatch },
  });
});
