import { oktaId } from '../plan/attributes/okta-id';
import type { Rule } from './rule';
import { movedBlock, movedFrom } from './shared/moved-block';

export const importedAndDestroyed: Rule = {
  id: 'imported-and-destroyed',
  severity: 'critical',
  finds:
    'a resource is imported at one address while the plan, or one beside it, destroys or replaces the same thing at another',
  why: 'Both resources are one and the same thing in Okta: after the apply it is gone, and the import with it. The plan shows the import as if nothing happened.',
  action: "Don't apply. Say that the resource moves, instead of importing it.",
  *examine(plan, facts) {
    for (const change of plan.resources) {
      const id = change.imported ? oktaId(change) : null;
      const [going] = id === null ? [] : facts.destroyed.of(change.type, id);
      if (going !== undefined) {
        yield {
          at: change,
          title: `What is imported here is destroyed as ${going}`,
          action: `Don't apply. Take the import block out and say that the resource moves: ${movedBlock(going, change.address)}.${movedFrom(change.type, going, change.address)}`,
        };
      }
    }
  },
};
