import { turned } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

export const mappingAppliedToAll: Rule = {
  id: 'mapping-applied-to-all',
  severity: 'medium',
  finds:
    '`always_apply` of an `okta_profile_mapping` is switched on, or is on when the resource is created for an app that is there already',
  why: "Every change of the mapping is applied to all users of the app at once, by a route that Okta doesn't document: a mistake reaches everybody in the same minute.",
  action: 'Leave `always_apply` false, try a change on a few people first, and apply it to all in the Profile Editor.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_profile_mapping', ALTERING)) {
      const before = read(change, 'before', 'always_apply');
      const after = read(change, 'after', 'always_apply');
      const found =
        before.known && before.value !== true && after.known && after.value === true
          ? { changes: [{ attribute: 'always_apply', before: false, after: true }] }
          : !after.known
            ? turned(change, 'always_apply', false)
            : undefined;
      if (found) {
        yield { at: change, title: 'Changes of a mapping are applied to everybody at once', ...found };
      }
    }
    for (const change of changesOf(plan, 'okta_profile_mapping', ['create'])) {
      const app = text(change, 'after', 'target_id');
      const flag = read(change, 'after', 'always_apply');
      if (app !== null && flag.known && flag.value === true && facts.apps.isProvisioned(app) !== 'off') {
        yield {
          at: change,
          title: `A mapping is applied to everybody in the app${facts.apps.named(app)} at once`,
          certainty: 'possible',
          changes: [{ attribute: 'always_apply', before: { unknown: true }, after: true }],
        };
      }
    }
  },
};
