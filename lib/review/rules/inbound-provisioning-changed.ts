import type { ResourceChange } from '../plan/change';
import { altered, surer } from '../plan/difference';
import { read, text } from '../plan/reading';
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
  severityNote: 'medium for the schedule of imports',
  finds:
    'an `okta_app_features` lets Okta confirm, match or activate imported people by itself, or matches or names them in another way',
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
  },
};

function isOff(change: ResourceChange, attribute: string): boolean {
  const after = read(change, 'after', attribute);
  return after.known && after.value !== true;
}
