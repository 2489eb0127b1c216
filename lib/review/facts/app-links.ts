import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import { type Link, linksOf, visitUnchanged } from './links';

/** The apps that a group is assigned and pushed to, one entry a link; undefined where the app isn't known. */
export type Uses = Readonly<Record<Link['by'], readonly (string | undefined)[]>>;

const NO_USES: Uses = { assignment: [], push: [] };

/** What the plans assign and push to apps, by app and by group. */
export class AppLinks {
  /** Links of resources that change. */
  readonly changing: Link[] = [];
  private readonly unchanged: ResourceChange[] = [];
  private readonly removedGroupsByApp = new Map<string, number>();
  private readonly pushesByApp = new Map<string, { kept: number; removed: number }>();
  private usesOfTouched: Map<string, Record<Link['by'], (string | undefined)[]>> | undefined;
  private assignedByApp: Map<string, Set<string>> | undefined;

  /** @param touched ids of the groups whose members a change may move; uses are known of no other */
  constructor(private readonly touched: ReadonlySet<string>) {}

  take(change: ResourceChange, plan: Plan): void {
    if (change.kind === 'no-op') {
      this.unchanged.push(change);
      return;
    }
    for (const link of linksOf(change, plan)) {
      this.changing.push(link);
      if (link.fate === 'removed' && link.by === 'assignment' && link.who === 'group' && link.app !== undefined) {
        this.removedGroupsByApp.set(link.app, (this.removedGroupsByApp.get(link.app) ?? 0) + 1);
      }
    }
  }

  /** Visits the links to groups of the resources that don't change. */
  eachUnchanged(visit: Parameters<typeof visitUnchanged>[1]): void {
    for (const change of this.unchanged) {
      visitUnchanged(change, visit);
    }
  }

  /** How many group assignments the plans take from an app. */
  removedGroups(appId: string | null): number {
    return (appId !== null && this.removedGroupsByApp.get(appId)) || 0;
  }

  /** How many groups are pushed to an app before the plans, and how many of them no longer are after. */
  pushesOf(app: string | null): { readonly kept: number; readonly removed: number } {
    if (this.pushesByApp.size === 0) {
      const count = (key: string | null | undefined, fate: 'kept' | 'removed') => {
        const counts = this.pushesByApp.get(key ?? '') ?? { kept: 0, removed: 0 };
        this.pushesByApp.set(key ?? '', { ...counts, [fate]: counts[fate] + 1 });
      };
      for (const { by, app: key, fate } of this.changing) {
        if (by === 'push' && fate !== 'added') {
          count(key, fate === 'removed' ? 'removed' : 'kept');
        }
      }
      this.eachUnchanged((by, key) => by === 'push' && count(key, 'kept'));
    }
    return this.pushesByApp.get(app ?? '') ?? { kept: 0, removed: 0 };
  }

  /** Where a group that is touched is assigned and pushed, before the plan or after it. */
  usesOf(groupId: string | null): Uses {
    this.usesOfTouched ??= this.collectUses();
    return (groupId !== null && this.usesOfTouched.get(groupId)) || NO_USES;
  }

  /** The groups that Okta has assigned to an app before the plans, as far as they tell. */
  assignedTo(app: string): ReadonlySet<string> {
    this.assignedByApp ??= this.collectAssigned();
    return this.assignedByApp.get(app) ?? new Set();
  }

  private collectUses() {
    const uses = new Map(
      [...this.touched].map((id) => [
        id,
        { assignment: [] as (string | undefined)[], push: [] as (string | undefined)[] }, // An empty list says nothing of what will be in it.
      ]),
    );
    for (const { by, who, member, app } of this.changing) {
      if (who === 'group') {
        uses.get(member ?? '')?.[by].push(app);
      }
    }
    this.eachUnchanged((by, app, group) => uses.get(group ?? '')?.[by].push(app ?? undefined));
    return uses;
  }

  private collectAssigned(): Map<string, Set<string>> {
    const assigned = new Map<string, Set<string>>();
    const take = (by: Link['by'], app: string | null | undefined, group: string | null | undefined) => {
      if (by === 'assignment' && app && group) {
        const groups = assigned.get(app) ?? new Set();
        assigned.set(app, groups.add(group));
      }
    };
    for (const { by, who, member, app, fate } of this.changing) {
      take(by, who === 'group' && fate !== 'added' && fate !== 'removed' ? app : null, member);
    }
    this.eachUnchanged(take);
    return assigned;
  }
}
