import { shortened } from '../../report/printable';
import type { Facts } from '../facts/facts';
import { groupIds, keepsAssignment } from '../facts/links';
import type { Certainty } from '../finding';
import { type Reading, read, type Scalar, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import type { Found, Rule } from './rule';
import { changesOf, DESTROYING } from './shared/changes-of';
import { keptInOkta, movedBlock, movedFrom } from './shared/moved-block';

export const assignmentRemoved: Rule = {
  id: 'assignment-removed',
  severity: 'high',
  severityNote: 'critical when users are deactivated for the app, in the same plan or the state',
  finds: 'a group or a user is no longer assigned to an app; says how many groups',
  why: 'People who have the app only through this assignment lose it.',
  action: 'Check that everybody who needs the app has it through another assignment, and assign that first.',
  *examine(plan, facts) {
    for (const type of ['okta_app_group_assignment', 'okta_app_user']) {
      for (const change of changesOf(plan, type, DESTROYING)) {
        if (!keepsAssignment(change)) {
          const isUser = type === 'okta_app_user';
          const attribute = isUser ? 'user_id' : 'group_id';
          const who = text(change, 'before', attribute) ?? change.address;
          yield {
            ...finding(change, facts, isUser ? undefined : [visibleId(read(change, 'before', 'group_id'))], 'certain'),
            action: sameAgain(plan, change, attribute) ?? `${assignmentRemoved.action}${keptInOkta(change)}`,
            people: isUser ? { usersLosingApp: [who] } : { groupsLosingApp: [who] },
          };
        }
      }
    }
    for (const change of changesOf(plan, 'okta_app_group_assignments', ['delete', 'replace', 'update'])) {
      const before = groupIds(change, 'before').ids;
      const after = groupIds(change, 'after');
      const gone = [...before].filter(([id]) => change.kind !== 'update' || !after.ids.has(id));
      if (gone.length > 0) {
        const changes = gone.map(([, id]) => ({ attribute: 'group.id', before: shown(id), after: null }));
        const certainty = change.kind === 'update' && after.open ? 'possible' : 'certain';
        yield {
          ...finding(
            change,
            facts,
            gone.map(([, id]) => visibleId(id)),
            certainty,
          ),
          changes,
          people: { groupsLosingApp: gone.map(([id]) => id) },
        };
      }
    }
  },
};

/** What to do where another address assigns the same again, in an order that nobody has said; undefined where none does. */
function sameAgain(plan: Plan, change: ResourceChange, attribute: 'user_id' | 'group_id'): string | undefined {
  const keys = ['app_id', attribute];
  const again = changesOf(plan, change.type, ['create']).find((one) =>
    keys.every((key) => {
      const is = text(one, 'after', key);
      return is !== null && is === text(change, 'before', key);
    }),
  );
  return again === undefined
    ? undefined
    : `Don't apply: ${again.address} assigns the same again, and one may undo the other. If it has another address now, say so: ${movedBlock(change.address, again.address)}.${movedFrom(change.type, change.address, again.address)}`;
}

/** @param groups ids of the groups that lose the app; undefined when it is a single user */
function finding(
  change: ResourceChange,
  facts: Facts,
  groups: readonly (string | null)[] | undefined,
  certainty: Certainty,
): Found {
  const app = text(change, 'before', 'app_id');
  const deactivation = facts.deactivation.of(app);
  const count = groups?.length ?? 0;
  const inAll = facts.links.removedGroups(app);
  const whole = groups && inAll > count ? ` (${inAll} in all)` : '';
  const who = groups === undefined ? 'A user loses' : count === 1 ? '1 group loses' : `${count} groups lose`;
  return {
    at: change,
    title: `${who} the app${facts.apps.named(app)}${whole}${named(groups, facts)}`,
    severity: deactivation === 'off' ? undefined : 'critical',
    certainty: deactivation === 'unknown' ? 'possible' : certainty,
    why:
      deactivation === 'off'
        ? undefined
        : 'People who have the app only through this assignment lose it, and Okta deactivates their accounts in it.',
  };
}

/** The groups by name, as far as the plan names them and a line takes them. */
function named(groups: readonly (string | null)[] | undefined, facts: Facts): string {
  const names = (groups ?? []).flatMap((id) => facts.groups.names.get(id ?? '') ?? []).sort();
  const few = names.slice(0, 5).map((name) => shortened(name, 40));
  return few.length === 0 ? '' : `: ${few.join(', ')}${names.length > few.length ? ', …' : ''}`;
}

/** Null for an id that Terraform holds for a secret: the group isn't named then. */
function visibleId(id: Reading<Scalar>): string | null {
  return id.known && !id.sensitive && typeof id.value === 'string' ? id.value : null;
}
