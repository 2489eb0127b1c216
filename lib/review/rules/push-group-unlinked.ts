import { deletesTarget } from '../facts/push-group';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { keptInOkta } from './shared/moved-block';

/** The end is that of `push-group-stopped`, and harder to undo. */
export const pushGroupUnlinked: Rule = {
  id: 'push-group-unlinked',
  severity: 'high',
  finds: 'an `okta_push_group` is deleted and the group in the app is kept; says when the app keeps none',
  why: 'The group stays in the app with the members it has: people who leave it in Okta keep there what it allows.',
  action: 'Check who looks after the members of that group in the app from now on.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_push_group', ['delete'])) {
      if (!deletesTarget(change)) {
        const app = text(change, 'before', 'app_id');
        const { kept, removed } = facts.links.pushesOf(app);
        const all = kept === 0 && removed > 1 ? `; all ${removed} pushes of the app go` : '';
        yield {
          at: change,
          title: `A group is no longer pushed to the app${facts.apps.named(app)}${all}`,
          action: `${pushGroupUnlinked.action}${keptInOkta(change)}`,
        };
      }
    }
  },
};
