import { deletesTarget } from '../facts/push-group';
import { text } from '../plan/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const pushGroupUnlinked: Rule = {
  id: 'push-group-unlinked',
  severity: 'medium',
  finds: 'an `okta_push_group` is deleted and the group in the app is kept',
  why: 'The group stays in the app with the members it has: people who leave it in Okta keep there what it allows.',
  action: 'Check who looks after the members of that group in the app from now on.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_push_group', ['delete'])) {
      if (!deletesTarget(change)) {
        yield {
          at: change,
          title: `A group is no longer pushed to the app${facts.apps.named(text(change, 'before', 'app_id'))}`,
        };
      }
    }
  },
};
