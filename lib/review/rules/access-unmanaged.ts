import { keepsAssignment } from '../facts/links';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { BASE_PROPERTIES } from './shared/people/schema-property';

/** What gives people access or says who they are, for a title. */
const WHAT: Readonly<Record<string, string>> = {
  okta_push_group: 'the push of a group',
  okta_app_group_assignment: 'the assignment of a group',
  okta_app_group_assignments: 'the assignments of an app',
  okta_app_user: 'the assignment of a user',
  okta_group: 'a group',
  okta_group_rule: 'a group rule',
  okta_group_memberships: 'members of a group',
  okta_user_group_memberships: 'groups of a user',
  okta_group_role: 'a role of administrators',
  okta_user_admin_roles: 'a role of administrators',
  okta_user: 'a user',
  okta_user_schema_property: 'an attribute of users',
  okta_app_user_schema_property: "an attribute of an app's users",
  okta_user_base_schema_property: 'an attribute of users',
  okta_app_user_base_schema_property: "an attribute of an app's users",
};

export const accessUnmanaged: Rule = {
  id: 'access-unmanaged',
  severity: 'low',
  finds:
    'an assignment, a push, a group, a rule, a membership, a role, a user or an attribute of a profile leaves the configuration and stays in Okta: it is forgotten, `retain_assignment` keeps it, or the provider cannot delete it',
  why: 'Okta goes on giving access by it, and nobody reviews any more who has that or sees when it is changed by hand.',
  action: 'Write down who looks after it from now on, or take it away in Okta too.',
  *examine(plan) {
    const forgotten = changesOf(plan, Object.keys(WHAT), ['forget']);
    const kept = changesOf(plan, ['okta_app_group_assignment', 'okta_app_user'], ['delete', 'replace']).filter(
      keepsAssignment,
    );
    const undeletable = changesOf(plan, BASE_PROPERTIES, ['delete']);
    for (const change of [...forgotten, ...kept, ...undeletable]) {
      yield { at: change, title: `In Okta still and no longer managed: ${WHAT[change.type]}` };
    }
  },
};
