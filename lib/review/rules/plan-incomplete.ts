import type { Rule } from './rule';

export const planIncomplete: Rule = {
  id: 'plan-incomplete',
  severity: 'medium',
  finds:
    'the plan is targeted, has deferred changes, lacks resources that are configured or in the state, or is otherwise not complete',
  why: 'A further plan follows, and what it does to people is not in this review.',
  action: 'Plan without `-target` and `-exclude`, or review the following plan too before it is applied.',
  *examine(plan) {
    if (plan.deferred > 0) {
      yield {
        at: 'plan',
        title: `The plan is not complete: ${plan.deferred} deferred ${plan.deferred === 1 ? 'change' : 'changes'}`,
      };
    } else if (plan.leftOut.length > 0) {
      const count = plan.leftOut.length;
      yield {
        at: 'plan',
        title: `The plan is not complete: ${count} ${count === 1 ? 'resource is' : 'resources are'} left out`,
      };
    } else if (plan.complete === false && !plan.errored) {
      yield { at: 'plan', title: 'The plan is not complete' };
    }
  },
};
