import { shortened } from '../../../../report/printable';
import type { Facts } from '../../../facts/facts';
import type { Certainty, Severity } from '../../../finding';

/** What people lose with a group. */
export interface Loss {
  /** `critical` when Okta deactivates people in an app that they have through the group, else `high`. */
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly why: string;
}

export const LOSS_SEVERITY =
  'critical when the group is assigned to an app for which users are deactivated, in the same plan or the state';

const DEACTIVATED =
  'People lose what the group gives them, and Okta deactivates the accounts of those who have an app only through it.';
const LOST =
  'People lose the apps and rights that they have only through the group, here or in another configuration; where users of an app are deactivated, they lose their account in it.';

/**
 * What it means to leave the groups, from where the plans assign and push them.
 * @param certainty whether anybody leaves
 */
export function losing(groups: readonly string[], facts: Facts, certainty: Certainty): Loss {
  const states = groups.flatMap((group) =>
    facts.links.usesOf(group).assignment.map((app) => facts.deactivation.of(app ?? null)),
  );
  if (states.includes('on')) {
    return { severity: 'critical', certainty, why: DEACTIVATED };
  }
  if (states.includes('unknown')) {
    return { severity: 'critical', certainty: 'possible', why: DEACTIVATED };
  }
  return { severity: 'high', certainty, why: LOST };
}

/** The groups for a title, as far as the plans name them: `the group “Sales” (assigned to “Zuora OneID”)`. */
export function groupsNamed(groups: readonly string[], facts: Facts): string {
  const [only] = groups;
  if (only === undefined) {
    return 'its groups';
  }
  const names = groups.flatMap((group) => facts.groups.names.get(group) ?? []).sort();
  const few = names.slice(0, 3).map((name) => `“${shortened(name, 40)}”`);
  const named = `${few.join(', ')}${names.length > few.length ? ', …' : ''}`;
  if (groups.length > 1) {
    return `${groups.length} groups${named && `: ${named}`}`;
  }
  return `${named ? `the group ${named}` : 'a group'}${usesNamed(only, facts)}`;
}

/** Where a group is assigned and pushed; empty when the plans don't say. */
function usesNamed(group: string, facts: Facts): string {
  const { assignment, push } = facts.links.usesOf(group);
  const parts = [
    assignment.length > 0 && `assigned to ${appsNamed(assignment, facts)}`,
    push.length > 0 && `pushed to ${appsNamed(push, facts)}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join(' and ')})`;
}

function appsNamed(apps: readonly (string | undefined)[], facts: Facts): string {
  return apps.length === 1 ? facts.apps.named(apps[0]).trim() || 'an app' : `${apps.length} apps`;
}
