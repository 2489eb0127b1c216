import { OneIdScimProvisioning } from '../../lib';
import { OktaSimulator } from '../../lib/testing';
import { describeWithTerraform } from '../support/terraform';
import { setUpProvisioning } from './administrator';
import { stackJson, Workspace } from './workspace';

const LABEL = 'Zuora OneID';
const stack = (phase: 'app' | 'provisioning') =>
  stackJson((scope) => {
    new OneIdScimProvisioning(scope, 'oneid', {
      app: { source: 'create', label: LABEL },
      phase,
      attributes: { oneIdRole: { expression: 'user.title' } },
      pushGroups: ['Finance'],
      assignments: ['OneID Users'],
    });
  });

/** Both steps, and what is in Okta then. `before` is done before each. */
async function bothSteps(okta: OktaSimulator, before: () => void = () => {}) {
  for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
  const workspace = await Workspace.create(okta, stack('app'));
  before();
  expect(await workspace.apply()).toMatchObject({ status: 0 });
  setUpProvisioning(okta, LABEL);
  workspace.write(stack('provisioning'));
  before();
  expect(await workspace.apply()).toMatchObject({ status: 0 });
  return okta.state();
}

describeWithTerraform('429 answers are waited out', () => {
  test.concurrent('once on every route of both steps', async () => {
    await using calm = await OktaSimulator.start({ pipeline: 'idx' });
    const wanted = await bothSteps(calm);
    const routes = Object.keys(calm.requests.byRoute());

    await using okta = await OktaSimulator.start({ pipeline: 'idx' });
    const faults = routes.map((route) => okta.faults.add({ kind: 'too-many-requests', route, seconds: 0 }));
    expect(await bothSteps(okta)).toEqual(wanted);
    expect(faults.filter(({ struck }) => struck !== 1)).toEqual([]);
    expect(okta.requests.all.filter(({ status }) => status === 429)).toHaveLength(routes.length);
  });

  test.concurrent('where an org allows fewer calls in a window than an apply makes', async () => {
    await using calm = await OktaSimulator.start({ pipeline: 'idx' });
    const wanted = await bothSteps(calm);

    // Windows are of real time: the slower the machine, the longer one must be for an apply to make more calls in it.
    const refusedIn = async (windowSeconds: number): Promise<number> => {
      const rateLimits = { windowSeconds, apps: 4, app: 4, groups: 4, group: 4, user: 4, other: 4 };
      await using okta = await OktaSimulator.start({ pipeline: 'idx', rateLimits });
      expect(await bothSteps(okta)).toEqual(wanted);
      const refused = okta.requests.all.filter(({ status }) => status === 429).length;
      return refused > 0 || windowSeconds > 60 ? refused : refusedIn(windowSeconds * 5);
    };
    expect(await refusedIn(2)).toBeGreaterThan(0);
  });
});
