import { member } from '../../json';
import { idAt } from '../facts/links';
import type { AttributeChange } from '../finding';
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
    const changes = changesOf(plan, 'okta_push_group', ['create', 'replace']);
    const pushes = changes.length > 0 ? pushesByName(plan) : new Map<string, Set<string>>();
    for (const change of changes) {
      const app = facts.apps.named(text(change, 'after', 'app_id'));
      if (takesById(plan, change)) {
        yield {
          at: change,
          title: `A group that the app${app} has gets the members of a group in Okta`,
          certainty: 'possible',
          ...(facts.apps.isMadeBy(plan, idAt(change, 'after', 'app_id', plan)) ? { severity: 'medium' } : {}),
          changes: [begins(change, 'target_group_id')],
        };
      } else if (isNameTaken(plan, change, pushes)) {
        yield {
          at: change,
          title: `A group is pushed to the app${app} by a name that another push has, and may get into its group`,
          severity: 'medium',
          certainty: 'possible',
          changes: [{ ...begins(change, 'target_group_name'), before: null }],
        };
      }
    }
  },
};

function begins(change: ResourceChange, attribute: string): AttributeChange {
  const before = change.kind === 'create' ? null : shown(read(change, 'before', attribute));
  return { attribute, before, after: shown(read(change, 'after', attribute)) };
}

function takesById(plan: Plan, change: ResourceChange): boolean {
  const after = read(change, 'after', 'target_group_id');
  if (change.kind === 'replace' && differ(read(change, 'before', 'target_group_id'), after) === undefined) return false;
  // Where it is left out, the plan says that it is known after apply: the id of the group that Okta will make.
  return after.known ? after.value !== null && after.value !== '' : isConfigured(plan, change);
}

function isConfigured({ configuration }: Plan, { address }: ResourceChange): boolean {
  const resource = configuration.configured.get(configuredAddress(address))?.resource;
  return member(member(resource, 'expressions'), 'target_group_id') !== undefined;
}

/** Whether another push to the app has the name, also one that goes: the app may keep its group. */
function isNameTaken(plan: Plan, change: ResourceChange, pushes: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const name = text(change, 'after', 'target_group_name');
  if (change.kind === 'replace' && text(change, 'before', 'target_group_name') === name) return false;
  const key = nameInApp(plan, change, 'after');
  return key !== undefined && [...(pushes.get(key) ?? [])].some((address) => address !== change.address);
}

/** Addresses of the pushes of a plan, by app and name at either end. */
function pushesByName(plan: Plan): Map<string, Set<string>> {
  const pushes = new Map<string, Set<string>>();
  for (const push of plan.resources.filter(({ type }) => type === 'okta_push_group')) {
    for (const side of ['before', 'after'] as const) {
      const key = nameInApp(plan, push, side);
      if (key !== undefined) pushes.set(key, (pushes.get(key) ?? new Set()).add(push.address));
    }
  }
  return pushes;
}

function nameInApp(plan: Plan, push: ResourceChange, side: 'before' | 'after'): string | undefined {
  const name = text(push, side, 'target_group_name');
  const app = idAt(push, side, 'app_id', plan);
  return name === null || name === '' || app === undefined ? undefined : JSON.stringify([app, name]);
}
