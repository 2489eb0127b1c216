import type { AttributeChange } from '../finding';
import { altered } from '../plan/attributes/difference';
import { entries, type Reading, type Scalar, text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** Who is in several groups of an app gets the profile of the one whose priority is the smallest number. */
export const assignmentPriorityChanged: Rule = {
  id: 'assignment-priority-changed',
  severity: 'medium',
  severityNote:
    'low for an `okta_app_group_assignment`, of which the plan does not tell whether another profile comes first',
  finds:
    'the order of two groups of an `okta_app_group_assignments` whose profiles differ changes, or `priority` of an `okta_app_group_assignment`',
  why: 'Whoever is in both groups gets the role and the other attributes of the one that comes first now.',
  action: 'Look at who is in both groups, and at what they are told to be in the app.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_group_assignments', ['update'])) {
      const changes = reordered(placesAt(change, 'before'), placesAt(change, 'after'));
      if (changes.length > 0) {
        const app = facts.apps.named(text(change, 'before', 'app_id'));
        yield { at: change, title: `Another group comes first in the app${app} for whoever is in several`, changes };
      }
    }
    for (const change of changesOf(plan, 'okta_app_group_assignment', ['update'])) {
      const found = altered(change, ['priority']);
      if (found) {
        const app = facts.apps.named(text(change, 'before', 'app_id'));
        yield {
          at: change,
          title: `Another group may come first in the app${app} for whoever is in several`,
          severity: 'low',
          ...found,
          certainty: 'possible',
        };
      }
    }
  },
};

interface Place {
  readonly priority: number;
  readonly profile: string;
}

/** Groups by id, as far as their place is known; one that is held for a secret is left out. */
function placesAt(change: ResourceChange, end: 'before' | 'after'): Map<string, Place> {
  const groups = entries(change, end, 'group');
  return new Map(
    (groups.known ? (groups.value ?? []) : []).flatMap(({ id, priority, profile }) => {
      const [group, place] = [visible(id), visible(priority)];
      return typeof group === 'string' && typeof place === 'number'
        ? [[group, { priority: place, profile: String(visible(profile) ?? '{}') }] as const]
        : [];
    }),
  );
}

function visible(reading: Reading<Scalar> | undefined): Scalar | null | undefined {
  return reading?.known && !reading.sensitive ? reading.value : undefined;
}

/** The groups that overtake one whose profile differs, each with its priority. */
function reordered(before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>): AttributeChange[] {
  const kept = [...before].flatMap(([group, was]) => {
    const is = after.get(group);
    return is ? [{ group, was: was.priority, is: is.priority, profile: is.profile }] : [];
  });
  kept.sort((a, b) => a.was - b.was);
  // Of those that came before, the one that is furthest behind now, and the furthest of another profile than that one's.
  let last: Pick<(typeof kept)[number], 'is' | 'profile'> | undefined;
  let lastOfOther: typeof last;
  const overtakes: AttributeChange[] = [];
  for (const { group, was, is, profile } of kept) {
    const other = last?.profile === profile ? lastOfOther : last;
    if (other !== undefined && is < other.is) {
      overtakes.push({ attribute: `group.${group}.priority`, before: was, after: is });
    }
    if (last === undefined || is > last.is) {
      lastOfOther = last?.profile === profile ? lastOfOther : last;
      last = { is, profile };
    } else if (profile !== last.profile && (lastOfOther === undefined || is > lastOfOther.is)) {
      lastOfOther = { is, profile };
    }
  }
  return overtakes;
}
