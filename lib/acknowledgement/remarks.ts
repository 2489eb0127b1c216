import type { EntryState } from './acknowledge';

/** An entry as a report has it. */
export interface ReportedEntry {
  readonly address: string;
  readonly fingerprint: string | null;
  readonly expires: string | null;
  readonly state: EntryState;
}

/**
 * What became of entries that did nothing, and which are broad.
 *
 * @param words.named what an entry is for: the rule or the check
 * @param words.one what a report has several of
 * @param words.finder what finds it
 * @param words.notAllowed why nobody can answer for some of them
 */
export function entryRemarks<E extends ReportedEntry>(
  entries: readonly E[],
  { named, one, finder, notAllowed }: { named: (entry: E) => string; one: string; finder: string; notAllowed: string },
): string[] {
  const said: Readonly<Record<EntryState, ((entry: E) => string) | undefined>> = {
    used: undefined,
    'matches nothing': () => 'matches nothing',
    expired: ({ expires }) => `expired on ${expires}`,
    'too broad': () =>
      `is broad and does not count: name the fingerprint of the ${one}, or a last day at most a year ahead`,
    'not allowed': () => `does not count: ${notAllowed}`,
  };
  const called = (entry: E) => `The acknowledgement of ${named(entry)} for ${entry.address}`;
  return [
    ...entries.flatMap((entry) => {
      const what = said[entry.state]?.(entry);
      return what === undefined ? [] : [`${called(entry)} ${what}.`];
    }),
    ...entries
      .filter(({ state, fingerprint }) => state === 'used' && fingerprint === null)
      .map(
        (entry) =>
          `${called(entry)} is broad: until ${entry.expires} (UTC) it covers whatever the ${finder} finds there.`,
      ),
  ];
}
