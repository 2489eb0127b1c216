import { altered, differ, read, surer, text } from '../change';
import { ALTERING, changesOf } from '../changes-of';
import type { Rule } from '../rule';

const PASSWORD = 'capabilities.update.password';

export const passwordSyncChanged: Rule = {
  id: 'password-sync-changed',
  severity: 'high',
  finds: 'password sync of an `okta_app_features` is switched on, or its `seed` or `change` is altered',
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
          title: `Password sync${facts.named(text(change, 'before', 'app_id'), 'for')} changes`,
          certainty,
          changes,
        };
      }
    }
  },
};
