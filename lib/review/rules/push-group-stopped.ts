import { turned } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

export const pushGroupStopped: Rule = {
  id: 'push-group-stopped',
  severity: 'high',
  finds: '`status` of an `okta_push_group` goes from `ACTIVE` to `INACTIVE`',
  why: "Changes of the group's members no longer reach the app: people who leave the group keep there what it allows.",
  action: 'Keep `status = "ACTIVE"`, or agree on who looks after the members in the app.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_push_group', ALTERING)) {
      const found = turned(change, 'status', 'ACTIVE', ['INACTIVE']);
      if (found) {
        yield {
          at: change,
          title: `The push of a group to the app${facts.apps.named(text(change, 'before', 'app_id'))} stops`,
          ...found,
        };
      }
    }
  },
};
