import { dropped, fillsTheApp } from '../facts/mapping';
import { surer } from '../plan/attributes/difference';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { alteredAttributes } from './shared/mapped';

/** Attributes of Okta's user by which people sign in or get their password back. */
const SIGN_IN = ['login', 'email', 'secondEmail', 'mobilePhone', 'primaryPhone'];

export const mappingWritesOktaUsers: Rule = {
  id: 'mapping-writes-okta-users',
  severity: 'medium',
  severityNote:
    'critical for what people sign in or get their password back by (`login`, `email`, …); low for other attributes of a mapping that is created',
  finds: "an `okta_profile_mapping` from an app to Okta's users fills an attribute newly, in another way or no longer",
  why: "Whoever can change people in the app changes them in Okta, and with them in every other app. With login or e-mail, that is to take over anybody's account.",
  action:
    "Let Okta, or the directory behind it, say who people are: map nothing back that it doesn't need from this app.",
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_profile_mapping', ['create', 'update', 'replace'])) {
      if (fillsTheApp(change)) {
        continue;
      }
      const altered = alteredAttributes(change);
      const gone = change.kind === 'create' ? [] : dropped(change).attributes;
      const changes = [
        ...altered.map(({ change: each }) => each),
        ...gone.map(({ name, expression }) => ({
          attribute: `${name}.expression`,
          before: shown(expression),
          after: null,
        })),
      ];
      if (changes.length > 0) {
        const isGrave = altered.some(({ id }) => SIGN_IN.includes(id));
        yield {
          at: change,
          title: `${isGrave ? 'An app writes what people sign in to Okta by' : "What an app writes into Okta's users changes"}`,
          severity: isGrave ? 'critical' : change.kind === 'create' ? 'low' : 'medium',
          certainty: altered.map(({ certainty }) => certainty).reduce((a, b) => surer(a, b) ?? b, 'certain'),
          changes,
        };
      }
    }
  },
};
