import { printable, shortened } from '../../report/printable';
import type { Value } from '../finding';

/** How a value reads in a report for people. */
export function display(value: Value): string {
  if (value === null) {
    return '(none)';
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? '(none)' : shortened(printable(value.join(', ')), VALUE_LENGTH);
  }
  if (typeof value === 'object') {
    return 'unknown' in value ? '(known after apply)' : '(sensitive)';
  }
  return value === '' ? '(empty)' : shortened(printable(String(value)), VALUE_LENGTH);
}

/** The same as words for `wrap`: a value is one, of a list each item. */
export function displayWords(value: Value): string[] {
  const shown = display(value);
  if (!Array.isArray(value)) return [shown];
  const items = value.map((item, index) => `${printable(item)}${index < value.length - 1 ? ',' : ''}`);
  return items.join(' ') === shown ? items : [shown];
}

const VALUE_LENGTH = 300;
