import type { Certainty } from '../finding';
import { differ, surer } from '../plan/attributes/difference';
import { read, type Scalar } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { attributeNamed, CUSTOM_PROPERTIES, SCHEMA_PROPERTIES, whoseProfile } from './shared/people/schema-property';

type IsStricter = (was: Scalar | null, is: Scalar | null) => boolean;

/** Which change of what an attribute takes leaves some value out. The provider writes 0 and an empty list for none. */
const STRICTER: Readonly<Record<string, IsStricter>> = {
  // Of two patterns it isn't told which takes more.
  pattern: (_was, is) => Boolean(is),
  enum: namesFewer,
  array_enum: namesFewer,
  min_length: (was, is) => Number(is ?? 0) > Number(was ?? 0),
  max_length: (was, is) => Number(is ?? 0) !== 0 && (Number(was ?? 0) === 0 || Number(is) < Number(was)),
};

export const attributeNarrowed: Rule = {
  id: 'attribute-narrowed',
  severity: 'medium',
  finds:
    'an attribute of a profile takes fewer values: `enum`, `array_enum`, `min_length`, `max_length` or `pattern` gets stricter',
  why: 'Whoever has a value that is no longer allowed cannot be saved: their changes do not reach the app, and joiners with such a value are not made.',
  action: 'First see that nobody has a value that will not be allowed.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, SCHEMA_PROPERTIES, ['update'])) {
      // Asked for any text.
      const isCustom = (CUSTOM_PROPERTIES as readonly string[]).includes(change.type);
      let certainty: Certainty | undefined;
      const changes = Object.entries(STRICTER).flatMap(([attribute, isStricter]) => {
        if (!isCustom && attribute !== 'pattern') {
          return [];
        }
        const [was, is] = [read(change, 'before', attribute), read(change, 'after', attribute)];
        const difference = differ(was, is);
        if (!difference || (was.known && is.known && !isStricter(was.value, is.value))) {
          return [];
        }
        certainty = surer(certainty, difference);
        return [{ attribute, before: shown(was), after: shown(is) }];
      });
      if (certainty) {
        yield {
          at: change,
          title: `The attribute${attributeNamed(change)} of ${whoseProfile(change, facts)} takes fewer values`,
          certainty,
          changes,
        };
      }
    }
  },
};

/** Without a list any value goes. */
function namesFewer(was: Scalar | null, is: Scalar | null): boolean {
  if (!Array.isArray(is) || is.length === 0) {
    return false;
  }
  return !Array.isArray(was) || was.length === 0 || was.some((one) => !is.includes(one));
}
