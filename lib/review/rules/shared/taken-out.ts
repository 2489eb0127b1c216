import type { AttributeChange, Certainty, Value } from '../../finding';
import { read } from '../../plan/attributes/reading';
import type { ResourceChange } from '../../plan/change';

/** What a list of an attribute loses or gains in a change. */
export interface Moved {
  readonly entries: readonly string[];
  readonly certainty: Certainty;
  /** For a report: as many entries as are worth reading, none that Terraform holds for a secret. */
  readonly change: AttributeChange;
}

/** The entries that leave a list; all of them when the resource goes, also to be made anew. Undefined when none does. */
export function takenOut(change: ResourceChange, attribute: string): Moved | undefined {
  return moved(change, attribute, 'before');
}

/** The entries that come into a list; none and `possible` where the list isn't known yet, undefined when none does. */
export function broughtIn(change: ResourceChange, attribute: string): Moved | undefined {
  if (change.after.values !== null && !read(change, 'after', attribute).known) {
    return { entries: [], certainty: 'possible', change: { attribute, before: null, after: { unknown: true } } };
  }
  return moved(change, attribute, 'after');
}

function moved(change: ResourceChange, attribute: string, at: 'before' | 'after'): Moved | undefined {
  const other = at === 'before' ? 'after' : 'before';
  const has = read(change, at, attribute);
  if (!has.known || !Array.isArray(has.value)) {
    return undefined;
  }
  const compared = change.kind === 'update' ? read(change, other, attribute) : { known: true, value: [] };
  const kept = new Set<string>(compared.known && Array.isArray(compared.value) ? compared.value : []);
  const entries = (has.value as readonly string[]).filter((one) => !kept.has(one)); // An attribute of kind texts.
  if (entries.length === 0) {
    return undefined;
  }
  const shown = has.sensitive ? ({ sensitive: true } as const) : few(entries);
  return {
    entries,
    certainty: compared.known ? 'certain' : 'possible',
    change:
      at === 'before'
        ? { attribute, before: shown, after: compared.known ? null : { unknown: true } }
        : { attribute, before: compared.known ? null : { unknown: true }, after: shown },
  };
}

const FEW = 20;

/** Ids of Okta and names of roles or permissions; what else stands there, such as a login, may be a person's. */
const HARMLESS = /^(00[a-zA-Z0-9]{2,30}|[A-Z][A-Z_]{2,40}|okta(\.[a-zA-Z]+)+)$/;

function few(entries: readonly string[]): Value {
  const named = entries.slice(0, FEW).map((one) => (HARMLESS.test(one) ? one : '…'));
  return entries.length > FEW ? [...named, `and ${entries.length - FEW} more`] : named;
}
