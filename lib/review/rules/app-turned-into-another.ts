import { OKTA_APP_TYPES } from '../../okta/app-types';
import { differ } from '../plan/attributes/difference';
import { READABLE } from '../plan/attributes/readable';
import { read } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { movedAddresses } from './shared/sign-on/addresses';

const ADDRESSES = ['sso_url', 'audience', 'url', 'auth_url', 'sign_on_url', 'redirect_uris'];

export const appTurnedIntoAnother: Rule = {
  id: 'app-turned-into-another',
  severity: 'critical',
  severityNote: 'high where an imported app has another label; low where only the label changes',
  finds:
    'an existing app gets another label and speaks to another host, or has another label than what it is imported as',
  why: 'In Okta it stays the app that it was, with its people, groups, attributes and provisioning: they get the other app, and lose this one, without being asked.',
  action:
    'Compare the label and the id with what is meant. For another app make another resource; an import block of the wrong id is mended by the right id.',
  *examine(plan) {
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['update'])) {
      const [before, after] = [read(change, 'before', 'label'), read(change, 'after', 'label')];
      if (differ(before, after) !== 'certain') {
        continue;
      }
      const has = READABLE.get(change.type) ?? {};
      const moved = movedAddresses(
        change,
        ADDRESSES.filter((attribute) => attribute in has),
      );
      const isAnother = (moved?.hosts.length ?? 0) > 0;
      const title = isAnother
        ? 'An app is turned into another one, with the people and groups that it has'
        : change.imported
          ? 'The app that is imported has another label than what is declared: it may be another app'
          : 'An app gets another label';
      yield {
        at: change,
        title,
        severity: isAnother ? 'critical' : change.imported ? 'high' : 'low',
        why: isAnother || change.imported ? undefined : 'People look for the app by the label that they know.',
        action: isAnother || change.imported ? undefined : 'Tell people beforehand.',
        changes: [
          { attribute: 'label', before: shown(before), after: shown(after) },
          ...(isAnother ? (moved?.changes ?? []) : []),
        ],
      };
    }
  },
};
