import type { Rule } from '../rule';
import { isGate } from './gate-failed';

export const planErrored: Rule = {
  id: 'plan-errored',
  severity: 'high',
  finds: 'the plan ended in an error without a failing precondition or postcondition',
  why: 'The plan stops where the error came, so changes after that point are missing from this review.',
  action: "Read the error in Terraform's own output, mend it and plan again.",
  *examine(plan) {
    if (plan.errored && !plan.failedChecks.some(isGate)) {
      yield { at: 'plan', title: 'The plan ended in an error' };
    }
  },
};
