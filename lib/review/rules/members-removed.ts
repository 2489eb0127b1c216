import type { Facts } from '../facts/facts';
import { altered } from '../plan/attributes/difference';
import { entries, text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Found, Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';
import { groupsNamed, LOSS_SEVERITY, losing } from './shared/people/losing-groups';
import { type Moved, takenOut } from './shared/taken-out';

const LEAVING_KINDS = ['update', ...DESTROYING] as const;

/**
 * The provider removes each user with a call of its own. With `track_all_users` the resource lists all members of the
 * group, so that destroying it empties the group.
 * @see https://registry.terraform.io/providers/okta/okta/latest/docs/resources/group_memberships
 */
export const membersRemoved: Rule = {
  id: 'members-removed',
  severity: 'high',
  severityNote: LOSS_SEVERITY,
  finds:
    'people leave a group: `users` of an `okta_group_memberships` or `groups` of an `okta_user_group_memberships` gets shorter or the resource is destroyed or replaced, an `okta_identity_source_group_membership` goes, or an `okta_identity_source_import` deletes memberships; `possible` where another resource of the plan has them in the group',
  why: 'People lose the apps and rights that they have only through the group; where users of an app are deactivated, they lose their account in it.',
  action:
    'Check that everybody who needs the apps of the group has them in another way. To stop managing members without taking them out, use a `removed` block with `lifecycle { destroy = false }`.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_group_memberships', LEAVING_KINDS)) {
      const gone = takenOut(change, 'users');
      if (gone) {
        yield leaves(change, [text(change, 'before', 'group_id')], gone, facts);
      }
    }
    for (const change of changesOf(plan, 'okta_user_group_memberships', LEAVING_KINDS)) {
      const gone = takenOut(change, 'groups');
      if (gone) {
        yield leaves(change, gone.entries, gone, facts);
      }
    }
    for (const change of changesOf(plan, 'okta_identity_source_group_membership', DESTROYING)) {
      yield {
        at: change,
        title: 'A member leaves a group of an identity source',
        changes: altered(change, ['group_or_external_id'])?.changes,
        people: { leavingGroups: [change.address] },
      };
    }
    for (const change of changesOf(plan, 'okta_identity_source_import', ['create', 'replace'])) {
      const deleted = entries(change, 'after', 'delete_group_memberships.memberships');
      if (!deleted.known || (deleted.value?.length ?? 0) > 0) {
        yield {
          at: change,
          title: 'An import from an identity source takes members out of groups',
          certainty: deleted.known ? 'certain' : 'possible',
        };
      }
    }
  },
};

function leaves(change: ResourceChange, groups: readonly (string | null)[], gone: Moved, facts: Facts): Found {
  const known = groups.flatMap((group) => group ?? []);
  const byUser = change.type === 'okta_user_group_memberships';
  const people = byUser || gone.entries.length === 1 ? '1 person leaves' : `${gone.entries.length} people leave`;
  return {
    at: change,
    title: `${people} ${groupsNamed(known, facts)}`,
    ...losing(known, facts, staysElsewhere(change, gone, facts) ? 'possible' : gone.certainty),
    changes: [gone.change],
    people: { leavingGroups: byUser ? [text(change, 'before', 'user_id') ?? change.address] : gone.entries },
  };
}

/** Whether another resource has each of them in the group: which of the two is applied last decides. */
function staysElsewhere(change: ResourceChange, { entries: gone }: Moved, facts: Facts): boolean {
  if (change.kind === 'replace') {
    return false;
  }
  const byUser = change.type === 'okta_user_group_memberships';
  const one = text(change, 'before', byUser ? 'user_id' : 'group_id');
  return (
    one !== null &&
    gone.every((other) => (byUser ? facts.memberships.keeps(other, one) : facts.memberships.keeps(one, other)))
  );
}
