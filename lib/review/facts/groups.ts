import type { ResourceChange } from '../plan/change';
import { text, visibleText } from '../plan/reading';

/** The groups that Terraform manages or reads: what they are called, and which of them go. */
export class Groups {
  /** Names by group id or address. */
  readonly names = new Map<string, string>();
  /** Ids of the groups that are deleted or replaced. */
  readonly going = new Set<string>();

  take(change: ResourceChange): void {
    const id = text(change, 'before', 'id');
    if (id !== null && (change.kind === 'delete' || change.kind === 'replace')) {
      this.going.add(id);
    }
    const name = visibleText(change, 'after', 'name') ?? visibleText(change, 'before', 'name');
    if (name !== undefined) {
      for (const key of [change.address, id, text(change, 'after', 'id')]) {
        const other = key === null ? undefined : this.names.get(key);
        if (key !== null && (other === undefined || name < other)) {
          this.names.set(key, name);
        }
      }
    }
  }
}
