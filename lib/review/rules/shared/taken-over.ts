import type { Facts } from '../../facts/facts';
import { idAt } from '../../facts/links';
import type { Alteration } from '../../plan/attributes/difference';
import { read } from '../../plan/attributes/reading';
import { shown } from '../../plan/attributes/shown';
import type { ResourceChange } from '../../plan/change';
import type { Plan } from '../../plan/plan';
import { changesOf } from './changes-of';

interface TakenOver extends Alteration {
  readonly at: ResourceChange;
  readonly app: string;
}

/**
 * Connections that are created for an app that Okta provisions: the provider writes over the one that is there, whose
 * attributes no plan knows.
 */
export function* takenOver(plan: Plan, facts: Facts, attributes: readonly string[]): Iterable<TakenOver> {
  for (const at of changesOf(plan, 'okta_app_connection', ['create'])) {
    const app = idAt(at, 'after', 'id', plan);
    if (app !== undefined && facts.apps.isProvisioned(app) === 'on') {
      const changes = attributes.map((attribute) => ({
        attribute,
        before: { unknown: true } as const,
        after: shown(read(at, 'after', attribute)),
      }));
      yield { at, app, certainty: 'possible', changes };
    }
  }
}
