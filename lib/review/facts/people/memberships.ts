import { read } from '../../plan/attributes/reading';
import type { ResourceChange } from '../../plan/change';

/** Who the plans keep in which group, whichever resource says it. */
export class Memberships {
  private readonly all: ResourceChange[] = [];
  private listed: Map<string, Set<string>> | undefined;
  private kept: Set<string> | undefined;

  take(change: ResourceChange): void {
    this.all.push(change);
  }

  /** People whom a resource of the plans lists in the group before them. */
  listedIn(group: string): readonly string[] {
    this.listed ??= usersByGroup(this.all);
    return [...(this.listed.get(group) ?? [])];
  }

  /** True when a resource of the plans has the user in the group after them. */
  keeps(group: string, user: string): boolean {
    this.kept ??= new Set(this.all.flatMap(pairsAfter));
    return this.kept.has(pair(group, user));
  }
}

function pairsAfter(change: ResourceChange): string[] {
  return membersAt(change, 'after').flatMap(([group, users]) => users.map((user) => pair(group, user)));
}

function usersByGroup(changes: readonly ResourceChange[]): Map<string, Set<string>> {
  const listed = new Map<string, Set<string>>();
  for (const [group, users] of changes.flatMap((change) => membersAt(change, 'before'))) {
    const all = listed.get(group) ?? new Set();
    for (const user of users) {
      all.add(user);
    }
    listed.set(group, all);
  }
  return listed;
}

/** Each group that the resource names, with the users it has in it. */
function membersAt(change: ResourceChange, end: 'before' | 'after'): (readonly [string, string[]])[] {
  const [groups, users] = change.type === 'okta_group_memberships' ? ['group_id', 'users'] : ['groups', 'user_id'];
  const members = list(change, end, users);
  return list(change, end, groups).map((group) => [group, members] as const);
}

function list(change: ResourceChange, end: 'before' | 'after', attribute: string): string[] {
  const found = change[end].values === null ? undefined : read(change, end, attribute);
  return found?.known && found.value !== null ? [found.value].flat().map(String) : [];
}

function pair(group: string, user: string): string {
  return JSON.stringify([group, user]);
}
