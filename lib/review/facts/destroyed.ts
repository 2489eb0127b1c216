import { oktaId } from '../plan/attributes/okta-id';
import type { ResourceChange } from '../plan/change';

/** What the plans destroy or replace, by type and id in Okta. */
export class Destroyed {
  private readonly addresses = new Map<string, string[]>();

  take(change: ResourceChange): void {
    const isGoing = change.kind === 'delete' || change.kind === 'replace';
    const id = isGoing ? oktaId(change) : null;
    if (id !== null) {
      const key = JSON.stringify([change.type, id]);
      this.addresses.set(key, [...(this.addresses.get(key) ?? []), change.address].sort());
    }
  }

  /** Addresses of the resources by which it goes; ids of one org are no other's. */
  of(type: string, id: string): readonly string[] {
    return this.addresses.get(JSON.stringify([type, id])) ?? [];
  }
}
