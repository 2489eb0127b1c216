import { samlMetadata } from '../../../lib/testing/apps/saml-metadata';
import { orgWithApp } from '../custom-app';

test('the metadata names the entity, the certificate and where to sign on by each binding', () => {
  const { org, app } = orgWithApp();
  const x5c = ['A'.repeat(100)];
  const xml = samlMetadata(org, app, { x5c } as never);
  expect(xml).toContain(`entityID="http://www.okta.com/${app.entityKey}"`);
  expect(/<ds:X509Certificate>([^<]+)</.exec(xml)?.[1]?.replace(/\n/g, '')).toBe(x5c[0]);
  const location = `https://sim.okta.com/app/sim_zuoraoneid_1/${app.entityKey}/sso/saml`;
  for (const binding of ['HTTP-POST', 'HTTP-Redirect']) {
    expect(xml).toContain(
      `<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${location}"/>`,
    );
  }
});
