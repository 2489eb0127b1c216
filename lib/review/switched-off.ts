import { type Alteration, type ResourceChange, text, turned } from './change';
import { ALTERING, changesOf } from './changes-of';
import type { Plan } from './plan';

/**
 * Where a feature of the To App screen goes from on to off, or possibly does: in Okta's features or in the declared
 * record, which somebody then follows in the Admin Console.
 */
export function* switchedOff(
  plan: Plan,
  feature: string,
  recordField: string,
): Iterable<Alteration & { at: ResourceChange; app: string | null }> {
  for (const change of changesOf(plan, 'okta_app_features', ALTERING)) {
    const found = turned(change, feature, 'ENABLED', ['DISABLED', null]);
    if (found) {
      yield { at: change, app: text(change, 'before', 'app_id'), ...found };
    }
  }
  for (const change of changesOf(plan, 'terraform_data', ALTERING)) {
    const found = turned(change, recordField, true, [false, null]);
    if (found) {
      const changes = found.changes.map((one) => ({ ...one, attribute: one.attribute.replace('input.', '') }));
      yield { at: change, app: text(change, 'before', 'input.appId'), ...found, changes };
    }
  }
}
