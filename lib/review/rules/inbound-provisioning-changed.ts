import { altered, surer } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

const MATCHING = 'capabilities.import_rules.user_create_and_match';
/** What Okta does with people of the app by itself, without anybody who confirms it. */
const ALONE = [
  'allow_partial_match',
  'auto_activate_new_users',
  'autoconfirm_exact_match',
  'autoconfirm_new_users',
  'autoconfirm_partial_match',
].map((name) => `${MATCHING}.${name}`);
const OTHER = [
  `${MATCHING}.exact_match_criteria`,
  'capabilities.import_settings.username.username_expression',
  'capabilities.import_settings.username.username_format',
  'capabilities.import_settings.schedule.status',
];

export const inboundProvisioningChanged: Rule = {
  id: 'inbound-provisioning-changed',
  severity: 'high',
  severityNote: 'medium for the schedule of imports, and where the resource is created for an app that no plan has',
  finds:
    'an `okta_app_features` lets Okta confirm, match or activate imported people by itself, or matches or names them in another way; `possible` where the resource is created for an app that is provisioned, or that no plan has',
  why: "People of the app become people of Okta, or are taken for those that are there: whoever can make an account in the app, under the right name or address, gets somebody else's access or a working account.",
  action: 'Leave it to somebody to confirm who is who, above all where they match in part.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_features', ALTERING)) {
      // A box that isn't there yet is one that is off.
      const alone = altered(
        change,
        ALONE.filter((attribute) => !isOff(change, attribute)),
      );
      const other = altered(change, OTHER);
      const changes = [...(alone?.changes ?? []), ...(other?.changes ?? [])];
      if (changes.length > 0) {
        const isSchedule = changes.every(({ attribute }) => attribute.endsWith('schedule.status'));
        yield {
          at: change,
          title: `${alone ? 'Okta takes in people by itself' : 'Okta takes in people in another way'}${facts.apps.named(text(change, 'before', 'app_id'), 'from')}`,
          severity: isSchedule ? 'medium' : undefined,
          certainty: surer(alone?.certainty, other?.certainty),
          changes,
        };
      }
    }
    for (const change of changesOf(plan, 'okta_app_features', ['create'])) {
      const app = text(change, 'after', 'app_id');
      const alone = ALONE.filter((attribute) => !isOff(change, attribute));
      const isProvisioned = app === null ? 'off' : facts.apps.isProvisioned(app);
      if (app !== null && alone.length > 0 && isProvisioned !== 'off') {
        yield {
          at: change,
          title: `Okta may take in people by itself${facts.apps.named(app, 'from')}: Terraform takes over the features`,
          severity: isProvisioned === 'on' ? undefined : 'medium',
          certainty: 'possible',
          changes: alone.map((attribute) => ({
            attribute,
            before: { unknown: true },
            after: shown(read(change, 'after', attribute)),
          })),
        };
      }
    }
  },
};

function isOff(change: ResourceChange, attribute: string): boolean {
  const after = read(change, 'after', attribute);
  return after.known && after.value !== true;
}
