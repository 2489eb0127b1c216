import { altered } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

/** @see https://developer.okta.com/docs/api/oauth2/ */
export const appGivenPower: Rule = {
  id: 'app-given-power',
  severity: 'high',
  severityNote: 'low for an app that is made in the same plan',
  finds:
    "an app gets scopes of Okta's API that change something (`okta_app_oauth_api_scope`, other than `.read`), or an administrator's role (`okta_app_oauth_role_assignment`)",
  why: 'Whoever holds the credential of the app can then change people, groups and apps in Okta as an administrator can, without anybody who signs in.',
  action:
    'Give the scopes that are needed and no more, `.read` where it does, and a role on as few resources as possible.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_oauth_api_scope', ['create', 'update', 'replace'])) {
      const [before, after] = [read(change, 'before', 'scopes'), read(change, 'after', 'scopes')];
      const had = before.known && Array.isArray(before.value) ? before.value : [];
      const gets = after.known && Array.isArray(after.value) ? after.value.filter((one) => !had.includes(one)) : [];
      if (!after.known || gets.some((scope) => !scope.endsWith('.read'))) {
        const app = text(change, 'after', 'app_id');
        yield {
          at: change,
          title: `The app${facts.apps.named(app)} may change things in Okta`,
          severity: app === null ? 'low' : undefined,
          certainty: after.known ? 'certain' : 'possible',
          changes: [
            { attribute: 'scopes', before: change.kind === 'create' ? null : shown(before), after: shown(after) },
          ],
        };
      }
    }
    for (const change of changesOf(plan, 'okta_app_oauth_role_assignment', ['create', 'update', 'replace'])) {
      const found = altered(change, ['type', 'role', 'resource_set', 'client_id']);
      if (found) {
        const client = text(change, 'after', 'client_id');
        yield {
          at: change,
          title: 'An app gets the role of an administrator',
          severity: client === null ? 'low' : undefined,
          ...found,
        };
      }
    }
  },
};
