import { member, ScimRefusal } from './scim-answer';

export interface PatchChange {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value: unknown;
}

/**
 * What a PatchOp changes. OneID's samples write `operations` and `delete` where RFC 7644 has `Operations` and `remove`; both are taken, and
 * an operation without a name adds, as documented.
 */
export function changesOf(body: Record<string, unknown>): PatchChange[] {
  const operations = member(body, 'Operations');
  if (!Array.isArray(operations)) throw new ScimRefusal(400, 'There are no operations', 'invalidSyntax');
  return operations.flatMap((each: unknown): PatchChange[] => {
    if (typeof each !== 'object' || each === null)
      throw new ScimRefusal(400, 'An operation is no object', 'invalidSyntax');
    const operation: Record<string, unknown> = { ...each };
    const name = String(operation['op'] ?? 'add').toLowerCase();
    const op = name === 'delete' ? 'remove' : name;
    if (op !== 'add' && op !== 'replace' && op !== 'remove') {
      throw new ScimRefusal(400, `There is no operation ${name}`, 'invalidSyntax');
    }
    const { path, value } = operation;
    if (typeof path === 'string') return [{ op, path, value }];
    // Without a path the value holds the attributes.
    const whole = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return whole.map(([key, each]) => ({ op, path: key, value: each }));
  });
}
