import type { ResourceChange } from './change';
import { changesOf } from './changes-of';
import type { Facts } from './facts';
import { idAt } from './links';
import type { Plan } from './plan';

/** Connections that are created for an app that Okta provisions, or may: the provider writes over the one that is there. */
export function* takenOver(plan: Plan, facts: Facts): Iterable<{ change: ResourceChange; app: string }> {
  for (const change of changesOf(plan, 'okta_app_connection', ['create'])) {
    const app = idAt(change, 'after', 'id', plan);
    if (app !== undefined && facts.isProvisioned(app) === 'on') {
      yield { change, app };
    }
  }
}
