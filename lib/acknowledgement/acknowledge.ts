import { createHash } from 'node:crypto';

/** What of an entry decides whether it counts. */
export interface Entry {
  readonly fingerprint?: string | undefined;
  readonly expires?: string | undefined;
}

/** What became of an entry. */
export const ENTRY_STATES = ['used', 'matches nothing', 'expired', 'too broad', 'not allowed'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export interface Acknowledged<E, F> {
  /** The first entry that counts for each that is acknowledged. */
  readonly by: ReadonlyMap<F, E>;
  readonly stateOf: (entry: E) => EntryState;
}

/**
 * What is acknowledged today, and what became of each entry. An entry without a fingerprint is broad: it covers also what
 * comes later, so it counts only with a last day, at most a year ahead.
 *
 * @param covers whether the entry is for it
 * @param answerable whether anybody can answer for it
 * @param today YYYY-MM-DD in UTC
 */
export function acknowledgedBy<E extends Entry, F>(
  found: readonly F[],
  entries: readonly E[],
  today: string,
  { covers, answerable }: { covers: (entry: E, found: F) => boolean; answerable: (found: F) => boolean },
): Acknowledged<E, F> {
  const used = new Set<E>();
  const matched = new Set<E>();
  const by = new Map<F, E>();
  const isLive = ({ expires }: Entry) => expires === undefined || expires >= today;
  for (const each of entries.length === 0 ? [] : found) {
    const matches = entries.filter((entry) => isLive(entry) && covers(entry, each));
    for (const match of matches) matched.add(match);
    const counting = answerable(each) ? matches.filter((entry) => !isTooBroad(entry, today)) : [];
    for (const entry of counting) used.add(entry);
    if (counting[0]) by.set(each, counting[0]);
  }
  const stateOf = (entry: E) => {
    if (used.has(entry)) return 'used';
    if (!isLive(entry)) return 'expired';
    if (!matched.has(entry)) return 'matches nothing';
    return isTooBroad(entry, today) ? 'too broad' : 'not allowed';
  };
  return { by, stateOf };
}

function isTooBroad({ fingerprint, expires }: Entry, today: string): boolean {
  return fingerprint === undefined && (expires === undefined || expires > aYearAfter(today));
}

function aYearAfter(today: string): string {
  return `${String(Number(today.slice(0, 4)) + 1).padStart(4, '0')}${today.slice(4)}`;
}

/** Today in UTC, YYYY-MM-DD. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What a finding is known by: short, and another one where any of this is other. */
export function fingerprint(...of: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 16);
}
