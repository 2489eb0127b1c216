import { FEATURES } from '../../okta/features';
import type { Facts } from '../facts/facts';
import type { Certainty } from '../finding';
import { watchedOf } from '../plan/across/drift';
import { isApp } from '../plan/app-type';
import { READABLE } from '../plan/attributes/readable';
import { text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import { checkMessage } from '../plan/check-message';
import type { FailedCheck } from '../plan/checks';
import { configuredAddress } from '../plan/configuration/configuration';
import type { Plan } from '../plan/plan';
import type { Found, Rule } from './rule';
import { againstTheDeclaration } from './shared/drift-against-declaration';
import { isOtherAssignmentsCheck } from './shared/other-assignments-check';

export const provisioningDrift: Rule = {
  id: 'provisioning-drift',
  severity: 'high',
  finds:
    "`resource_drift` or a failing check shows that Okta's provisioning differs from what the plan declares (`possible` where the plan doesn't tell what is declared); drift that agrees with it is none",
  why: 'Somebody changed provisioning in Okta outside of Terraform: people are provisioned, or left alone, by settings that nobody reviewed.',
  action:
    "Find out who changed it and why (Okta's System Log), then change Okta or the declaration so that they agree.",
  *examine(plan, facts) {
    const drifting = new Set(plan.drift.map(({ address }) => address));
    const planned = new Map(
      (drifting.size === 0 ? [] : plan.resources)
        .filter(({ address }) => drifting.has(address))
        .map((change) => [change.address, change]),
    );
    for (const drift of plan.drift) {
      yield* fromDrift(drift, planned.get(drift.address), plan, facts);
    }
    for (const check of plan.failedChecks.filter((each) => each.kind === 'check' && !isOtherAssignmentsCheck(each))) {
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

function* fromDrift(
  drift: ResourceChange,
  planned: ResourceChange | undefined,
  plan: Plan,
  facts: Facts,
): Iterable<Found> {
  const app = facts.apps.named(text(drift, 'before', isApp(drift) ? 'id' : appAttribute(drift)), 'for');
  if (drift.kind === 'delete' && watchedOf(drift)) {
    if (planned !== undefined || !isGone(drift, plan)) {
      const again = planned?.kind === 'create';
      yield {
        at: drift,
        title: `What provisions people${app} was deleted in Okta outside of Terraform${again ? ': drift, and Terraform makes it again' : ''}`,
      };
    }
    return;
  }
  const found = againstTheDeclaration(drift, planned, plan, facts);
  if (found) {
    const { isRepaired, ...alteration } = found;
    yield {
      at: drift,
      title: `Provisioning${app} was changed in Okta outside of Terraform${isRepaired ? ': drift, and Terraform repairs it' : ''}`,
      why: isRepaired
        ? 'Somebody changed provisioning in Okta outside of Terraform, and people were provisioned by what nobody reviewed until this repair. It is no change that the pull request makes.'
        : undefined,
      action: isRepaired
        ? "Find out who changed it and why (Okta's System Log), and look at the people it reached meanwhile. Apply when what is declared is what is wanted."
        : undefined,
      ...alteration,
    };
  }
}

/** Which attribute names the app. */
function appAttribute({ type }: ResourceChange): string {
  const attributes = READABLE.get(type) ?? {};
  return ['app_id', 'target_id'].find((one) => one in attributes) ?? Object.keys(attributes)[0] ?? '';
}

/** True where the configuration is in the plan and no longer has it. */
function isGone({ address }: ResourceChange, { configuration: { configured } }: Plan): boolean {
  return configured.size > 0 && !configured.has(configuredAddress(address));
}

const SETTINGS = FEATURES.flatMap(({ feature, screen }) => [feature, screen]);
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
