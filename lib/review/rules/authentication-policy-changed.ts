import { OKTA_APP_TYPES } from '../../okta/app-types';
import { type Alteration, altered } from '../plan/attributes/difference';
import { READABLE } from '../plan/attributes/readable';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf, LEAVING } from './shared/changes-of';

/**
 * An app always has a policy: the org's default one where nothing is said.
 * @see https://developer.okta.com/docs/concepts/policies/#authentication-policies
 */
export const authenticationPolicyChanged: Rule = {
  id: 'authentication-policy-changed',
  severity: 'high',
  severityNote: 'low where only the resource of the assignment goes, for Okta keeps the policy',
  finds:
    '`authentication_policy` of an existing app or `policy_id` of an `okta_app_access_policy_assignment` changes, or an `okta_app_signon_policy` is deleted, whose apps then get the default policy',
  why: 'The policy decides who may sign in to the app and with which factors. Another one may ask for less, or shut everybody out.',
  action: 'Compare the rules of both policies, the last one above all, and test the sign-in of one person.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ALTERING)) {
      const has = READABLE.get(change.type) ?? {};
      const found = 'authentication_policy' in has ? ofApp(altered(change, ['authentication_policy'])) : undefined;
      if (found) {
        yield {
          at: change,
          title: `The app${facts.apps.named(change.address)} gets another authentication policy`,
          ...found,
        };
      }
    }
    for (const change of changesOf(plan, 'okta_app_access_policy_assignment', ['create', ...ALTERING])) {
      const app = text(change, 'after', 'app_id') ?? text(change, 'before', 'app_id');
      const found = change.kind === 'create' && app === null ? undefined : altered(change, ['app_id', 'policy_id']);
      if (found) {
        const certainty = change.kind === 'create' ? 'possible' : found.certainty;
        yield {
          at: change,
          title: `The app${facts.apps.named(app)} gets another authentication policy`,
          ...found,
          certainty,
        };
      }
    }
    for (const change of changesOf(plan, 'okta_app_access_policy_assignment', LEAVING)) {
      const app = text(change, 'before', 'app_id');
      if (!facts.apps.goes(app)) {
        yield {
          at: change,
          title: `The authentication policy of the app${facts.apps.named(app)} is no longer managed; Okta keeps it`,
          severity: 'low',
        };
      }
    }
    for (const change of changesOf(plan, 'okta_app_signon_policy', ['delete', 'replace'])) {
      yield { at: change, title: 'An authentication policy is deleted; its apps get the default policy' };
    }
  },
};

/** The provider reads the policy back from Okta, so that one which isn't known yet is no change. */
function ofApp(found: Alteration | undefined): Alteration | undefined {
  return found?.certainty === 'certain' ? found : undefined;
}
