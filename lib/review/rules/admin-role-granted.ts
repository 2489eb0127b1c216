import { altered } from '../plan/attributes/difference';
import { read, text, visibleText } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Found, Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { broughtIn } from './shared/taken-out';

const LISTS = [
  ['okta_user_admin_roles', 'admin_roles', 'A user becomes an administrator of Okta'],
  ['okta_admin_role_custom_assignments', 'members', 'A custom role of administrators of Okta goes to more members'],
  ['okta_admin_role_custom', 'permissions', 'A custom role of administrators of Okta allows more'],
] as const;

const TARGETS = [
  ['okta_group_role', ['target_app_list', 'target_group_list']],
  ['okta_admin_role_targets', ['apps', 'groups']],
] as const;

export const adminRoleGranted: Rule = {
  id: 'admin-role-granted',
  severity: 'high',
  severityNote: 'low for a group or user that the same plan creates',
  finds:
    "a role of Okta's administrators goes to a group (`okta_group_role`), a user (`okta_user_admin_roles`) or more members (`okta_admin_role_custom_assignments`), has wider limits or none (`okta_group_role`, `okta_admin_role_targets`), or a custom one allows more (`okta_admin_role_custom`)",
  why: 'Who has the role may change people, groups or apps of the org; with the role of a group so may everybody who is put into it, by a rule or by hand.',
  action: 'Check who is in the group and who can put people into it; give the least role, limited to what it is for.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_group_role', ['create', 'replace'])) {
      if (change.kind === 'create' || altered(change, ['role_type', 'role_id', 'resource_set_id', 'group_id'])) {
        const role = visibleText(change, 'after', 'role_type');
        yield {
          at: change,
          title: `The members of a group become administrators of Okta${role === undefined ? '' : `: ${role}`}`,
          severity: text(change, 'after', 'group_id') === null ? 'low' : 'high',
          changes: altered(change, ['role_type', 'role_id', 'resource_set_id'])?.changes,
        };
      }
    }
    for (const [type, attribute, title] of LISTS) {
      const kinds =
        type === 'okta_admin_role_custom' ? (['update'] as const) : (['create', 'update', 'replace'] as const);
      for (const change of changesOf(plan, type, kinds)) {
        const added = broughtIn(change, attribute);
        const isNew = type === 'okta_user_admin_roles' && text(change, 'after', 'user_id') === null;
        if (added) {
          yield {
            at: change,
            title,
            severity: isNew ? 'low' : 'high',
            certainty: added.certainty,
            changes: [added.change],
          };
        }
      }
    }
    for (const [type, lists] of TARGETS) {
      for (const change of changesOf(plan, type, ['update', 'replace', 'delete'])) {
        yield* lists.flatMap((list) => widened(change, list) ?? []);
      }
    }
  },
};

/** Without targets a role is for all apps or groups. */
function widened(change: ResourceChange, list: string): Found | undefined {
  if (change.type === 'okta_group_role' && change.kind === 'delete') {
    return undefined;
  }
  const [had, has] = [read(change, 'before', list), read(change, 'after', list)];
  const count = (value: unknown) => (Array.isArray(value) ? value.length : 0);
  const before = had.known ? count(had.value) : 0;
  const isUnlimited = has.known && count(has.value) === 0;
  const added = change.kind === 'delete' ? undefined : broughtIn({ ...change, kind: 'update' }, list);
  if (before === 0 || !(isUnlimited || !has.known || added)) {
    return undefined;
  }
  return {
    at: change,
    title: `A role of administrators of Okta is limited ${isUnlimited ? 'no more' : 'less'}`,
    certainty: has.known ? 'certain' : 'possible',
    changes: [{ attribute: list, before: shown(had), after: shown(has) }],
  };
}
