import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf, LEAVING } from './shared/changes-of';

/** Delete is a warning and no call to Okta in the provider; `app_id` and `name` change in place. */
export const featuresUnmanaged: Rule = {
  id: 'features-unmanaged',
  severity: 'high',
  finds: 'an `okta_app_features` leaves the configuration or is pointed at another app; Okta keeps the settings',
  why: 'What Okta does with joiners, movers and leavers of the app stays as it is, and nobody sees any more when it is changed by hand.',
  action: 'Keep the resource. If it has to go, write down who watches these settings from now on.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_features', LEAVING)) {
      const app = text(change, 'before', 'app_id');
      if (
        !facts.apps.goes(app) &&
        !facts.provisioning.stillManaged('okta_app_features', app, text(change, 'before', 'name'))
      ) {
        yield {
          at: change,
          title: `Provisioning features${facts.apps.named(app, 'of')} are no longer managed; Okta keeps them`,
        };
      }
    }
    for (const change of changesOf(plan, 'okta_app_features', ALTERING)) {
      const found = altered(change, ['app_id', 'name']);
      const app = text(change, 'before', 'app_id');
      if (found && !facts.apps.goes(app)) {
        yield {
          at: change,
          title: `Provisioning features${facts.apps.named(app, 'of')} are no longer managed; Okta keeps them`,
          ...found,
        };
      }
    }
  },
};
