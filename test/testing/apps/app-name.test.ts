import { appName } from '../../../lib/testing/apps/app-name';
import { newOrg } from '../../../lib/testing/org/new-org';

const org = () => newOrg('sim', 'v1');

test('a custom app is named for the org, its label and a number', () => {
  const sim = org();
  const app = { label: 'Zuora OneID (EU)!', signOnMode: 'SAML_2_0' } as const;
  expect(appName(sim, app)).toMatchObject({ name: 'sim_zuoraoneideu_1', custom: true });
  expect(appName(sim, app)).toMatchObject({ name: 'sim_zuoraoneideu_2', custom: true });
});

test('a catalog app has the name of the catalog, an OIDC app always the same', () => {
  expect(appName(org(), { label: 'x', name: 'okta_org2org', signOnMode: 'SAML_2_0' })).toMatchObject({
    name: 'okta_org2org',
    custom: false,
  });
  expect(appName(org(), { label: 'x', signOnMode: 'OPENID_CONNECT' })).toMatchObject({
    name: 'oidc_client',
    custom: true,
  });
});

test('a name that the catalog lacks is 404', () => {
  expect(() => appName(org(), { label: 'x', name: 'nothing', signOnMode: 'SAML_2_0' })).toThrow(
    expect.objectContaining({ status: 404 }),
  );
});
