import { entries, type Reading, read, type Scalar, text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';

/** The attributes that an `okta_profile_mapping` fills, before and after a change. */

export interface MappedAttribute {
  /** Name for a report: the attribute's, unless Terraform holds it for a secret. */
  readonly name: string;
  readonly expression: Reading<Scalar>;
  readonly pushStatus: Reading<Scalar>;
}

export interface Mapping {
  readonly attributes: ReadonlyMap<string, MappedAttribute>;
  /** True when there may be others, known after apply. */
  readonly open: boolean;
}

export function mappingAt(change: ResourceChange, end: 'before' | 'after'): Mapping {
  const attributes = new Map<string, MappedAttribute>();
  const found = entries(change, end, 'mappings');
  if (!found.known) {
    return { attributes, open: true };
  }
  let open = false;
  for (const { id, expression, push_status: pushStatus } of found.value ?? []) {
    if (id?.known && typeof id.value === 'string' && expression && pushStatus) {
      attributes.set(id.value, { name: `mappings.${id.sensitive ? '(sensitive)' : id.value}`, expression, pushStatus });
    } else {
      open = true;
    }
  }
  return { attributes, open };
}

/** False when the mapping fills Okta's users from the app; true where that isn't known. */
export function fillsTheApp(change: ResourceChange): boolean {
  const type = text(change, 'before', 'target_type') ?? text(change, 'after', 'target_type');
  // The type is known after the apply only; ids of user types start with `oty`.
  const target = text(change, 'after', 'target_id') ?? text(change, 'before', 'target_id');
  return type === null ? !target?.startsWith('oty') : type === 'appuser';
}

/** The attributes that a change drops from a mapping. */
export function dropped(change: ResourceChange): {
  attributes: MappedAttribute[];
  certainty: 'certain' | 'possible';
} {
  const after = mappingAt(change, 'after');
  return {
    attributes: [...mappingAt(change, 'before').attributes]
      .filter(([id]) => !after.attributes.has(id))
      .map(([, attribute]) => attribute),
    certainty: after.open ? 'possible' : 'certain',
  };
}

/** Whether Okta's mapping loses what the configuration leaves out; the planned value decides. */
export function deletesWhenAbsent(change: ResourceChange): boolean | 'unknown' {
  const flag = read(change, 'after', 'delete_when_absent');
  return flag.known ? flag.value === true : 'unknown';
}
