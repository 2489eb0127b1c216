import { fillsTheApp, mappingAt } from '../facts/mapping';
import type { Certainty } from '../finding';
import { differ, surer } from '../plan/attributes/difference';
import type { Reading, Scalar } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Found, Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** The provider's default is `DONT_PUSH`. */
export const mappingNotPushed: Rule = {
  id: 'mapping-not-pushed',
  severity: 'medium',
  severityNote: 'low when the mapping is created or imported',
  finds:
    'an attribute is mapped, or mapped in another way, with a `push_status` other than `PUSH`, or goes from `PUSH` to `DONT_PUSH`',
  why: "Okta fills the attribute when it creates the person's account and never again: a changed name or address does not reach the app.",
  action: 'Set `push_status = "PUSH"` on the attribute.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_profile_mapping', ['create', 'update', 'replace'])) {
      const found = fillsTheApp(change) && notPushed(change);
      if (found) {
        yield { ...found, severity: change.kind === 'create' || change.imported ? 'low' : undefined };
      }
    }
  },
};

function notPushed(change: ResourceChange): Found | undefined {
  const before = change.kind === 'create' ? new Map() : mappingAt(change, 'before').attributes;
  let certainty: Certainty | undefined;
  const changes: Found['changes'] = [];
  const after = mappingAt(change, 'after');
  for (const [id, now] of after.attributes) {
    const old = before.get(id);
    const isNew = !old || differ(old.expression, now.expression) || differ(old.pushStatus, now.pushStatus);
    const off = isNew && isNotPush(now.pushStatus);
    certainty = surer(certainty, off || undefined);
    if (off) {
      changes.push({
        attribute: `${now.name}.push_status`,
        before: old ? shown(old.pushStatus) : null,
        after: shown(now.pushStatus),
      });
    }
  }
  if (after.open && before.size > 0) {
    certainty = surer(certainty, 'possible');
    changes.push({ attribute: 'mappings', before: null, after: { unknown: true } });
  }
  const what = changes.length === 1 ? 'A mapped attribute is' : `${changes.length} mapped attributes are`;
  return certainty && { at: change, title: `${what} filled once and not updated`, certainty, changes };
}

function isNotPush(status: Reading<Scalar>): Certainty | undefined {
  if (!status.known) {
    return 'possible';
  }
  return status.value === 'PUSH' ? undefined : 'certain';
}
