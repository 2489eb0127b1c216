import type { Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';
import { takenOut } from './shared/taken-out';

const LISTS = [
  ['okta_user_admin_roles', 'admin_roles'],
  ['okta_admin_role_custom_assignments', 'members'],
  ['okta_admin_role_custom', 'permissions'],
] as const;

export const adminRoleRemoved: Rule = {
  id: 'admin-role-removed',
  severity: 'medium',
  finds:
    'an `okta_group_role` is destroyed or replaced, or a user, a custom assignment or a custom role loses roles, members or permissions',
  why: 'Administrators can no longer do what the role allowed: whoever takes leavers out of apps or gives joiners theirs may not be able to any more.',
  action: 'Check that somebody else has the role, and that Terraform does not take it from itself.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_group_role', DESTROYING)) {
      yield { at: change, title: 'The members of a group lose a role of an administrator of Okta' };
    }
    for (const [type, attribute] of LISTS) {
      for (const change of changesOf(plan, type, ['update', ...DESTROYING])) {
        const gone = takenOut(change, attribute);
        if (gone) {
          yield {
            at: change,
            title: 'Administrators of Okta lose a role or a part of it',
            certainty: gone.certainty,
            changes: [gone.change],
          };
        }
      }
    }
  },
};
