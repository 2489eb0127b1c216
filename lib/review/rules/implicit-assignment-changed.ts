import { altered } from '../plan/attributes/difference';
import { read } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** @see https://help.okta.com/en-us/content/topics/apps/apps-fbm-enable.htm */
export const implicitAssignmentChanged: Rule = {
  id: 'implicit-assignment-changed',
  severity: 'high',
  finds: '`implicit_assignment` (Federation Broker Mode) of an existing `okta_app_saml` is switched on or off',
  why: "Switched on, everybody in the org gets into the app, assigned or not, and Okta can't provision it. Switched off, everybody without an assignment is shut out.",
  action: 'Before it goes on, know who may be in the app; before it goes off, assign everybody who needs it.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_saml', ['update', 'replace'])) {
      const found = altered(change, ['implicit_assignment']);
      const [before, after] = [
        read(change, 'before', 'implicit_assignment'),
        read(change, 'after', 'implicit_assignment'),
      ];
      const isOff = (reading: typeof before) => reading.known && reading.value !== true;
      if (found && !(isOff(before) && isOff(after))) {
        const app = facts.apps.named(change.address);
        yield {
          at: change,
          title: isOff(after)
            ? `Only people with an assignment get into the app${app} from now on`
            : `Everybody in the org gets into the app${app}, without an assignment`,
          ...found,
        };
      }
    }
  },
};
