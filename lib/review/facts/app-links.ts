import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import { type Link, linksOf, visitUnchanged } from './links';

type Uses = Record<Link['by'], number>;

/** What the plans assign and push to apps, counted by app and by group. */
export class AppLinks {
  /** Links of resources that change. */
  readonly changing: Link[] = [];
  private readonly unchanged: ResourceChange[] = [];
  private readonly removedGroupsByApp = new Map<string, number>();
  private usesOfGoing: Map<string, Uses> | undefined;

  /** @param goingGroups ids of the groups that are deleted or replaced */
  constructor(private readonly goingGroups: ReadonlySet<string>) {}

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

  /** How often a group that goes is assigned and how often pushed, before the plan or after it. */
  usesOf(groupId: string | null): Readonly<Uses> {
    this.usesOfGoing ??= this.countUses();
    return (groupId !== null && this.usesOfGoing.get(groupId)) || { assignment: 0, push: 0 };
  }

  private countUses(): Map<string, Uses> {
    const uses = new Map([...this.goingGroups].map((id) => [id, { assignment: 0, push: 0 }]));
    const count = (by: Link['by'], group: string | null | undefined) => {
      const ofGroup = uses.get(group ?? '');
      if (ofGroup) {
        ofGroup[by]++;
      }
    };
    for (const { by, who, member } of this.changing) {
      count(by, who === 'group' ? member : null);
    }
    this.eachUnchanged((by, _app, group) => count(by, group));
    return uses;
  }
}
