import type { Value } from '../../finding';
import type { Reading, Scalar } from './reading';

/** How a report shows a reading. */
export function shown(reading: Reading<Scalar>): Value {
  if (!reading.known) {
    return { unknown: true };
  }
  if (reading.sensitive) {
    return { sensitive: true };
  }
  const { value } = reading;
  if (typeof value === 'string') {
    return withoutCredentials(value);
  }
  return typeof value === 'object' && value !== null ? value.map(withoutCredentials) : value;
}

/** An address without the user name, password and query that may be in it. */
function withoutCredentials(text: string): string {
  return /^https?:\/\//i.test(text) ? text.replace(/\/\/[^/?#]*@/, '//…@').replace(/\?.*$/s, '?…') : text;
}
