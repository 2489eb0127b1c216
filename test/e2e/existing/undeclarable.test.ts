import { adopt, renderAdoption } from '../../../lib/adopt';
import { OktaDefinitions } from '../../../lib/okta-org';
import { OktaSimulator } from '../../../lib/testing';
import { printedStack } from '../../adopt/printed-stack';
import { describeWithTerraform } from '../../support/terraform';
import { ONE_ID_SIGN_ON, setUpProvisioning } from '../administrator';
import { Workspace } from '../workspace';
import { announced, changedLeaves } from './changed-leaves';

const LABEL = 'Zuora OneID';

const SETTINGS: readonly [name: string, change: Parameters<OktaSimulator['admin']['updateApp']>[1]][] = [
  ['a suffix of usernames', { userNameTemplate: { template: '${source.login}', type: 'BUILT_IN', suffix: '@acme' } }],
  [
    'a built-in username that is not sent on update',
    { userNameTemplate: { template: '${source.email}', type: 'BUILT_IN', pushStatus: 'DONT_PUSH' } },
  ],
  [
    'a custom username that is not sent on update',
    { userNameTemplate: { template: 'user.nickName', type: 'CUSTOM', pushStatus: 'DONT_PUSH' } },
  ],
  ['Federation Broker Mode', { settings: { implicitAssignment: true } }],
  ['signed requests', { settings: { signOn: { samlSignedRequestEnabled: true } } }],
  [
    'a certificate of the service provider without single logout',
    { settings: { signOn: { spCertificate: { x5c: ['MIIB'] } } } },
  ],
  [
    'other requestable SSO URLs, not numbered from 0',
    {
      settings: {
        signOn: {
          allowMultipleAcsEndpoints: true,
          acsEndpoints: [
            { url: 'https://b.example', index: 3 },
            { url: 'https://c.example', index: 7 },
          ],
        },
      },
    },
  ],
  ['two inline hooks', { settings: { signOn: { inlineHooks: [{ id: 'cal1' }, { id: 'cal2' }] } } }],
  [
    'what the provider does not send',
    {
      settings: {
        signOn: {
          requestCompressed: true,
          spIssuer: 'urn:acme',
          assertionEncryption: { enabled: true },
          samlAssertionLifetimeSeconds: 600,
          participateSlo: { enabled: true },
        },
      },
    },
  ],
  [
    'single logout without an issuer',
    { settings: { signOn: { slo: { enabled: true, logoutUrl: 'https://one.zuora.com/saml/logout' } } } },
  ],
  ['links that are hidden', { visibility: { appLinks: { sim_link: true, other_link: false } } }],
];

describeWithTerraform('a living app with what no prop declares', () => {
  test.each(SETTINGS)('%s: the plan changes what `adopt` announced, and nothing else', async (_, change) => {
    await using okta = await OktaSimulator.start();
    const { id } = await okta.admin.createApp({ label: LABEL, signOn: ONE_ID_SIGN_ON });
    okta.admin.updateApp(id, { userNameTemplate: { template: '${source.email}', type: 'BUILT_IN' } });
    setUpProvisioning(okta, id);
    okta.admin.updateApp(id, change);
    const adoption = await adopt(OktaDefinitions.fromEnvironment(okta.environment()));
    const workspace = await Workspace.create(okta, printedStack(renderAdoption(adoption, 'json'), 'json'));
    const planned = (await workspace.plannedResources()).filter(({ type }) => type !== 'terraform_data');
    expect(planned.filter(({ importing }) => !importing)).toEqual([]);
    const changed = planned.filter(({ actions }) => actions.join() !== 'no-op').flatMap(changedLeaves);
    expect(changed.sort()).toEqual(announced(adoption.changes).sort());
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  });
});
