import type { Facts } from '../facts/facts';
import { groupIds, idAt, isNotKnownYet } from '../facts/links';
import type { Certainty } from '../finding';
import { altered } from '../plan/attributes/difference';
import { read } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

const ASSIGNMENTS = ['okta_app_group_assignments', 'okta_app_group_assignment', 'okta_app_user'] as const;

/**
 * Okta creates an account when a person gets the app. Who got it before provisioning was on is not created later, unless
 * an administrator provisions them by hand.
 */
export const assignmentBeforeProvisioning: Rule = {
  id: 'assignment-before-provisioning',
  severity: 'high',
  finds:
    'a group or a user is assigned to an app that Okta does not provision, though its declared record says that users are created',
  why: 'Okta creates accounts when people get the app: these people get none, and switching provisioning on afterwards does not make one for them.',
  action:
    'First have the administrator switch provisioning on as declared, and see that a plan shows the features; then assign.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, ASSIGNMENTS, ['create', 'update', 'replace'])) {
      const assigns = assignsMore(change);
      const app = idAt(change, 'after', 'app_id', plan);
      const isOpen = change.kind === 'update' && (app === undefined || isNotKnownYet(app, plan.scope));
      const mayBe = isOpen ? facts.apps.all.map(({ id }) => id) : [app];
      const tooEarly = assigns && mayBe.map((one) => tooEarlyFor(one, facts)).find((one) => one !== undefined);
      if (tooEarly) {
        yield {
          at: change,
          title: `People are given the app${facts.apps.named(tooEarly.app)} before it is provisioned: Okta makes them no accounts`,
          certainty: assigns === 'certain' && tooEarly.app === app ? tooEarly.certainty : 'possible',
        };
      }
    }
  },
};

/**
 * Whether a change assigns a group or a user that had no assignment by this resource. A group that the same plan creates is
 * empty, so that nobody comes too early with it.
 */
function assignsMore(change: ResourceChange): Certainty | undefined {
  if (change.type === 'okta_app_group_assignments') {
    const before = groupIds(change, 'before').ids;
    const { ids, open } = groupIds(change, 'after');
    const more = [...ids.keys()].some((id) => !before.has(id));
    return more ? 'certain' : open && change.kind === 'update' ? 'possible' : undefined;
  }
  const who = change.type === 'okta_app_user' ? 'user_id' : 'group_id';
  // The provider replaces a single assignment of a group that is to be another.
  if (change.kind === 'update') {
    return change.type === 'okta_app_group_assignment' ? undefined : altered(change, ['app_id', 'user_id'])?.certainty;
  }
  return read(change, 'after', who).known ? 'certain' : undefined;
}

/** The app is there before the plan, Okta reports that it creates no users in it, and the record declares that it does. */
function tooEarlyFor(app: string | undefined, facts: Facts): { app: string; certainty: Certainty } | undefined {
  const change = facts.apps.find(app)?.change;
  const isThere = change !== undefined && change.before.values !== null && change.kind !== 'replace';
  if (app === undefined || !isThere || facts.apps.featureInOkta(app, 'PUSH_NEW_USERS') !== 'off') {
    return undefined;
  }
  const certainty = facts.provisioning.declaresCreation(app);
  return certainty && { app, certainty };
}
