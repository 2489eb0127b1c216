import { shortened } from '../../../../report/printable';
import type { ProfileChange } from '../../../facts/people/json-profile';
import type { AttributeChange, Value } from '../../../finding';

/** What a profile says about rights in an app, told by the words that apps use for them. */

const ABOUT_RIGHTS = /role|admin|permission|privilege|entitlement|profile|scope|access|right|owner|super/i;
const MUCH = /admin|super|owner|root|manager|full|write|^all$|^\*$/i;
const SECRET = /pass|secret|token|credential|\bkey|pin$/i;

/** True when the change gives rights that look like an administrator's and were not there before. */
export function grantsMuch({ key, before, after }: ProfileChange): boolean {
  return ABOUT_RIGHTS.test(key) && saysMuch(key, after) && !saysMuch(key, before);
}

/** True for a name that an app may give to its administrators, such as that of a group. */
export function soundsPrivileged(name: string): boolean {
  // As it reads: characters that nobody sees, and other forms of the same letters, hide nothing.
  const read = name.normalize('NFKC').replace(/\p{Cf}|\p{Mn}/gu, '');
  return /admin|super|owner|root\b|full.?access|privileged/i.test(read);
}

function saysMuch(key: string, value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some((one) => saysMuch(key, one));
  }
  return value === true ? MUCH.test(key) : typeof value === 'string' && MUCH.test(value);
}

/** For a report: values of configuration are shown, those of a person and what sounds like a secret are not. */
export function shownKey({ key, before, after }: ProfileChange, isConfiguration: boolean): AttributeChange {
  const show = (value: unknown): Value => {
    if (value === undefined) {
      return null;
    }
    const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
    return isConfiguration && isPlain && !SECRET.test(key) ? (value as Value) : { sensitive: true }; // A value of JSON.
  };
  return { attribute: `profile.${shortened(key, 40)}`, before: show(before), after: show(after) };
}
