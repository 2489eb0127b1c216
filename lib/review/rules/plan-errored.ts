import { isGate } from '../plan/checks';
import type { Rule } from './rule';

export const planErrored: Rule = {
  id: 'plan-errored',
  severity: 'high',
  finds: 'the plan ended in an error without a failing condition (`gate-failed`)',
  why: 'The plan stops where the error came, so changes after that point are missing from this review.',
  action: "Read the error in Terraform's own output, mend it and plan again.",
  *examine(plan) {
    if (plan.errored && !plan.failedChecks.some(isGate)) {
      yield { at: 'plan', title: 'The plan ended in an error' };
    }
  },
};
