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
  severityNote: '`medium` if the plan also creates the app, or where only the name is that of another push',
  finds:
    'an `okta_push_group` begins to push to a group that the app has: `target_group_id` is set, or `target_group_name` is that of another push to the app in the plan',
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
      if (isNone || isMade || isAsBefore) {
        const name = read(change, 'after', 'target_group_name');
        if (!isNameTaken(plan, change)) continue;
        yield {
          at: change,
          title: `A group is pushed to the app${facts.apps.named(text(change, 'after', 'app_id'))} by a name that another push has, and may get into its group`,
          severity: 'medium',
          certainty: 'possible',
          changes: [{ attribute: 'target_group_name', before: null, after: shown(name) }],
        };
        continue;
      }
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

/** Whether another push to the app has the name, also one that goes: the app may keep its group. */
function isNameTaken(plan: Plan, change: ResourceChange): boolean {
  const name = text(change, 'after', 'target_group_name');
  const isAsBefore = change.kind === 'replace' && text(change, 'before', 'target_group_name') === name;
  const app = idAt(change, 'after', 'app_id', plan);
  if (name === null || name === '' || isAsBefore || app === undefined) return false;
  return plan.resources.some(
    (other) =>
      other.type === 'okta_push_group' &&
      other.address !== change.address &&
      SIDES.some(
        (side) => text(other, side, 'target_group_name') === name && idAt(other, side, 'app_id', plan) === app,
      ),
  );
}

const SIDES = ['before', 'after'] as const;

function isConfigured({ configuration }: Plan, { address }: ResourceChange): boolean {
  const resource = configuration.configured.get(configuredAddress(address))?.resource;
  return member(member(resource, 'expressions'), 'target_group_id') !== undefined;
}
