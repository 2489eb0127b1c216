import { PROVISIONING_RECORD } from '../../../records';
import type { Facts } from '../../facts/facts';
import { idAt } from '../../facts/links';
import { type Alteration, turned } from '../../plan/attributes/difference';
import { type Reading, read, type Scalar, text } from '../../plan/attributes/reading';
import { shown } from '../../plan/attributes/shown';
import type { ResourceChange } from '../../plan/change';
import type { Plan } from '../../plan/plan';
import { ALTERING, changesOf } from './changes-of';

/** Where each feature of the To App screen is declared: in an `okta_app_features`, and in the declared record. */
const DECLARED_IN = {
  PUSH_NEW_USERS: ['capabilities.create.lifecycle_create.status', 'input.createUsers'],
  PUSH_PROFILE_UPDATES: ['capabilities.update.profile.status', 'input.updateUserAttributes'],
  PUSH_USER_DEACTIVATION: ['capabilities.update.lifecycle_deactivate.status', 'input.deactivateUsers'],
} as const;

interface SwitchedOff extends Alteration {
  readonly at: ResourceChange;
  readonly app: string | null;
}

/**
 * Where a feature of the To App screen goes from on to off, or possibly does: in Okta's features or in the declared
 * record, which somebody then follows in the Admin Console. A resource that is created for an app that Okta has
 * already is compared with what Okta reports of the app.
 */
export function* switchedOff(plan: Plan, facts: Facts, feature: keyof typeof DECLARED_IN): Iterable<SwitchedOff> {
  const [attribute, field] = DECLARED_IN[feature];
  yield* inType(plan, facts, feature, {
    type: 'okta_app_features',
    attribute,
    app: 'app_id',
    on: 'ENABLED',
  });
  for (const found of inType(plan, facts, feature, {
    type: 'terraform_data',
    attribute: field,
    app: 'input.appId',
    on: true,
  })) {
    const changes = found.changes.map((one) => ({ ...one, attribute: one.attribute.replace('input.', '') }));
    yield { ...found, changes };
  }
}

interface Place {
  readonly type: string;
  readonly attribute: string;
  readonly app: string;
  readonly on: Scalar;
}

function* inType(plan: Plan, facts: Facts, feature: string, place: Place): Iterable<SwitchedOff> {
  const { type, attribute, app, on } = place;
  for (const change of changesOf(plan, type, ALTERING)) {
    const found = turned(change, attribute, on);
    if (found) {
      yield { at: change, app: text(change, 'before', app), ...found };
    }
  }
  for (const change of changesOf(plan, type, ['create'])) {
    const key = idAt(change, 'after', app, plan);
    const inOkta = key === undefined ? 'off' : facts.apps.featureInOkta(key, feature);
    const after = isAbout(change, place) ? read(change, 'after', attribute) : undefined;
    if (after !== undefined && inOkta !== 'off' && !(after.known && after.value === on)) {
      const certainty = inOkta === 'on' && after.known && after.value !== null ? 'certain' : 'possible';
      const before: Reading<Scalar> = inOkta === 'on' ? { known: true, value: on, sensitive: false } : { known: false };
      yield {
        at: change,
        app: key ?? null,
        certainty,
        changes: [{ attribute, before: shown(before), after: shown(after) }],
      };
    }
  }
}

/** False for inbound features and the record of the connection, which leave the attribute out. */
function isAbout(change: ResourceChange, { type }: Place): boolean {
  return type === 'okta_app_features'
    ? text(change, 'after', 'name') !== 'INBOUND_PROVISIONING'
    : text(change, 'after', 'input.kind') === PROVISIONING_RECORD;
}
