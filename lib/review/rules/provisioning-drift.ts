import { OKTA_APP_TYPES } from '../../okta/app-types';
import { DECLARED_FEATURES, UNDECLARED_FEATURES } from '../../okta/features';
import { altered, type ResourceChange } from '../change';
import { checkMessage } from '../check-message';
import type { FailedCheck } from '../plan-checks';
import { READABLE } from '../readable';
import type { Rule } from '../rule';

export const provisioningDrift: Rule = {
  id: 'provisioning-drift',
  severity: 'high',
  finds: "`resource_drift` or a failing check shows that Okta's provisioning differs from what is declared",
  why: 'Somebody changed provisioning in Okta outside of Terraform: people are provisioned, or left alone, by settings that nobody reviewed.',
  action:
    "Find out who changed it and why (Okta's System Log), then change Okta or the declaration so that they agree.",
  *examine(plan, facts) {
    for (const change of plan.drift) {
      const attributes = watched(change);
      if (attributes.length === 0) {
        continue;
      }
      if (change.kind === 'delete') {
        yield {
          at: change,
          title: `What provisions people${facts.named(change.address, 'for')} was deleted in Okta outside of Terraform`,
        };
        continue;
      }
      const found = altered(change, attributes);
      if (found) {
        yield {
          at: change,
          title: `Provisioning${facts.named(change.address, 'for')} was changed in Okta outside of Terraform`,
          ...found,
        };
      }
    }
    for (const check of plan.failedChecks) {
      if (check.kind === 'check' && isAboutProvisioning(check)) {
        yield {
          at: check.address,
          title: 'A check on provisioning fails',
          why: checkMessage(check, 'Okta does something else with people than what is declared here and was reviewed.'),
          action: 'Make Okta and the declaration agree: switch it in the Admin Console, or change what is declared.',
        };
      }
    }
  },
};

/** Attributes that tell how an app is provisioned. */
function watched({ type }: ResourceChange): string[] {
  if ((OKTA_APP_TYPES as readonly string[]).includes(type)) {
    return ['features', 'status'];
  }
  switch (type) {
    case 'okta_app_connection':
      return ['action', 'status', 'base_url', 'profile.auth_scheme', 'profile.client_id'];
    case 'okta_push_group':
      return ['status'];
    case 'okta_profile_mapping':
      return ['target_id'];
    case 'okta_app_features':
      return Object.keys(READABLE.get(type) ?? {}).filter((one) => one.startsWith('capabilities.'));
    default:
      return [];
  }
}

/** Words of Okta, of its screens and of its `features`: a plan says of a check only its name and its messages. */
const WORDS = [
  'okta|feature|provision|scim|one ?id|deactivat|leaver|joiner',
  ...[...DECLARED_FEATURES, ...UNDECLARED_FEATURES].flatMap(({ feature, screen }) => [feature, screen]),
];
const ABOUT_PROVISIONING = new RegExp(WORDS.join('|'), 'i');

function isAboutProvisioning({ address, name, messages }: FailedCheck): boolean {
  return [address, name, ...messages].some((one) => ABOUT_PROVISIONING.test(one));
}
