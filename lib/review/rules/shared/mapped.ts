import { oneIdAttribute } from '../../../one-id/attributes';
import type { MappedAttribute } from '../../facts/mapping';
import { mappingAt } from '../../facts/mapping';
import type { AttributeChange, Certainty } from '../../finding';
import { differ } from '../../plan/attributes/difference';
import { shown } from '../../plan/attributes/shown';
import type { ResourceChange } from '../../plan/change';
import { isPowerful, isRoleLike } from './people/role';
import { expressionGives, isConstant } from './sign-on/outcome';

/** One attribute that a profile mapping fills in another way than before, or newly. */
export interface AlteredAttribute {
  readonly id: string;
  readonly isAdded: boolean;
  /** Everybody gets the same, or nothing where OneID requires something, or it says what somebody may do. */
  readonly isGrave: boolean;
  readonly certainty: Certainty;
  readonly change: AttributeChange;
}

/** The attributes whose expression changes or that come new; those that are dropped are none of these. */
export function alteredAttributes(change: ResourceChange): AlteredAttribute[] {
  const before = mappingAt(change, 'before').attributes;
  return [...mappingAt(change, 'after').attributes].flatMap(([id, now]) => {
    const old = before.get(id);
    const difference = old ? differ(old.expression, now.expression) : 'certain';
    if (!difference) {
      return [];
    }
    const attributeChange = {
      attribute: `${now.name}.expression`,
      before: old ? shown(old.expression) : null,
      after: shown(now.expression),
    };
    return {
      id,
      isAdded: old === undefined,
      isGrave: isGrave(id, old, now),
      certainty: difference,
      change: attributeChange,
    };
  });
}

function isGrave(id: string, old: MappedAttribute | undefined, { expression }: MappedAttribute): boolean {
  const value = expression.known && typeof expression.value === 'string' ? expression.value : '';
  const isSame = isConstant(expression, expressionGives);
  if (old === undefined) {
    // A constant that an app needs may well be added, such as a type; not a power, or what tells people apart.
    return isSame && (isRoleLike(id) || isPowerful(value) || oneIdAttribute(id) !== undefined);
  }
  const isEmptied = expression.known && expressionGives(value) === 'nothing' && oneIdAttribute(id) !== undefined;
  return isSame || isEmptied || isRoleLike(id);
}
