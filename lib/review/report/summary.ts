import { type ReviewDocument, SEVERITIES } from '../finding';

/** The verdict in one line, in the words that every report for people uses. */
export function verdictLine({ verdict, counts, failOn, findings }: ReviewDocument): string {
  if (findings.length === 0) {
    return 'No findings in what this review judges.';
  }
  const threshold = failOn === 'never' ? 'findings never fail it' : `fails on ${failOn} and above`;
  return `${verdict === 'fail' ? 'Fails' : 'Passes'}: ${countsLine(counts)} (${threshold}).`;
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
    ...acknowledgements
      .filter(({ state }) => state !== 'used')
      .map(({ rule, address, state, expires }) =>
        state === 'expired'
          ? `The acknowledgement of ${rule} for ${address} expired on ${expires}.`
          : `The acknowledgement of ${rule} for ${address} matches nothing.`,
      ),
    ...notes,
    ...(plan.errored ? ['The plan ended in an error: changes after that point are missing here.'] : []),
  ];
}
