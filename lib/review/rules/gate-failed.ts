import { checkMessage } from '../check-message';
import type { FailedCheck } from '../plan-checks';
import type { Rule } from '../rule';

export const gateFailed: Rule = {
  id: 'gate-failed',
  severity: 'high',
  finds: 'a precondition, a postcondition or the validation of a variable fails',
  why: 'Terraform stops here, so nothing that depends on it reaches people.',
  action: 'Do what the message says and plan again.',
  *examine(plan) {
    for (const check of plan.failedChecks.filter(isGate)) {
      yield {
        at: check.address,
        title: 'A condition that has to hold fails',
        why: checkMessage(check, gateFailed.why),
      };
    }
  },
};

/** Preconditions and postconditions are of resources, data sources and outputs; a variable has validations. */
export function isGate({ kind }: FailedCheck): boolean {
  return kind === 'resource' || kind === 'output_value' || kind === 'input_variable';
}
