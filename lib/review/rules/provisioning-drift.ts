import { DECLARED_FEATURES, UNDECLARED_FEATURES } from '../../okta/features';
import { isApp } from '../facts/apps';
import type { Certainty } from '../finding';
import type { ResourceChange } from '../plan/change';
import { checkMessage } from '../plan/check-message';
import type { FailedCheck } from '../plan/checks';
import { altered } from '../plan/difference';
import { READABLE } from '../plan/readable';
import type { Rule } from './rule';

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
          title: `What provisions people${facts.apps.named(change.address, 'for')} was deleted in Okta outside of Terraform`,
        };
        continue;
      }
      const found = altered(change, attributes);
      if (found) {
        yield {
          at: change,
          title: `Provisioning${facts.apps.named(change.address, 'for')} was changed in Okta outside of Terraform`,
          ...found,
        };
      }
    }
    for (const check of plan.failedChecks.filter(({ kind }) => kind === 'check')) {
      const certainty = isAboutProvisioning(check);
      if (certainty) {
        yield {
          at: check.address,
          title:
            certainty === 'certain' ? 'A check on provisioning fails' : 'A check fails that may be about provisioning',
          certainty,
          why: checkMessage(check, 'Okta does something else with people than what is declared here and was reviewed.'),
          action: 'Make Okta and the declaration agree: switch it in the Admin Console, or change what is declared.',
        };
      }
    }
  },
};

/** Attributes that tell how an app is provisioned. */
function watched(change: ResourceChange): string[] {
  if (isApp(change)) {
    return ['features', 'status'];
  }
  const { type } = change;
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

const SETTINGS = [...DECLARED_FEATURES, ...UNDECLARED_FEATURES].flatMap(({ feature, screen }) => [feature, screen]);
/** Okta's names of the settings in the API and on the screens, words apart by spaces, hyphens or underscores. */
const ABOUT = new RegExp(
  ['provisioning', 'deprovision', 'scim', 'oneid', ...SETTINGS.map((one) => one.replace(/[ _]/g, '[ _-]'))].join('|'),
  'i',
);
const MAYBE_ABOUT = /okta|feature|deactivat|leaver/i;

/** A plan doesn't say what a check reads: only its name, the module it is in and what it says tell what it is about. */
function isAboutProvisioning({ name, address, messages }: FailedCheck): Certainty | undefined {
  const says = (word: RegExp) => [name, address, ...messages].some((one) => word.test(one));
  return says(ABOUT) ? 'certain' : says(MAYBE_ABOUT) ? 'possible' : undefined;
}
