import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

/** The provider updates `id` in place and leaves the old app's connection as it is: the argument isn't ForceNew. */
export const connectionAppChanged: Rule = {
  id: 'connection-app-changed',
  severity: 'critical',
  finds: '`id`, the app, of an `okta_app_connection` changes while the old app stays',
  why: "The old app's connection stays on without anything in Terraform that knows it: Okta goes on provisioning people to its endpoint, with its credential.",
  action:
    'Set `lifecycle { replace_triggered_by = [<the app>.id] }` on the connection, and deactivate the old connection first: apply `action = "deactivate"` while it still points at the old app.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_connection', ALTERING)) {
      const found = altered(change, ['id']);
      const oldApp = text(change, 'before', 'id');
      if (found && !facts.apps.goes(oldApp)) {
        yield {
          at: change,
          title: `The connection moves to another app; the one of the old app${facts.apps.named(oldApp)} stays on`,
          ...found,
        };
      }
    }
  },
};
