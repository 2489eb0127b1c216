import { readsOfTemplate, userNameOf } from '../../expression';
import type { AppFact } from '../facts/apps';
import type { Facts } from '../facts/facts';
import { idAt } from '../facts/links';
import type { Certainty } from '../finding';
import { read } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const appUsernameOverridden: Rule = {
  id: 'app-username-overridden',
  severity: 'high',
  severityNote:
    '`medium` if the plan tells of the person or the template too little to compare, or also creates the app',
  finds:
    "an `okta_app_user` is created with a `username` that isn't known to be what the app's username template gives this person; the value is never shown",
  why: 'The app knows the person by this name and not by the one that the template gives: they land in the account of whoever has the name, and get what that account may do.',
  action:
    'Check in the app whose account the name is. To have the name of the template, assign the person by a group, or write the same value as the template reads.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_user', ['create', 'replace'])) {
      const username = read(change, 'after', 'username');
      if (username.known && (username.value === null || username.value === '')) continue;
      const key = idAt(change, 'after', 'app_id', plan);
      const app = facts.apps.find(key);
      const other = username.known ? compared(String(username.value), change, app, plan, facts) : 'unknown';
      if (other === 'same') continue;
      yield {
        at: change,
        title: `A user gets a username of their own in the app${facts.apps.named(key)}, which may be somebody else's`,
        ...(other === 'unknown' ? UNKNOWN : {}),
        ...(facts.apps.isMadeBy(plan, key) ? { severity: 'medium' } : {}),
        changes: [{ attribute: 'username', before: null, after: shown(username) }],
      };
    }
  },
};

const UNKNOWN = { severity: 'medium', certainty: 'possible' satisfies Certainty } as const;

/** How a name stands to what the template gives the person. */
function compared(
  username: string,
  change: ResourceChange,
  app: AppFact | undefined,
  plan: Plan,
  facts: Facts,
): 'same' | 'another' | 'unknown' {
  const template = app && read(app.change, 'after', 'user_name_template');
  const suffix = app && read(app.change, 'after', 'user_name_template_suffix');
  if (!template?.known || !suffix?.known || typeof template.value !== 'string') return 'unknown';
  const reads = readsOfTemplate(template.value).map(({ attribute }) => attribute);
  const profile = facts.users.profile(idAt(change, 'after', 'user_id', plan), reads);
  if (profile === undefined) return 'unknown';
  const named = userNameOf({ template: template.value, suffix: String(suffix.value ?? '') });
  const outcome = named({ side: 'to-app', user: profile });
  if (outcome.kind !== 'value' || outcome.value === null) return 'unknown';
  return outcome.value === username ? 'same' : 'another';
}
