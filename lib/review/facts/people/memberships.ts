import { read } from '../../plan/attributes/reading';
import type { ResourceChange } from '../../plan/change';

/** Who the plans keep in which group, whichever resource says it. */
export class Memberships {
  private readonly all: ResourceChange[] = [];
  private kept: Set<string> | undefined;

  take(change: ResourceChange): void {
    this.all.push(change);
  }

  /** True when a resource of the plans has the user in the group after them. */
  keeps(group: string, user: string): boolean {
    this.kept ??= new Set(this.all.flatMap(pairsAfter));
    return this.kept.has(pair(group, user));
  }
}

function pairsAfter(change: ResourceChange): string[] {
  const [groups, users] = change.type === 'okta_group_memberships' ? ['group_id', 'users'] : ['groups', 'user_id'];
  return list(change, groups).flatMap((group) => list(change, users).map((user) => pair(group, user)));
}

function list(change: ResourceChange, attribute: string): string[] {
  const found = change.after.values === null ? undefined : read(change, 'after', attribute);
  return found?.known && found.value !== null ? [found.value].flat().map(String) : [];
}

function pair(group: string, user: string): string {
  return JSON.stringify([group, user]);
}
