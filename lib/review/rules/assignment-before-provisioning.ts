import type { Facts } from '../facts/facts';
import type { Link } from '../facts/links';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';

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
    const added = new Map<ResourceChange, Link[]>();
    const here = new Set(plan.resources);
    for (const link of facts.links.changing) {
      if (link.by === 'assignment' && link.fate === 'added' && here.has(link.change) && isTooEarly(link.app, facts)) {
        added.set(link.change, [...(added.get(link.change) ?? []), link]);
      }
    }
    for (const [at, [first]] of added) {
      yield {
        at,
        title: `People are given the app${facts.apps.named(first?.app)} before it is provisioned: Okta makes them no accounts`,
      };
    }
  },
};

/** The app is there before the plan, Okta reports it as not creating users, and the record declares that it does. */
function isTooEarly(app: string | undefined, facts: Facts): boolean {
  const change = facts.apps.find(app)?.change;
  return (
    app !== undefined &&
    change !== undefined &&
    change.before.values !== null &&
    change.kind !== 'replace' &&
    facts.apps.featureInOkta(app, 'PUSH_NEW_USERS') === 'off' &&
    facts.provisioning.declaresCreation(app)
  );
}
