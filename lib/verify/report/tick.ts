import type { Line, LineStatus } from '../verification';

export const TICKS: Record<LineStatus, string> = { pass: '✓', fail: '✗', skipped: '-', note: '!' };

export const SIDES: readonly { readonly side: Line['side']; readonly name: string }[] = [
  { side: 'okta', name: 'Okta' },
  { side: 'oneid', name: 'OneID' },
];

/** How a value reads in a table. */
export function shownValue(value: string | null): string {
  return value === null ? '' : value === '' ? '(empty)' : value;
}
