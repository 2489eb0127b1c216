import type { AttributeChange, Certainty } from '../../finding';
import type { ResourceChange } from '../change';
import { type Reading, read, type Scalar } from './reading';
import { shown } from './shown';

/** What differs between the two ends of a change, certainly or possibly. */

export interface Alteration {
  readonly certainty: Certainty;
  readonly changes: AttributeChange[];
}

/** Which of the attributes differ between the ends of a change; undefined when none can. */
export function altered(change: ResourceChange, attributes: readonly string[]): Alteration | undefined {
  let certainty: Certainty | undefined;
  const changes: AttributeChange[] = [];
  for (const attribute of attributes) {
    const [before, after] = [read(change, 'before', attribute), read(change, 'after', attribute)];
    const difference = differ(before, after);
    if (difference) {
      certainty = surer(certainty, difference);
      changes.push({ attribute, before: shown(before), after: shown(after) });
    }
  }
  return certainty && { certainty, changes };
}

/**
 * Whether an attribute goes from one value to one of others, or possibly does because it isn't known yet.
 * @param to values it may go to, any other where it isn't said; `null` stands for an attribute that is left out
 */
export function turned(
  change: ResourceChange,
  attribute: string,
  from: Scalar,
  to?: readonly (Scalar | null)[],
): Alteration | undefined {
  const [before, after] = [read(change, 'before', attribute), read(change, 'after', attribute)];
  if (!before.known || before.value !== from) {
    return undefined;
  }
  if (after.known && (to ? !to.includes(after.value) : after.value === from)) {
    return undefined;
  }
  const certainty = after.known && after.value !== null ? 'certain' : 'possible';
  return { certainty, changes: [{ attribute, before: shown(before), after: shown(after) }] };
}

/** Whether two readings differ: certainly, possibly because one isn't known yet, or (undefined) not. */
export function differ(before: Reading<Scalar>, after: Reading<Scalar>): Certainty | undefined {
  if (!before.known || !after.known) {
    return 'possible';
  }
  return sameValue(before.value, after.value) ? undefined : 'certain';
}

/** What is left out, empty text and an empty list are one to the provider: it writes any of them for none. */
function sameValue(a: Scalar | null, b: Scalar | null): boolean {
  if (isNone(a) || isNone(b)) {
    return isNone(a) && isNone(b);
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    const [first, second] = [[...a].sort(), [...b].sort()];
    return first.length === second.length && first.every((one, index) => one === second[index]);
  }
  return a === b;
}

function isNone(value: Scalar | null): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The more certain of two answers. */
export function surer(a: Certainty | undefined, b: Certainty | undefined): Certainty | undefined {
  return a === 'certain' || b === 'certain' ? 'certain' : (a ?? b);
}
