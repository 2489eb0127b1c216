import { read } from '../../plan/attributes/reading';
import type { ResourceChange } from '../../plan/change';
import { groupsFilledBy } from './groups';

/** The group rules of the plans: which groups they fill, and what of a user decides. */
export class GroupRules {
  private readonly all: ResourceChange[] = [];
  private filled: Set<string> | undefined;
  private attributes: Set<string> | undefined;

  take(change: ResourceChange): void {
    this.all.push(change);
  }

  /** True when a rule, before the plans or after them, puts people into the group. */
  fills(group: string | null): boolean {
    this.filled ??= new Set(this.all.flatMap(groupsFilledBy));
    return group !== null && this.filled.has(group);
  }

  /** True when the expression of a rule reads the user's attribute, by its name in Okta, such as `costCenter`. */
  reads(attribute: string): boolean {
    this.attributes ??= new Set(this.all.flatMap(attributesReadBy));
    return this.attributes.has(attribute);
  }
}

function attributesReadBy(change: ResourceChange): string[] {
  return (['before', 'after'] as const).flatMap((end) => {
    const expression = read(change, end, 'expression_value');
    const written = expression.known && typeof expression.value === 'string' ? expression.value : '';
    return [...written.matchAll(/\buser\.(?:profile\.)?(\w+)/g)].map(([, name]) => name as string); // Readable names are text.
  });
}
