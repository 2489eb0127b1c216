import { isObject, member } from '../../json';

/** An output that a plan changes. Its value is read only to tell what kind of value it is. */
export interface OutputChange {
  readonly name: string;
  /** Whether Terraform holds it for a secret, before and after. */
  readonly wasSensitive: boolean;
  readonly isSensitive: boolean;
  /** Text that is known and shown in clear after the plan; undefined for anything else. */
  readonly inClear: string | undefined;
}

export function readOutputs(outputs: unknown): OutputChange[] {
  return (isObject(outputs) ? Object.entries(outputs) : []).flatMap(([name, change]) => {
    const actions = member(change, 'actions');
    if (!Array.isArray(actions) || actions.includes('no-op') || actions.includes('delete')) {
      return [];
    }
    const isSensitive = isMarked(member(change, 'after_sensitive'));
    const after = member(change, 'after');
    return [
      {
        name,
        wasSensitive: member(change, 'before') !== null && isMarked(member(change, 'before_sensitive')),
        isSensitive,
        inClear: typeof after === 'string' && !isSensitive ? after : undefined,
      },
    ];
  });
}

/** Whether any part is marked. */
function isMarked(mark: unknown): boolean {
  if (typeof mark !== 'object' || mark === null) {
    return mark !== undefined && mark !== null && mark !== false;
  }
  return Object.values(mark).some(isMarked);
}
