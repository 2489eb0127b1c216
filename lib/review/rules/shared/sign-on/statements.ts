import type { AttributeChange, Certainty } from '../../../finding';
import { differ, surer } from '../../../plan/attributes/difference';
import { type Entry, entries, type Reading, type Scalar } from '../../../plan/attributes/reading';
import { shown } from '../../../plan/attributes/shown';
import type { ResourceChange } from '../../../plan/change';
import { isPowerful, isRoleLike } from '../people/role';
import { expressionGives } from './outcome';

/** What an app learns of people at sign-in, beside who they are: statements that stand in a block of the app. */

export interface AlteredStatement {
  /** It says what somebody may do, or everybody gets the same. */
  readonly isGrave: boolean;
  readonly isAdded: boolean;
  readonly certainty: Certainty;
  readonly changes: AttributeChange[];
}

const NONE: Reading<Scalar> = { known: true, value: null, sensitive: false };

/**
 * The statements of a block that a change adds, removes or alters, each known by its name.
 * @param fields what of a statement decides what the app gets
 */
export function alteredStatements(
  change: ResourceChange,
  block: string,
  fields: readonly string[],
): AlteredStatement[] {
  const [before, after] = [entries(change, 'before', block), entries(change, 'after', block)];
  if (!before.known || !after.known) {
    const changes = [{ attribute: block, before: null, after: { unknown: true } as const }];
    return [{ isGrave: false, isAdded: false, certainty: 'possible', changes }];
  }
  const [old, now] = [byName(before.value ?? []), byName(after.value ?? [])];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(
    (name) => alteredStatement(name, old.get(name), now.get(name), block, fields) ?? [],
  );
}

function alteredStatement(
  name: string,
  was: Entry | undefined,
  is: Entry | undefined,
  block: string,
  fields: readonly string[],
): AlteredStatement | undefined {
  let certainty: Certainty | undefined;
  const changes: AttributeChange[] = [];
  for (const field of fields) {
    const [before, after] = [was?.[field] ?? NONE, is?.[field] ?? NONE];
    const difference = differ(before, after);
    if (difference) {
      certainty = surer(certainty, difference);
      changes.push({ attribute: `${block}.${name}.${field}`, before: shown(before), after: shown(after) });
    }
  }
  const isOfGroups = [was, is].some((one) => textsOf(one?.['type']).some((type) => type !== 'EXPRESSION'));
  const isGrave = isRoleLike(name) || isOfGroups || isGivenToAll(textsOf(is?.['values']), was !== undefined);
  return certainty && { isGrave, isAdded: was === undefined, certainty, changes };
}

/** Whether everybody gets the same, where that is new: a constant that an app needs may well be added, a power not. */
export function isGivenToAll(values: readonly string[], replacesOther: boolean): boolean {
  const isSame = values.length > 0 && values.every((one) => expressionGives(one) === 'the same to everybody');
  return isSame && (replacesOther || values.some(isPowerful));
}

function textsOf(reading: Reading<Scalar> | undefined): string[] {
  return reading?.known ? [reading.value ?? []].flat().filter((one) => typeof one === 'string') : [];
}

/** Several of one name are told apart by their number. */
function byName(statements: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const statement of statements) {
    const [name = '(unnamed)'] =
      statement['name']?.known && statement['name'].sensitive ? ['(hidden)'] : textsOf(statement['name']);
    let key = name;
    for (let number = 2; found.has(key); number++) {
      key = `${name} ${number}`;
    }
    found.set(key, statement);
  }
  return found;
}
