import { differ } from '../plan/attributes/difference';
import { read } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const inlineHookAttached: Rule = {
  id: 'inline-hook-attached',
  severity: 'high',
  severityNote: 'medium where the hook is taken away',
  finds: '`inline_hook_id` of an existing `okta_app_saml` is set, changes or is taken away',
  why: 'The hook may rewrite every assertion that the app gets: who somebody is, and what that person may do. Without it, what it adds is missing.',
  action: 'Check where the hook goes to and who runs it, and test the sign-in of one person.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_saml', ['update', 'replace'])) {
      const [before, after] = [read(change, 'before', 'inline_hook_id'), read(change, 'after', 'inline_hook_id')];
      const certainty = differ(before, after);
      if (certainty) {
        const goes = after.known && (after.value === null || after.value === '');
        yield {
          at: change,
          title: goes
            ? `Assertions for the app${facts.apps.named(change.address)} no longer pass a hook`
            : `A hook may rewrite the assertions for the app${facts.apps.named(change.address)}`,
          severity: goes ? 'medium' : undefined,
          certainty,
          changes: [{ attribute: 'inline_hook_id', before: shown(before), after: shown(after) }],
        };
      }
    }
  },
};
