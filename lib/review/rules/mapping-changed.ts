import { idAt } from '../facts/links';
import { fillsTheApp, mappingAt } from '../facts/mapping';
import { surer } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { alteredAttributes } from './shared/mapped';
import { IDENTITY } from './shared/sign-on/identity';

export const mappingChanged: Rule = {
  id: 'mapping-changed',
  severity: 'medium',
  severityNote:
    'high where everybody gets the same, OneID gets nothing of what it requires, or a role is in it; low where an attribute comes new that is none of these',
  finds:
    'an attribute of the app, other than those of `identity-mapping-changed`, is mapped in another way or newly, in a mapping that there is or that is created for an app that is provisioned',
  why: "Okta writes the new value into everybody's account. A wrong one is everywhere at once: wrong names, rights that are not theirs, or people that the app refuses.",
  action:
    'Compare the values of a few people before and after. The old ones come back only where the old expression gives them.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_profile_mapping', ['create', 'update'])) {
      const app = idAt(change, 'after', 'target_id', plan);
      const isTakenOver = change.kind === 'create' || change.imported;
      const inOkta = app === undefined ? 'off' : facts.apps.isProvisioned(app);
      if (!fillsTheApp(change) || (change.kind === 'create' && inOkta !== 'on')) {
        continue;
      }
      const altered = alteredAttributes(change).filter(({ id }) => !IDENTITY.includes(id));
      // What Okta has isn't known where the mapping is taken over: only what is certainly odd is told.
      const found = altered.filter(({ isGrave }) => isGrave || !isTakenOver);
      if (found.length > 0) {
        const one = found.length === 1 ? 'An attribute is' : `${found.length} attributes are`;
        yield {
          at: change,
          title: `${one} mapped in another way for the app${facts.apps.named(text(change, 'after', 'target_id'))}`,
          severity: found.some(({ isGrave }) => isGrave)
            ? 'high'
            : found.every(({ isAdded }) => isAdded)
              ? 'low'
              : 'medium',
          certainty: isTakenOver
            ? 'possible'
            : found.map(({ certainty }) => certainty).reduce((a, b) => surer(a, b) ?? b),
          changes: found.map(({ change: each }) => (isTakenOver ? { ...each, before: { unknown: true } } : each)),
        };
      } else if (!isTakenOver && mappingAt(change, 'after').open) {
        yield {
          at: change,
          title: 'Attributes may be mapped in another way for the app',
          certainty: 'possible',
          changes: [{ attribute: 'mappings', before: null, after: { unknown: true } }],
        };
      }
    }
  },
};
