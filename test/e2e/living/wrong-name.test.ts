import { OktaSimulator } from '../../../lib/testing';
import { describeWithTerraform } from '../../support/terraform';
import { setUpProvisioning } from '../administrator';
import { knownCase, oneLine } from '../cut-off/cut-off';
import { unprotected, Workspace } from '../workspace';
import { appliedLiving, LABEL, LIVING, living, must } from './living-stack';

const MAPPING = 'okta_profile_mapping.oneid_profile_mapping';
const WRONG = living({ attributes: { ...LIVING.attributes, nickyName: 'user.nickName' } });

/** Terraform's commands under the heading, for this address. */
function commands(): string[][] {
  return knownCase('Okta refuses an attribute of the mapping').commands.map((command) =>
    command.replace("'ADDRESS'", MAPPING).split(' ').slice(1),
  );
}

describeWithTerraform('a mapping that names an attribute which the app lacks', () => {
  let okta: OktaSimulator;
  const filled = () => okta.state().apps[0]?.mappings.toApp.properties ?? {};

  beforeEach(async () => {
    okta = await OktaSimulator.start();
  });
  afterEach(() => okta.stop());

  test('leaves one that Terraform manages as it was: the name is corrected, and that is all', async () => {
    const workspace = await appliedLiving(okta);
    const before = filled();
    workspace.write(WRONG);
    expect(await workspace.apply()).toMatchObject({ status: 1 });
    expect(filled()).toEqual(before);
    workspace.write(living());
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(filled()).toEqual(before);
  });

  test('taints one that is new, which docs/failures.md has Terraform keep: no property of it is emptied on the way', async () => {
    for (const group of ['Finance', 'OneID Users']) okta.admin.createGroup(group);
    const workspace = await Workspace.create(okta, living({ phase: 'app' }));
    await must(workspace.apply());
    setUpProvisioning(okta, LABEL);
    const before = filled();
    workspace.write(WRONG);
    expect(await workspace.apply()).toMatchObject({ status: 1 });
    expect(filled()).toEqual(before);

    workspace.write(living());
    const stopped = await workspace.plan();
    expect(stopped).toMatchObject({ status: 1 });
    expect(oneLine(stopped.output)).toMatch(
      knownCase('An attribute, the mapping or the assignments are tainted').message,
    );
    workspace.write(unprotected(living()));
    expect((await workspace.plan()).output).toMatch(/is tainted, so (it )?must be replaced/);
    workspace.write(living());
    for (const args of commands()) await must(workspace.terraform(args));
    expect(await workspace.plannedActions()).toMatchObject({ [MAPPING]: ['update'] });
    await must(workspace.apply());
    expect(await workspace.plan()).toMatchObject({ status: 0 });
    expect(Object.keys(filled())).toEqual(expect.arrayContaining(Object.keys(before)));
  });
});
