import { OKTA_APP_TYPES } from '../../okta/app-types';
import { read } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const selfServiceOpened: Rule = {
  id: 'self-service-opened',
  severity: 'high',
  finds:
    '`accessibility_self_service` of an app that is there already becomes true; `possible`, for the settings of the org decide whether people may use it',
  why: 'Everybody in the org may add the app for themselves, past the groups that it is assigned to, and provisioning makes them an account in it.',
  action: 'Keep `accessibility_self_service = false`, and give the app by groups.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['update'])) {
      const [was, is] = (['before', 'after'] as const).map((end) => read(change, end, 'accessibility_self_service'));
      if (was?.known && was.value !== true && is && !(is.known && is.value !== true)) {
        yield {
          at: change,
          title: `Everybody may add the app${facts.apps.named(change.address)} for themselves`,
          certainty: 'possible',
          changes: [{ attribute: 'accessibility_self_service', before: shown(was), after: shown(is) }],
        };
      }
    }
  },
};
