import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf, LEAVING } from './shared/changes-of';

/** Delete is a warning and no call to Okta in the provider. */
export const connectionRemoved: Rule = {
  id: 'connection-removed',
  severity: 'high',
  finds: 'an `okta_app_connection` that is on leaves the configuration; Okta keeps it running',
  why: 'Terraform forgets the connection and Okta keeps provisioning through it: people go on being created and changed by settings that nobody reviews any more.',
  action: 'Apply `action = "deactivate"` first and remove the resource afterwards, or keep it.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_connection', LEAVING)) {
      const app = text(change, 'before', 'id');
      const isOff = text(change, 'before', 'action') === 'deactivate';
      if (!isOff && !facts.apps.goes(app) && !facts.provisioning.stillManaged('okta_app_connection', app)) {
        yield {
          at: change,
          title: `The provisioning connection${facts.apps.named(app, 'of')} is no longer managed and stays on in Okta`,
        };
      }
    }
  },
};
