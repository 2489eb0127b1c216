import { appBody, embedLink } from '../../../lib/testing/apps/app-body';
import { orgWithApp } from '../custom-app';

test('links lead to the org, never to this machine', () => {
  const { org, app } = orgWithApp();
  const { _links } = appBody(org, app);
  expect(_links.metadata).toEqual({
    href: `https://sim.okta.com/api/v1/apps/${app.id}/sso/saml/metadata`,
    type: 'application/xml',
  });
  expect(JSON.stringify(_links)).not.toContain('127.0.0.1');
});

test("the embed link's first part is the app's name", () => {
  const { org, app } = orgWithApp();
  expect(embedLink(org, app)).toMatch(`https://sim.okta.com/home/sim_zuoraoneid_1/${app.id}/aln`);
});

test('an app links to its next step in life', () => {
  const { org, app } = orgWithApp();
  expect(appBody(org, app)._links).toHaveProperty('deactivate');
  app.status = 'INACTIVE';
  expect(appBody(org, app)._links).toHaveProperty('activate');
  expect(appBody(org, app)._links).not.toHaveProperty('deactivate');
});

test('only SAML apps link to metadata', () => {
  const { org, app } = orgWithApp({ signOnMode: 'OPENID_CONNECT' });
  expect(appBody(org, app)._links).not.toHaveProperty('metadata');
});
