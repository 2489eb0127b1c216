import type { Path } from './problem';
import { isSecretKey } from './secret-keys';

const LONGEST_VALUE = 120;

/** A value as a message shows it; only its kind where the path or the value looks like a secret. */
export function shown(value: unknown, path: Path): string {
  const secret = path.some(
    (part) => typeof part === 'string' && (isSecretKey(part) || part === 'clientSecretLocation'),
  );
  if (secret || (typeof value === 'object' && value !== null) || typeof value === 'function') return kind(value);
  if (typeof value === 'string') return shownText(value, path);
  return value === undefined ? 'nothing' : String(value);
}

/** A text without the parts of an address that may hold a secret: user name and password, query and fragment. */
function shownText(value: string, path: Path): string {
  if (/TfToken\[/.test(value)) return 'a value that only Terraform knows';
  const isAddress = value.includes('://') || /ur[il]$/i.test(String(path.at(-1)));
  if (isAddress ? value.includes('@') : /:.*@/s.test(value)) return kind(value);
  const text = JSON.stringify(isAddress ? value.replace(/([?#]).*/s, '$1...') : value);
  // By Unicode's characters, so that none is cut in two.
  const characters = [...text];
  return characters.length > LONGEST_VALUE
    ? `${characters.slice(0, LONGEST_VALUE).join('')}... (${[...value].length} characters)`
    : text;
}

/** What kind of value it is, which gives nothing of it away. */
export function kind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') {
    const type: string | undefined = Object.getPrototypeOf(value)?.constructor?.name;
    return type === undefined || type === 'Object' ? 'an object' : `an instance of ${type}`;
  }
  return typeof value === 'function' ? 'a function' : `a ${typeof value} (not shown)`;
}
