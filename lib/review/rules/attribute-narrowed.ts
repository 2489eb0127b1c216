import type { AttributeChange } from '../finding';
import type { ResourceChange } from '../plan/change';
import { read } from '../plan/reading';
import { shown } from '../plan/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { attributeNamed, SCHEMA_PROPERTIES, whoseProfile } from './shared/schema-property';
import { takenOut } from './shared/taken-out';

export const attributeNarrowed: Rule = {
  id: 'attribute-narrowed',
  severity: 'medium',
  finds:
    'an attribute of a profile takes fewer values: `enum`, `array_enum`, `min_length`, `max_length` or `pattern` gets stricter',
  why: 'Whoever has a value that is no longer allowed cannot be saved: their changes do not reach the app, and joiners with such a value are not made.',
  action: 'First see that nobody has a value that will not be allowed.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, SCHEMA_PROPERTIES, ['update'])) {
      const isCustom = !change.type.includes('_base_');
      const changes = [
        ...(isCustom ? ['enum', 'array_enum'].filter((list) => takesLess(change, list)) : []),
        ...(isCustom && isStricter(change, 'min_length', (was, is) => is > was) ? ['min_length'] : []),
        ...(isCustom && isStricter(change, 'max_length', (was, is) => is !== 0 && (was === 0 || is < was))
          ? ['max_length']
          : []),
        ...(isStricterPattern(change) ? ['pattern'] : []),
      ].map((attribute) => difference(change, attribute));
      if (changes.length > 0) {
        yield {
          at: change,
          title: `The attribute${attributeNamed(change)} of ${whoseProfile(change, facts)} takes fewer values`,
          changes,
        };
      }
    }
  },
};

/** A list that names values and then fewer, or none before and then some: without a list any value goes. */
function takesLess(change: ResourceChange, list: string): boolean {
  const [was, is] = [read(change, 'before', list), read(change, 'after', list)];
  const names = (value: unknown) => Array.isArray(value) && value.length > 0;
  if (!was.known || !is.known || !names(is.value)) {
    return false;
  }
  return !names(was.value) || takenOut(change, list) !== undefined;
}

function isStricter(change: ResourceChange, attribute: string, than: (was: number, is: number) => boolean): boolean {
  const [was, is] = [read(change, 'before', attribute), read(change, 'after', attribute)];
  return was.known && is.known && than(Number(was.value ?? 0), Number(is.value ?? 0));
}

/** Of two patterns it isn't told which takes more: a new one counts. */
function isStricterPattern(change: ResourceChange): boolean {
  const [was, is] = [read(change, 'before', 'pattern'), read(change, 'after', 'pattern')];
  return was.known && is.known && Boolean(is.value) && is.value !== was.value;
}

function difference(change: ResourceChange, attribute: string): AttributeChange {
  return {
    attribute,
    before: shown(read(change, 'before', attribute)),
    after: shown(read(change, 'after', attribute)),
  };
}
