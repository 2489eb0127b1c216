import type { Value } from '../finding';
import type { Reading, Scalar } from './reading';

/** How a report shows a reading. */
export function shown(reading: Reading<Scalar>): Value {
  if (!reading.known) {
    return { unknown: true };
  }
  if (reading.sensitive) {
    return { sensitive: true };
  }
  if (typeof reading.value === 'string') {
    return withoutCredentials(reading.value);
  }
  return Array.isArray(reading.value) ? reading.value.map(withoutCredentials) : (reading.value as Value);
}

/** An address without the user name, password and query that may be in it. */
function withoutCredentials(text: string): string {
  return /^https?:\/\//i.test(text) ? text.replace(/\/\/[^/?#]*@/, '//…@').replace(/\?.*$/s, '?…') : text;
}
