import type { Affected } from '../facts/people/affected';
import { entries, read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';

/** Destroying an `okta_user` deactivates the person and then deletes them, which cannot be undone. */
export const userDeactivated: Rule = {
  id: 'user-deactivated',
  severity: 'critical',
  severityNote: 'high when the user is suspended',
  finds:
    '`status` of an `okta_user` becomes `DEPROVISIONED` or `SUSPENDED`, the resource is destroyed or replaced, an `okta_identity_source_user` is destroyed or replaced, or an `okta_identity_source_import` deletes users',
  why: 'The person is deactivated in Okta, leaves every app and group, and is deactivated in the apps that deactivate users. A deleted user does not come back: a new one of the name is somebody else to the apps.',
  action:
    'Leave joiners and leavers to the system that Okta has them from. To stop managing a user, use a `removed` block with `lifecycle { destroy = false }`.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_user', ['update'])) {
      const status = read(change, 'after', 'status');
      const isKnown = status.known && status.value !== null;
      const mayBe = isKnown ? status.value === 'DEPROVISIONED' : !status.known;
      if (mayBe && !wasOneOf(change, 'DEPROVISIONED')) {
        yield {
          at: change,
          title: 'A user is deactivated',
          certainty: isKnown ? 'certain' : 'possible',
          changes: statusChange(change),
          people: onePerson(change),
        };
      } else if (isKnown && status.value === 'SUSPENDED' && !wasOneOf(change, 'SUSPENDED', 'DEPROVISIONED')) {
        yield {
          at: change,
          title: 'A user is suspended',
          severity: 'high',
          why: 'The person cannot sign in to Okta or any app until somebody lifts the suspension; their apps and groups stay.',
          changes: statusChange(change),
          people: onePerson(change),
        };
      }
    }
    for (const change of changesOf(plan, ['okta_user', 'okta_identity_source_user'], DESTROYING)) {
      yield {
        at: change,
        title: `A user is deleted${change.kind === 'replace' ? ' and made anew' : ''}`,
        people: onePerson(change),
      };
    }
    for (const change of changesOf(plan, 'okta_identity_source_import', ['create', 'replace'])) {
      const deleted = entries(change, 'after', 'delete_users.profiles');
      const count = deleted.known ? (deleted.value?.length ?? 0) : undefined;
      if (count !== 0) {
        yield {
          at: change,
          title: `An import from an identity source deletes ${count === undefined ? 'users' : count === 1 ? '1 user' : `${count} users`}`,
          certainty: deleted.known ? 'certain' : 'possible',
          people: { usersStopped: Array.from({ length: count ?? 0 }, (_, index) => `${change.address} ${index}`) },
        };
      }
    }
  },
};

function onePerson(change: ResourceChange): Affected {
  const id = change.type === 'okta_user' ? text(change, 'before', 'id') : null;
  return { usersStopped: [id ?? change.address] };
}

function wasOneOf(change: ResourceChange, ...statuses: readonly string[]): boolean {
  const before = read(change, 'before', 'status');
  return before.known && statuses.includes(String(before.value));
}

function statusChange(change: ResourceChange) {
  return [
    {
      attribute: 'status',
      before: shown(read(change, 'before', 'status')),
      after: shown(read(change, 'after', 'status')),
    },
  ];
}
