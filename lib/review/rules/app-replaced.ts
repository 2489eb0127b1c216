import { OKTA_APP_TYPES } from '../../okta/app-types';
import { argument } from '../../report/shell';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { PREVENT_DESTROY_LIMITS } from './shared/moved-block';
import { havingApp } from './shared/people/having-app';

export const appReplaced: Rule = {
  id: 'app-replaced',
  severity: 'critical',
  finds: 'an app is destroyed and made anew; says when that comes from tainting',
  why: 'The new app has another id and certificate: sign-in fails until the other side is set up again, and provisioning is off until somebody switches it on by hand. Leavers keep their accounts until then.',
  action: `Undo what forces the replacement. To have such a plan refused, protect the app: ${PREVENT_DESTROY_LIMITS}.`,
  *examine(plan, facts) {
    const forgotten = new Set(changesOf(plan, OKTA_APP_TYPES, ['forget']).map(({ address }) => address));
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['create'])) {
      if (forgotten.has(change.address)) {
        yield {
          at: change,
          title: `A new app takes the place of the app${facts.apps.named(change.address)}, which stays in Okta without Terraform`,
        };
      }
    }
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['replace'])) {
      const tainted = change.reason === 'replace_because_tainted';
      yield {
        at: change,
        title: `The app${facts.apps.named(change.address)} is destroyed and made anew${tainted ? ' because it is marked as tainted' : ''}`,
        people: havingApp(change, facts),
        action: tainted
          ? `The app was made and a later step of its creation failed. Keep it: ${untaint(change.address)}, then plan again.`
          : undefined,
      };
    }
  },
};

function untaint(address: string): string {
  const typed = argument(address);
  return typed === undefined ? '`terraform untaint` with its address' : `\`terraform untaint ${typed}\``;
}
