import { OKTA_APP_TYPES } from '../../okta/app-types';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const appDestroyed: Rule = {
  id: 'app-destroyed',
  severity: 'critical',
  finds: 'an app, any `okta_app_*` that is one, is destroyed',
  why: 'Nobody can sign in to the app through Okta any more. Its provisioning settings, which Terraform cannot make again, its assignments and its attributes go with it; accounts in the app stay and leavers keep them.',
  action:
    'Protect the app with `prevent_destroy`. To stop managing it, use a `removed` block with `lifecycle { destroy = false }`.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['delete'])) {
      yield { at: change, title: `The app${facts.apps.named(change.address)} is destroyed` };
    }
  },
};
