import { ADOPT_FORMATS, type Adoption, adopt, renderAdoption } from '../../../lib/adopt';
import { OktaDefinitions } from '../../../lib/okta-org';
import { inOrder, LIVING_APPS, livingOrg } from '../../adopt/living-apps';
import { printedStack } from '../../adopt/printed-stack';
import { describeWithTerraform } from '../../support/terraform';
import { Workspace } from '../workspace';
import { announced, changedLeaves } from './changed-leaves';

describeWithTerraform('a living app, taken over by what `adopt` prints', () => {
  test.each(LIVING_APPS.flatMap((living, index) => [{ ...living, format: ADOPT_FORMATS[index % 2] ?? 'json' }]))(
    '$name: imports, and no change that was not announced; then nothing ($format)',
    async (living) => {
      const { okta, named } = await livingOrg(living);
      await using _stopped = okta;
      const adoption: Adoption = await adopt(OktaDefinitions.fromEnvironment(okta.environment()), { app: named });
      expect(adoption.obstacles).toEqual([]);
      const stack = printedStack(renderAdoption(adoption, living.format), living.format);
      const before = okta.state();
      const workspace = await Workspace.create(okta, stack);

      const planned = await workspace.plannedResources();
      const [records, others] = [
        planned.filter(({ type }) => type === 'terraform_data'),
        planned.filter(({ type }) => type !== 'terraform_data'),
      ];
      expect(records.map(({ actions }) => actions.join())).toEqual(['create', 'create']);
      const added = others.filter(({ importing }) => !importing);
      expect(added.filter(({ actions }) => actions.join() !== 'create')).toEqual([]);
      expect(added.map(({ type }) => type)).toEqual(adoption.adds.map(({ resource }) => resource));
      const imported = others.filter(({ importing }) => importing);
      expect(imported.filter(({ actions }) => !/^(no-op|update)$/.test(actions.join()))).toEqual([]);
      const changed = imported.filter(({ actions }) => actions.join() === 'update').flatMap(changedLeaves);
      expect(changed.sort()).toEqual(announced(adoption.changes).sort());

      expect(await workspace.apply()).toMatchObject({ status: 0 });
      expect(await workspace.plan()).toMatchObject({ status: 0 });
      expect(inOrder(okta.state())).toEqual(inOrder(before));
    },
  );
});
