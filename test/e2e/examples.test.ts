import { OktaSimulator } from '../../lib/testing';
import { synthesizeExample } from '../examples/synthesized-examples';
import { describeWithTerraform } from '../support/terraform';
import { ONE_ID_SIGN_ON, setUpProvisioning } from './administrator';
import { unprotected, Workspace } from './workspace';

/**
 * Every example on an org as its readers have it: applied, planned again without changes, and destroyed with protection
 * off. What destroying leaves is what the README says.
 */
interface Run {
  readonly example: string;
  readonly stack?: string;
  /** Groups that the example expects in the org. */
  readonly groups?: readonly string[];
  /** Labels of the apps that the first apply makes and the administrator then sets up. */
  readonly apps?: readonly string[];
  readonly variables?: Record<string, string>;
  /** The example declares Deactivate Users off. */
  readonly keepsUsers?: boolean;
}

const RUNS: readonly Run[] = [
  { example: 'minimal', apps: ['Zuora OneID'] },
  {
    example: 'groups-and-assignments',
    groups: ['Finance', 'Revenue', 'OneID Users'],
    apps: ['Zuora OneID'],
    variables: { one_id_client_id: 'client-1' },
  },
  { example: 'cdktf-context', groups: ['Finance', 'OneID Users'], apps: ['Zuora OneID'], keepsUsers: true },
  { example: 'remote-backend', stack: 'state-in-s3', apps: ['Zuora OneID'] },
  { example: 'remote-backend', stack: 'state-in-hcp', apps: ['Zuora OneID'] },
  {
    example: 'two-orgs',
    groups: ['Finance', 'OneID Users'],
    apps: ['Zuora OneID (acme)', 'Zuora OneID (acme-emea)'],
    variables: { acme_api_token: 'one', 'acme-emea_api_token': 'two' },
  },
  { example: 'okta-api', groups: ['Hub Users'], variables: { hub_api_token: 'hub-token' } },
];

describeWithTerraform('examples with the real provider', () => {
  let okta: OktaSimulator;

  beforeEach(async () => {
    okta = await OktaSimulator.start();
  });
  afterEach(() => okta.stop());

  const workspaceFor = ({ example, stack, variables = {} }: Run) => {
    const found = synthesizeExample(example).find(({ name }) => name === (stack ?? example));
    const env = Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value]);
    return Workspace.create(okta, unprotected(found?.json ?? {}), Object.fromEntries(env));
  };

  test.each(RUNS.map((run) => [[run.example, run.stack].filter(Boolean).join(' '), run] as const))(
    '%s: applied, without changes after, destroyed',
    async (_, run) => {
      for (const group of run.groups ?? []) okta.admin.createGroup(group);
      const workspace = await workspaceFor(run);

      if (run.apps) {
        expect((await workspace.apply()).output).toContain('is off in Okta: Create Users');
        for (const app of run.apps) {
          setUpProvisioning(okta, app, {
            pushGroups: (run.groups ?? []).includes('Finance'),
            deactivateUsers: !run.keepsUsers,
          });
        }
      }
      expect(await workspace.apply()).toMatchObject({ status: 0 });
      const planned = await workspace.plan();
      expect(planned).toMatchObject({ status: 0 });
      expect(planned.output).not.toContain('Check block assertion');

      expect(await workspace.destroy()).toMatchObject({ status: 0 });
      const { apps, groups } = okta.state();
      expect(apps).toEqual([]);
      // The org's own groups stay; those that a push made in OneID went with the app.
      expect(groups.filter(({ type }) => type === 'OKTA_GROUP').map(({ name }) => name)).toEqual(
        [...(run.groups ?? [])].sort(),
      );
    },
  );

  test('reference-existing: the app of another stack keeps its own, and gets provisioning', async () => {
    okta.admin.createGroup('OneID Users');
    const app = await okta.admin.createApp({ label: 'Elsewhere', signOn: ONE_ID_SIGN_ON });
    setUpProvisioning(okta, 'Elsewhere', { pushGroups: false });
    const workspace = await workspaceFor({ example: 'reference-existing', variables: { app_id: app.id } });
    expect(await workspace.apply()).toMatchObject({ status: 0 });
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(okta.state().apps).toEqual([
      expect.objectContaining({ label: 'Elsewhere', assignments: [expect.objectContaining({ group: 'OneID Users' })] }),
    ]);
    expect(await workspace.destroy()).toMatchObject({ status: 0 });
    expect(okta.state().apps).toEqual([
      expect.objectContaining({ label: 'Elsewhere', status: 'ACTIVE', assignments: [] }),
    ]);
  });

  test('reference-existing: while provisioning is off it only warns, as it says', async () => {
    okta.admin.createGroup('OneID Users');
    const app = await okta.admin.createApp({ label: 'Elsewhere', signOn: ONE_ID_SIGN_ON });
    okta.admin.changeAttributes('Elsewhere', {
      email: {},
      emailType: {},
      familyName: {},
      givenName: {},
      locale: {},
      preferredLanguage: {},
    });
    const workspace = await workspaceFor({ example: 'reference-existing', variables: { app_id: app.id } });
    const applied = await workspace.apply();
    expect(applied).toMatchObject({ status: 0 });
    expect(applied.output.replace(/[\s│]+/g, ' ')).toContain(
      `Off in Okta but declared on, for app Elsewhere: Create Users, Update User Attributes, Deactivate Users. Switch on at https://sim-admin.okta.com/admin/app/${app.name}/instance/${app.id}/#tab-user-management`,
    );
  });
});
