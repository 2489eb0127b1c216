import { scopedAddress } from '../../plan/across/scope';
import { read, text, visibleText } from '../../plan/attributes/reading';
import type { ResourceChange } from '../../plan/change';
import { isGoing } from '../going';

/** The groups that Terraform manages or reads: what they are called, which of them go, and whose members may change. */
export class Groups {
  /** Names by group id or address. */
  readonly names = new Map<string, string>();
  /** Ids of the groups that are deleted or replaced. */
  readonly going = new Set<string>();
  /** Ids of the groups that go, or whose members a resource that changes brings or takes. */
  readonly touched = new Set<string>();

  take(change: ResourceChange, scope: string): void {
    const id = text(change, 'before', 'id');
    if (id !== null && isGoing(change)) {
      this.going.add(id);
      this.touched.add(id);
    }
    const name = visibleText(change, 'after', 'name') ?? visibleText(change, 'before', 'name');
    if (name !== undefined) {
      for (const key of [scopedAddress(scope, change.address), id, text(change, 'after', 'id')]) {
        const other = key === null ? undefined : this.names.get(key);
        if (key !== null && (other === undefined || name < other)) {
          this.names.set(key, name);
        }
      }
    }
  }

  /** Takes the groups of a resource that changes who is in them. */
  touch(change: ResourceChange): void {
    if (change.kind !== 'no-op') {
      for (const group of groupsFilledBy(change)) {
        this.touched.add(group);
      }
    }
  }
}

/** Which attribute names the groups, in the resources that bring people into them. */
const GROUPS_OF: Readonly<Record<string, string>> = {
  okta_group_memberships: 'group_id',
  okta_user_group_memberships: 'groups',
  okta_group_rule: 'group_assignments',
};

/** Ids of the groups that a membership or a rule fills, before the change and after it, as far as they are known. */
export function groupsFilledBy(change: ResourceChange): string[] {
  const attribute = GROUPS_OF[change.type];
  if (attribute === undefined) {
    return [];
  }
  const ids = (['before', 'after'] as const).flatMap((end) => {
    const groups = read(change, end, attribute);
    return groups.known && groups.value !== null ? [groups.value].flat().map(String) : [];
  });
  return [...new Set(ids)];
}
