import { entryRemarks } from '../../acknowledgement/remarks';
import type { Line, LineStatus, Verification } from '../verification';

export const TICKS: Record<LineStatus, string> = { pass: '✓', fail: '✗', skipped: '-', note: '!' };

/** Of a line: one that fails and is acknowledged has a mark of its own. */
export function tickOf({ status, acknowledged }: Line): string {
  return acknowledged === null ? TICKS[status] : '~';
}

/** Who answers for a failed line, in their words; undefined if nobody does. */
export function answered({ acknowledged }: Line): string | undefined {
  if (acknowledged === null) return undefined;
  const until = acknowledged.expires === null ? '' : ` until ${acknowledged.expires}`;
  return `Acknowledged${until}: ${acknowledged.reason}`;
}

/** What a reader should know of the acknowledgements. */
export function remarks({ acknowledgements }: Verification): string[] {
  return entryRemarks(acknowledgements, {
    named: ({ check }) => check,
    one: 'line',
    finder: 'check',
    notAllowed: "nobody can answer for an app that isn't there",
  });
}

export const SIDES: readonly { readonly side: Line['side']; readonly name: string }[] = [
  { side: 'okta', name: 'Okta' },
  { side: 'oneid', name: 'OneID' },
];

/** How a value reads in a table. */
export function shownValue(value: string | null): string {
  return value === null ? '' : value === '' ? '(empty)' : value;
}
