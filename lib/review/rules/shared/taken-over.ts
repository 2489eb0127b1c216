import type { Facts } from '../../facts/facts';
import { idAt } from '../../facts/links';
import type { Severity } from '../../finding';
import type { Alteration } from '../../plan/attributes/difference';
import { read } from '../../plan/attributes/reading';
import { shown } from '../../plan/attributes/shown';
import type { ResourceChange } from '../../plan/change';
import type { Plan } from '../../plan/plan';
import { changesOf } from './changes-of';

interface TakenOver extends Alteration {
  readonly at: ResourceChange;
  readonly app: string;
  /** Lesser than the rule's where no plan has the app: nobody knows whether Okta provisions it. */
  readonly severity: Severity | undefined;
}

/**
 * Connections that are created for an app that Okta provisions, or may: the provider writes over the one that is there, whose
 * attributes no plan knows.
 */
export function* takenOver(plan: Plan, facts: Facts, attributes: readonly string[]): Iterable<TakenOver> {
  for (const at of changesOf(plan, 'okta_app_connection', ['create'])) {
    const app = idAt(at, 'after', 'id', plan);
    const isProvisioned = app === undefined ? 'off' : facts.apps.isProvisioned(app);
    if (app !== undefined && isProvisioned !== 'off') {
      const changes = attributes.map((attribute) => ({
        attribute,
        before: { unknown: true } as const,
        after: shown(read(at, 'after', attribute)),
      }));
      yield { at, app, severity: isProvisioned === 'on' ? undefined : 'medium', certainty: 'possible', changes };
    }
  }
}
