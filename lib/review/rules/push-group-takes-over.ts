import { member } from '../../json';
import { idAt } from '../facts/links';
import { differ } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import { configuredAddress } from '../plan/configuration/configuration';
import type { Plan } from '../plan/plan';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const pushGroupTakesOver: Rule = {
  id: 'push-group-takes-over',
  severity: 'high',
  severityNote: '`medium` if the plan also creates the app',
  finds: 'an `okta_push_group` begins to push to a group that the app has: `target_group_id` is set',
  why: "Okta makes the group's members in the app those of the group in Okta: who was put there in the app leaves it and loses what it allows, and who is in the group in Okta gets that.",
  action:
    'Compare in the app who is in the group now with who is in the group in Okta. To have a group of its own made, leave out `target_group_id` and take a name that no group of the app has.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_push_group', ['create', 'replace'])) {
      const [before, after] = [read(change, 'before', 'target_group_id'), read(change, 'after', 'target_group_id')];
      const isNone = after.known && (after.value === null || after.value === '');
      // Where it is left out, the plan says that it is known after apply: the id of the group that Okta will make.
      const isMade = !after.known && !isConfigured(plan, change);
      const isAsBefore = change.kind === 'replace' && differ(before, after) === undefined;
      if (isNone || isMade || isAsBefore) continue;
      yield {
        at: change,
        title: `A group that the app${facts.apps.named(text(change, 'after', 'app_id'))} has gets the members of a group in Okta`,
        certainty: 'possible',
        ...(facts.apps.isMadeBy(plan, idAt(change, 'after', 'app_id', plan)) ? { severity: 'medium' } : {}),
        changes: [
          {
            attribute: 'target_group_id',
            before: change.kind === 'create' ? null : shown(before),
            after: shown(after),
          },
        ],
      };
    }
  },
};

function isConfigured({ configuration }: Plan, { address }: ResourceChange): boolean {
  const resource = configuration.configured.get(configuredAddress(address))?.resource;
  return member(member(resource, 'expressions'), 'target_group_id') !== undefined;
}
