import { entryRemarks } from '../../acknowledgement/remarks';
import { shortened } from '../../report/printable';
import { type ReviewDocument, SEVERITIES } from '../finding';

/** The verdict in one line, in the words that every report for people uses. */
export function verdictLine({ verdict, counts, failOn, findings, unjudged, failOnUnjudged }: ReviewDocument): string {
  const left = unjudged.length === 0 ? '' : `; ${unjudgedLine(unjudged)}`;
  if (findings.length === 0) {
    const said = `o findings in what this review judges${left}`;
    return verdict === 'fail' ? `Fails: n${said} (fails on what is not judged).` : `N${said}.`;
  }
  const threshold = `${failOn === 'never' ? 'findings never fail it' : `fails on ${failOn} and above`}${failOnUnjudged ? ', and on what is not judged' : ''}`;
  return `${verdict === 'fail' ? 'Fails' : 'Passes'}: ${countsLine(counts)}${left} (${threshold}).`;
}

/**
 * Who loses what, as far as the plans list them, for above the findings; undefined where they list nobody: `People, as far as the
 * plan lists them: 2 groups lose an app (14 people are listed in them); 1 person leaves a group.`
 */
export function peopleLine({ people, plans }: ReviewDocument): string | undefined {
  const { groupsLosingApp: groups, listedMembers, leavingGroups, usersLosingApp, usersStopped, certainty } = people;
  const members = listedMembers === 0 ? '' : ` (${counted(listedMembers, 'person is', 'people are')} listed in them)`;
  const parts = [
    groups > 0 && `${counted(groups, 'group loses', 'groups lose')} an app${members}`,
    leavingGroups > 0 && counted(leavingGroups, 'person leaves a group', 'people leave a group'),
    usersLosingApp > 0 && `${counted(usersLosingApp, 'user loses', 'users lose')} their own assignment to an app`,
    usersStopped > 0 && `${counted(usersStopped, 'user is', 'users are')} deactivated, suspended or deleted`,
  ].filter((part) => part !== false);
  const lists = plans.length > 1 ? 'plans list' : 'plan lists';
  return parts.length === 0
    ? undefined
    : `People, as far as the ${lists} them: ${parts.join('; ')}${certainty === 'possible' ? ' (possible findings are counted too)' : ''}.`;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** `3 changes are not judged`. */
function unjudgedLine(unjudged: ReviewDocument['unjudged']): string {
  return unjudged.length === 1 ? '1 change is not judged' : `${unjudged.length} changes are not judged`;
}

/** One line for each thing that no rule looked at, and a last one for those that are too many to list. */
export function unjudgedLines({ unjudged, plans }: ReviewDocument, most: number): string[] {
  const lines = unjudged.slice(0, most).map(({ address, actions, attributes, plan }) => {
    const what = attributes.length > 0 ? `: ${shortened(attributes.join(', '), 300)}` : '';
    return `${address} (${actions.join(' and ')})${what}${plans.length > 1 ? ` in ${plan}` : ''}`;
  });
  const more = unjudged.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

/** `2 critical, 1 low, 1 acknowledged`, without what is zero. */
export function countsLine(counts: ReviewDocument['counts']): string {
  const parts = [...SEVERITIES, 'acknowledged' as const]
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${name}`);
  return parts.join(', ') || 'no findings';
}

/** What became of acknowledgements that did nothing, and notes about the review itself. */
export function remarks({ acknowledgements, notes, plan }: ReviewDocument): string[] {
  return [
    ...entryRemarks(acknowledgements, {
      named: ({ rule }) => rule,
      one: 'finding',
      finder: 'rule',
      notAllowed: 'nobody can answer for what a plan that stopped leaves out',
    }),
    ...notes,
    ...(plan.errored ? ['The plan ended in an error: changes after that point are missing here.'] : []),
  ];
}
