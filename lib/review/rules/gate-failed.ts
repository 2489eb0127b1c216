import { checkMessage } from '../plan/check-message';
import { isGate, isOfVariable } from '../plan/checks';
import type { Rule } from './rule';

export const gateFailed: Rule = {
  id: 'gate-failed',
  severity: 'high',
  finds: 'a precondition or postcondition fails, or a variable refuses its value',
  why: 'Terraform stops here, so nothing that depends on it reaches people.',
  action: 'Do what the message says and plan again.',
  *examine(plan) {
    for (const check of plan.failedChecks.filter(isGate)) {
      yield {
        at: check.address,
        title: isOfVariable(check) ? 'A variable refuses the value it is given' : 'A condition that has to hold fails',
        why: checkMessage(check, gateFailed.why),
      };
    }
  },
};
