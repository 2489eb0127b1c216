import type { Facts } from './facts/facts';
import type { Affected } from './facts/people/affected';
import type { Finding, People } from './finding';

/** Counts whom the findings take something from: each group and person once, over all plans. */
export class PeopleCount {
  private readonly groupsLosingApp = new Set<string>();
  private readonly leavingGroups = new Set<string>();
  private readonly usersLosingApp = new Set<string>();
  private readonly usersStopped = new Set<string>();
  private isPossible = false;

  take(affected: Affected, certainty: Finding['certainty']): void {
    for (const name of ['groupsLosingApp', 'leavingGroups', 'usersLosingApp', 'usersStopped'] as const) {
      for (const one of affected[name] ?? []) {
        this[name].add(one);
        this.isPossible ||= certainty === 'possible';
      }
    }
  }

  counted({ memberships }: Facts): People {
    const members = new Set<string>();
    for (const group of this.groupsLosingApp) {
      for (const member of memberships.listedIn(group)) {
        members.add(member);
      }
    }
    return {
      groupsLosingApp: this.groupsLosingApp.size,
      listedMembers: members.size,
      leavingGroups: this.leavingGroups.size,
      usersLosingApp: this.usersLosingApp.size,
      usersStopped: this.usersStopped.size,
      certainty: this.isPossible ? 'possible' : 'certain',
    };
  }
}
