import { shortened } from '../../report/printable';
import type { Facts } from '../facts/facts';
import { profileChanges } from '../facts/people/json-profile';
import { type Entry, entries, type Reading, read, type Scalar, text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Found, Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { grantsMuch, shownKey } from './shared/people/privilege';

export const assignmentProfileChanged: Rule = {
  id: 'assignment-profile-changed',
  severity: 'medium',
  severityNote:
    'high when an attribute about rights gets a value that sounds like an administrator, low when attributes are only added or a new assignment has such a value',
  finds:
    "the `profile` of an `okta_app_group_assignment`, of a group in an `okta_app_group_assignments` or of an `okta_app_user` changes; a person's values are never shown",
  why: 'Okta writes these values into the app profile of everybody who has the app through the assignment, and passes them on: roles and licences change at once, for all of them.',
  action: 'Check with the owner of the app what the new values allow, and who is in the group.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, ['okta_app_group_assignment', 'okta_app_user'], ['update', 'create'])) {
      const [before, after] = [read(change, 'before', 'profile'), read(change, 'after', 'profile')];
      const group = change.type === 'okta_app_user' ? null : text(change, 'after', 'group_id');
      yield* found(change, { before, after, isNew: change.kind === 'create', group }, facts);
    }
    for (const change of changesOf(plan, 'okta_app_group_assignments', ['update', 'create'])) {
      const [before, after] = [profiles(change, 'before'), profiles(change, 'after')];
      if (after === undefined && change.kind === 'update') {
        yield* found(change, { before: NONE, after: { known: false }, isNew: false, group: null }, facts);
      }
      for (const [group, profile] of after ?? []) {
        const old = before?.get(group);
        yield* found(change, { before: old ?? NONE, after: profile, isNew: old === undefined, group }, facts);
      }
    }
  },
};

const NONE = { known: true, value: null, sensitive: false } as const;

/** Profiles by group; undefined where the groups aren't known. */
function profiles(change: ResourceChange, end: 'before' | 'after'): Map<string, Reading<Scalar>> | undefined {
  const groups = change[end].values === null ? undefined : entries(change, end, 'group');
  if (!groups?.known) {
    return undefined;
  }
  return new Map(
    (groups.value ?? []).flatMap(({ id, profile }: Entry) =>
      id?.known && typeof id.value === 'string' && profile ? [[id.value, profile] as const] : [],
    ),
  );
}

interface Profiles {
  readonly before: Reading<Scalar>;
  readonly after: Reading<Scalar>;
  readonly isNew: boolean;
  readonly group: string | null;
}

function* found(change: ResourceChange, { before, after, isNew, group }: Profiles, facts: Facts): Iterable<Found> {
  const changed = profileChanges(before, after);
  const much = changed?.filter(grantsMuch) ?? [];
  const whose = change.type === 'okta_app_user' ? 'a user' : named(group, facts);
  const app = facts.apps.named(text(change, 'after', 'app_id'));
  const isConfiguration = change.type !== 'okta_app_user' && !isSensitive(before) && !isSensitive(after);
  if (changed === undefined) {
    if (!isNew) {
      yield { at: change, title: `What the app${app} is told of ${whose} may change`, certainty: 'possible' };
    }
    return;
  }
  const changes = changed.map((one) => shownKey(one, isConfiguration));
  if (much.length > 0) {
    yield {
      at: change,
      title: `Rights that sound like an administrator's in the app${app} go to ${whose}`,
      severity: isNew ? 'low' : 'high',
      changes,
    };
  } else if (changed.length > 0 && !isNew) {
    const lost = changed.filter((one) => one.after === undefined).length;
    yield {
      at: change,
      title: `What the app${app} is told of ${whose} changes${lost > 0 ? `: ${lost === 1 ? '1 attribute is' : `${lost} attributes are`} lost` : ''}`,
      severity: changed.every((one) => one.before === undefined) ? 'low' : 'medium',
      changes,
    };
  }
}

function isSensitive(reading: Reading<Scalar>): boolean {
  return reading.known && reading.sensitive;
}

function named(group: string | null, facts: Facts): string {
  const name = facts.groups.names.get(group ?? '');
  return name === undefined ? 'a group' : `the group “${shortened(name, 40)}”`;
}
