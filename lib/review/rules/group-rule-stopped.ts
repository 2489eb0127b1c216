import { turned } from '../plan/attributes/difference';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { ruleGroups } from './shared/people/group-rule';
import { groupsNamed } from './shared/people/losing-groups';

export const groupRuleStopped: Rule = {
  id: 'group-rule-stopped',
  severity: 'high',
  finds: '`status` of an `okta_group_rule` goes from `ACTIVE` to `INACTIVE`',
  why: 'The rule adds nobody to its groups any more and takes nobody out: who joins gets no access through them, and who moves or leaves keeps it.',
  action: 'Keep `status = "ACTIVE"`, or agree on who looks after the members of the groups.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group_rule', ['update'])) {
      const found = turned(change, 'status', 'ACTIVE', ['INACTIVE']);
      if (found) {
        yield {
          at: change,
          title: `A group rule stops: it no longer looks after ${groupsNamed(ruleGroups(change), facts)}`,
          ...found,
        };
      }
    }
  },
};
