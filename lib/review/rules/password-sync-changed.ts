import { PROVISIONING_RECORD } from '../../records';
import type { Facts } from '../facts/facts';
import { idAt } from '../facts/links';
import { altered, differ, surer } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Plan } from '../plan/plan';
import type { Found, Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

const PASSWORD = 'capabilities.update.password';

export const passwordSyncChanged: Rule = {
  id: 'password-sync-changed',
  severity: 'high',
  finds:
    'password sync is switched on: of an `okta_app_features`, whose `seed` or `change` may be altered too, or `syncPassword` of the declared record',
  why: "Okta writes people's passwords in the app: their own Okta password, or a random one that locks out whoever signs in there directly.",
  action: 'Leave password sync off unless the app has no single sign-on; tell people before their password changes.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_features', ALTERING)) {
      const status = read(change, 'after', `${PASSWORD}.status`);
      const on = !status.known || status.value === 'ENABLED';
      const switched = on ? differ(read(change, 'before', `${PASSWORD}.status`), status) : undefined;
      const tuned = altered(change, [`${PASSWORD}.seed`, `${PASSWORD}.change`]);
      const certainty = surer(switched, tuned?.certainty);
      if (certainty) {
        const changes = altered(change, [`${PASSWORD}.status`, `${PASSWORD}.seed`, `${PASSWORD}.change`])?.changes;
        yield {
          at: change,
          title: `Password sync${facts.apps.named(text(change, 'before', 'app_id'), 'for')} changes`,
          certainty,
          changes,
        };
      }
    }
    yield* ofRecords(plan, facts);
    for (const change of changesOf(plan, 'okta_app_features', ['create'])) {
      const status = read(change, 'after', `${PASSWORD}.status`);
      const app = idAt(change, 'after', 'app_id', plan);
      const isOff = status.known && (status.value === 'DISABLED' || status.value === null);
      if (app === undefined || isOff || facts.apps.isProvisioned(app) === 'off') {
        continue;
      }
      const inOkta = facts.apps.featureInOkta(app, 'PUSH_PASSWORD_UPDATES');
      if (inOkta !== 'on') {
        const before = inOkta === 'off' ? 'DISABLED' : ({ unknown: true } as const);
        yield {
          at: change,
          title: `Password sync${facts.apps.named(app, 'for')} changes`,
          certainty: inOkta === 'off' && status.known ? 'certain' : 'possible',
          changes: [{ attribute: `${PASSWORD}.status`, before, after: shown(status) }],
        };
      }
    }
  },
};

/** A record that says from now on that somebody switches it on in the Admin Console; Okta may have it on already. */
function* ofRecords(plan: Plan, facts: Facts): Iterable<Found> {
  for (const change of changesOf(plan, 'terraform_data', [...ALTERING, 'create'])) {
    const [before, after] = [read(change, 'before', 'input.syncPassword'), read(change, 'after', 'input.syncPassword')];
    if (text(change, 'after', 'input.kind') !== PROVISIONING_RECORD || !after.known || after.value !== true) continue;
    const app = idAt(change, 'after', 'input.appId', plan) ?? null;
    const inOkta = app === null ? 'off' : facts.apps.featureInOkta(app, 'PUSH_PASSWORD_UPDATES');
    if ((before.known && before.value === true) || inOkta === 'on') continue;
    yield {
      at: change,
      title: `Password sync${facts.apps.named(app, 'for')} changes`,
      certainty: inOkta === 'off' ? 'certain' : 'possible',
      changes: [{ attribute: 'syncPassword', before: before.known ? shown(before) : null, after: shown(after) }],
    };
  }
}
