import { ADOPT_FORMATS, type Adoption, adopt, type PlannedChange, renderAdoption } from '../../../lib/adopt';
import { OktaDefinitions } from '../../../lib/okta-org';
import { inOrder, LIVING_APPS, livingOrg } from '../../adopt/living-apps';
import { printedStack } from '../../adopt/printed-stack';
import { describeWithTerraform } from '../../support/terraform';
import { type PlannedResource, Workspace } from '../workspace';

/** What Terraform would change, leaf by leaf, as the output of `adopt` words it. */
function changedLeaves({ type, before, after }: PlannedResource): string[] {
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => `${type}: ${path} ${was.get(path) ?? 'nothing'} -> ${is.get(path) ?? 'nothing'}`);
}

/** Each value by its path; a mapping's properties as the provider takes them, all at once. */
function leaves(value: unknown, path = ''): Map<string, string> {
  if (path === 'mappings') {
    const ids = (value as { id: string }[]).map(({ id }) => id).sort();
    return new Map(ids.length > 0 ? [[path, `filled in: ${ids.join(', ')}`]] : []);
  }
  if (Array.isArray(value)) return new Map(value.flatMap((each, index) => [...leaves(each, `${path}[${index}]`)]));
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).flatMap(([key, each]) => [...leaves(each, path ? `${path}.${key}` : key)]));
  }
  return new Map(value === null || value === undefined || value === '' ? [] : [[path, String(value)]]);
}

function announced(changes: readonly PlannedChange[]): string[] {
  return changes.map(({ resource, attribute, before, after }) => `${resource}: ${attribute} ${before} -> ${after}`);
}

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
