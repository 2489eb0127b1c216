import { OKTA_APP_TYPES } from '../../okta/app-types';
import { deletesWhenAbsent, fillsTheApp, mappingAt } from '../facts/mapping';
import type { Certainty } from '../finding';
import { type Alteration, altered, differ, surer } from '../plan/attributes/difference';
import { READABLE } from '../plan/attributes/readable';
import { type Reading, type Scalar, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';
import { IDENTITY } from './shared/sign-on/identity';

const USERNAME = ['user_name_template', 'user_name_template_suffix'];
const USERNAME_TYPE = 'user_name_template_type';

export const identityMappingChanged: Rule = {
  id: 'identity-mapping-changed',
  severity: 'critical',
  severityNote: 'low where only the type of the template changes',
  finds:
    "the username template of an existing app, or the mapping of its `email` or `userName`, changes or is dropped with `delete_when_absent` true (`possible` where the mapping wasn't managed before)",
  why: 'The app knows people by these values. When they change, it may take a person for somebody new: people lose their account with all that belongs to it, get a second one, or land in that of somebody else.',
  action:
    'Compare the values of a few people before and after, and ask the app whether it changes them on existing accounts.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ALTERING)) {
      const has = READABLE.get(change.type) ?? {};
      const type = USERNAME_TYPE in has ? altered(change, [USERNAME_TYPE]) : undefined;
      const found = altered(
        change,
        USERNAME.filter((attribute) => attribute in has),
      );
      if (found) {
        yield {
          at: change,
          title: `The username that the app${facts.apps.named(change.address)} knows people by changes`,
          ...found,
          changes: [...found.changes, ...(type?.changes ?? [])],
        };
      } else if (type) {
        yield {
          at: change,
          title: `The username of the app${facts.apps.named(change.address)} has another type, by the same template`,
          severity: text(change, 'after', USERNAME_TYPE) === 'NONE' ? undefined : 'low',
          ...type,
        };
      }
    }
    for (const change of changesOf(plan, 'okta_profile_mapping', ALTERING)) {
      const found = fillsTheApp(change) && alteredIdentity(change);
      if (found) {
        yield { at: change, title: 'What the app knows people by is mapped in another way', ...found };
      }
    }
    for (const change of changesOf(plan, 'okta_profile_mapping', ['create'])) {
      const app = text(change, 'after', 'target_id');
      if (app === null || !fillsTheApp(change) || facts.apps.isProvisioned(app) === 'off') {
        continue;
      }
      const changes = IDENTITY.flatMap((id) => {
        const now = mappingAt(change, 'after').attributes.get(id);
        return now && !isUsual(now.expression)
          ? [{ attribute: `${now.name}.expression`, before: { unknown: true } as const, after: shown(now.expression) }]
          : [];
      });
      if (changes.length > 0) {
        yield {
          at: change,
          title: `What the app${facts.apps.named(app)} knows people by may be mapped in another way: Terraform takes over the mapping`,
          certainty: 'possible',
          changes,
        };
      }
    }
  },
};

/** What Okta maps by itself. */
function isUsual(expression: Reading<Scalar>): boolean {
  return expression.known && ['user.email', 'user.login'].includes(String(expression.value));
}

function alteredIdentity(change: ResourceChange): Alteration | undefined {
  const [before, after] = [mappingAt(change, 'before'), mappingAt(change, 'after')];
  let certainty: Certainty | undefined;
  const changes: Alteration['changes'] = [];
  for (const id of IDENTITY) {
    const [old, now] = [before.attributes.get(id), after.attributes.get(id)];
    if (old && now) {
      const difference = differ(old.expression, now.expression);
      certainty = surer(certainty, difference);
      if (difference) {
        changes.push({
          attribute: `${now.name}.expression`,
          before: shown(old.expression),
          after: shown(now.expression),
        });
      }
    } else if (now) {
      // Not managed before, so Okta may hold another expression; of what is imported no plan shows any.
      if (!(change.imported && isUsual(now.expression))) {
        certainty = surer(certainty, 'possible');
        const before = change.imported ? ({ unknown: true } as const) : null;
        changes.push({ attribute: `${now.name}.expression`, before, after: shown(now.expression) });
      }
    } else if (old && after.open) {
      certainty = surer(certainty, 'possible');
      changes.push({ attribute: `${old.name}.expression`, before: shown(old.expression), after: { unknown: true } });
    } else if (old && deletesWhenAbsent(change) !== false) {
      certainty = surer(certainty, deletesWhenAbsent(change) === 'unknown' ? 'possible' : 'certain');
      changes.push({ attribute: `${old.name}.expression`, before: shown(old.expression), after: null });
    }
  }
  return certainty && { certainty, changes };
}
