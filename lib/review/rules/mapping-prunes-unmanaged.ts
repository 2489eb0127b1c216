import { differ } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

export const mappingPrunesUnmanaged: Rule = {
  id: 'mapping-prunes-unmanaged',
  severity: 'high',
  finds:
    '`delete_when_absent` of an `okta_profile_mapping` goes from false to true, or is true when the resource is created for an app that is there already',
  why: "Okta's mapping loses every attribute that this resource doesn't list, Okta's defaults too; the plan doesn't name them. They no longer reach the app.",
  action: 'Leave `delete_when_absent` false, or list every attribute of the mapping first.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_profile_mapping', ['create', ...ALTERING])) {
      const [before, after] = [
        read(change, 'before', 'delete_when_absent'),
        read(change, 'after', 'delete_when_absent'),
      ];
      const wasOn = before.known && before.value === true;
      const isOn = !after.known || after.value === true;
      if (!wasOn && isOn && (change.kind !== 'create' || isOfAnExistingApp(change))) {
        yield {
          at: change,
          title: "Attributes that Terraform doesn't list are removed from the mapping",
          certainty: differ(before, after),
          changes: [{ attribute: 'delete_when_absent', before: shown(before), after: shown(after) }],
        };
      }
    }
  },
};

/** Ids that are known before the apply are of something that Okta has. */
function isOfAnExistingApp(change: ResourceChange): boolean {
  return text(change, 'after', 'source_id') !== null && text(change, 'after', 'target_id') !== null;
}
