import { describeWithTerraform } from '../../support/terraform';
import { setUpProvisioning } from '../administrator';
import {
  type CutOff,
  cutOffEverywhere,
  expectAsListed,
  GROUPS,
  type KnownCase,
  knownCase,
  LABEL,
  oneLine,
  protectedAddresses,
  Scene,
  stackOf,
  untaint,
} from './cut-off';

const TAINTED = 'An attribute, the mapping or the assignments are tainted';
const TWICE = 'A group is pushed twice';
const PUSH = 'POST /api/v1/apps/{id}/group-push/mappings';

describeWithTerraform('the second step, cut off at every call', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.create(stackOf('app'));
    for (const group of GROUPS) scene.okta.admin.createGroup(group);
    expect(await scene.apply()).toMatchObject({ status: 0 });
    setUpProvisioning(scene.okta, LABEL);
    scene.write(stackOf('provisioning'));
  });
  afterAll(() => scene[Symbol.asyncDispose]());

  test('ends in the same Okta at the next apply, or in a known case that is mended as docs/failures.md says', async () => {
    const gone = await cutOffEverywhere(scene, 'gone', mend);
    const dropped = await cutOffEverywhere(scene, 'dropped', mend);
    expectAsListed('second step', { gone, dropped }, [TAINTED]);
  });

  test('where Okta takes a second push of a group, it has two and no plan shows it', async () => {
    const options = {
      assumptions: { repeatedGroupPush: 'accepted' },
      only: (route: string) => route === PUSH,
    } as const;
    const gone = await cutOffEverywhere(scene, 'gone', mend, options);
    const dropped = await cutOffEverywhere(scene, 'dropped', mend, options);
    expectAsListed('second step, if Okta takes a push twice', { gone, dropped }, [TWICE]);
  });
});

async function mend(cutOff: CutOff): Promise<KnownCase | undefined> {
  const { output } = cutOff.last;
  const addresses = protectedAddresses(cutOff);
  if (addresses.length > 0) {
    const known = knownCase(TAINTED);
    expect(oneLine(output)).toMatch(known.message);
    await untaint(cutOff, known, addresses);
    return known;
  }
  return cutOff.scene.okta.state().apps[0]?.pushGroups.length === 3 ? unlinkOther(cutOff) : undefined;
}

/** Nobody says so; an administrator who sees it unlinks the one that isn't Terraform's. */
async function unlinkOther({ scene }: CutOff): Promise<KnownCase> {
  const known = knownCase(TWICE);
  const plan = await scene.terraform('plan', '-detailed-exitcode');
  expect(plan).toMatchObject({ status: 0 });
  expect(oneLine(plan.output)).toMatch(known.message);
  const { stdout: state } = await scene.terraform('show', '-json');
  const [app] = scene.okta.state().apps;
  const other = app?.pushGroups.find(({ id }) => !state.includes(id))?.id;
  // The simulator's Admin Console names a push by its group, which is no name here.
  const url = `${scene.okta.url}/api/v1/apps/${app?.id}/group-push/mappings/${other}`;
  const headers = { Authorization: 'SSWS any', 'Content-Type': 'application/json' };
  await fetch(url, { method: 'PATCH', headers, body: JSON.stringify({ status: 'INACTIVE' }) });
  await fetch(`${url}?deleteTargetGroup=false`, { method: 'DELETE', headers });
  scene.okta.requests.clear();
  return known;
}
