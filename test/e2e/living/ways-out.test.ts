import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TerraformStack } from 'cdktf';
import type { OneIdScimProvisioningConfig } from '../../../lib';
import { reviewPlan } from '../../../lib/review';
import { type AppSnapshot, OktaSimulator } from '../../../lib/testing';
import { describeWithTerraform, IS_OPENTOFU } from '../../support/terraform';
import { ONE_ID_SIGN_ON, setUpProvisioning } from '../administrator';
import { knownCase, oneLine } from '../cut-off/cut-off';
import { stackJson, Workspace } from '../workspace';
import { appliedLiving, forgetGonePush, LABEL, LIVING, living, must } from './living-stack';

const PAGE = readFileSync(path.join(__dirname, '../../../docs/failures.md'), 'utf8');
const PUSH = 'okta_push_group.oneid_push_finance';

/** The TypeScript that docs/failures.md shows under a heading. */
function shown(heading: string): string[] {
  const section = PAGE.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
}

/** Props as the page shows them. */
function shownProps(heading: string): Partial<OneIdScimProvisioningConfig> {
  return new Function(`return { ${shown(heading)[0]} };`)();
}

/** The stack without the construct, with these lines of the page in its place. */
function without(lines: readonly string[]) {
  return stackJson((stack: TerraformStack) => new Function('stack', lines.join('\n'))(stack));
}

describeWithTerraform('docs/failures.md leads out of it', () => {
  let okta: OktaSimulator;
  const theApp = () => okta.state().apps.find(({ label }) => label === LABEL) as AppSnapshot;

  beforeEach(async () => {
    okta = await OktaSimulator.start();
  });
  afterEach(() => okta.stop());

  /** The plan's actions, and what the review finds as critical. */
  const critical = async (workspace: Workspace) =>
    reviewPlan(await workspace.planJson()).document.findings.filter(({ severity }) => severity === 'critical');

  const emptyAndAsBefore = async (workspace: Workspace, before: ReturnType<OktaSimulator['state']>) => {
    await must(workspace.apply());
    expect(okta.state()).toEqual(before);
    expect(await workspace.plan()).toMatchObject({ status: 0 });
  };

  test('a pushed group that was renamed: the plan says so, and it is the same push under another address', async () => {
    const workspace = await appliedLiving(okta);
    okta.admin.renameGroup('Finance', 'Finance EMEA');
    const before = okta.state();
    const stopped = await workspace.plan();
    expect(stopped).toMatchObject({ status: 1 });
    expect(oneLine(stopped.output)).toMatch(knownCase('A group was renamed in Okta').message);

    const props = shownProps('A group was renamed in Okta');
    workspace.write(living({ pushGroups: props.pushGroups }));
    const [move] = (props.movedFrom as { from: string; to: string }[]) ?? [];
    expect(await critical(workspace)).toMatchObject([
      { rule: 'imported-and-destroyed', action: expect.stringContaining(`from: '${move?.from}', to: '${move?.to}'`) },
    ]);

    workspace.write(living(props));
    expect(await workspace.plannedActions()).toEqual({});
    await emptyAndAsBefore(workspace, before);
  });

  test('an assigned group that was renamed, where each assignment is a resource', async () => {
    const workspace = await appliedLiving(okta);
    const keep = { otherAssignments: 'keep' } as const;
    workspace.write(living(keep));
    await must(workspace.apply());
    okta.admin.renameGroup('OneID Users', 'People');
    const before = okta.state();
    const { output } = await workspace.plan();
    expect(oneLine(output)).toContain(
      'Okta has no group named OneID Users. Create it in Okta, or correct the name in `pushGroups` or `assignments`. Where the group was renamed',
    );
    const assignments = ['People'];
    workspace.write(living({ ...keep, assignments }));
    const [from, to] = ['oneid_users', 'people'].map((name) => `okta_app_group_assignment.oneid_assign_${name}`);
    expect(await critical(workspace)).toMatchObject([
      { rule: 'assignment-removed', action: expect.stringContaining(`from: '${from}', to: '${to}'`) },
    ]);
    workspace.write(living({ ...keep, assignments, movedFrom: [{ from: from as string, to: to as string }] }));
    expect(await workspace.plannedActions()).toEqual({});
    await emptyAndAsBefore(workspace, before);
  });

  test.each<[string, (appId: string) => OneIdScimProvisioningConfig['app']]>([
    ['by its id', (appId) => ({ source: 'adopt', appId, label: LABEL })],
    ['by its label', () => ({ source: 'adopt', label: LABEL })],
  ])('an app that was adopted %s and then deleted is made anew', async (_, app) => {
    for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
    const { id } = await okta.admin.createApp({ label: LABEL, signOn: ONE_ID_SIGN_ON });
    setUpProvisioning(okta, LABEL);
    const workspace = await Workspace.create(okta, living({ app: app(id) }));
    await must(workspace.apply());
    okta.admin.deactivateApp(LABEL);
    okta.admin.deleteApp(LABEL);
    expect(await workspace.plan()).toMatchObject({ status: 1 });

    workspace.write(living({ app: LIVING.app, phase: 'app' }));
    await forgetGonePush(workspace, PUSH);
    await must(workspace.apply());
    setUpProvisioning(okta, LABEL);
    workspace.write(living());
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(theApp()).toMatchObject({
      pushGroups: [{ sourceGroup: 'Finance' }],
      assignments: [{ group: 'OneID Users' }],
    });
  });

  const OUT = 'The construct is to leave the stack';

  test.each([true, false])(
    'the construct is taken out and Okta keeps everything, also where a push is gone: %s',
    async (gone) => {
      const workspace = await appliedLiving(okta);
      if (gone) okta.admin.unlinkPushedGroup(LABEL, 'Finance');
      const before = okta.state();
      workspace.write(living({ app: { source: 'reference', appId: theApp().id }, phase: 'app' }));
      if (gone) await forgetGonePush(workspace, PUSH);
      await must(workspace.apply());
      workspace.write(without(shown(OUT).slice(0, 1)));
      expect(await workspace.plannedActions()).toEqual({
        'terraform_data.oneid_connection': ['delete'],
        'terraform_data.oneid_provisioning_to_app': ['delete'],
      });
      await emptyAndAsBefore(workspace, before);
    },
  );

  test('the construct is taken out after the app was deleted', async () => {
    const workspace = await appliedLiving(okta);
    okta.admin.deactivateApp(LABEL);
    okta.admin.deleteApp(LABEL);
    const before = okta.state();
    workspace.write(without(shown(OUT).slice(0, 1)));
    expect(await workspace.plan()).toMatchObject({ status: 1 });
    if (!IS_OPENTOFU) workspace.write(without(shown(OUT)));
    await forgetGonePush(workspace, PUSH);
    await emptyAndAsBefore(workspace, before);
  });
});
