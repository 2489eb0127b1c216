import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';
import { alteredFields, connectionRecords } from './shared/record';
import { takenOver } from './shared/taken-over';

const AUTHENTICATION = ['profile.auth_scheme', 'profile.client_id'];

export const connectionAuthenticationChanged: Rule = {
  id: 'connection-authentication-changed',
  severity: 'high',
  finds:
    'the authentication scheme, client id or account of an `okta_app_connection` or of the declared record changes, or may because the resource is created for an app that is provisioned',
  why: 'Okta signs in to the app in another way. Until the new credential works, and with OAuth until somebody consents, nothing is provisioned and leavers keep their accounts.',
  action:
    'Have the new credential ready and, with OAuth, a person who consents; then test the connection in the Admin Console.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_connection', ALTERING)) {
      const found = altered(change, [...AUTHENTICATION, 'profile.settings.admin_username']);
      if (found) {
        yield {
          at: change,
          title: `Okta authenticates to the app${facts.apps.named(text(change, 'before', 'id'))} in another way`,
          ...found,
        };
      }
    }
    for (const { app, ...found } of takenOver(plan, facts, AUTHENTICATION)) {
      yield {
        ...found,
        title: `Okta may authenticate to the app${facts.apps.named(app)} in another way: Terraform takes over the connection`,
      };
    }
    for (const change of connectionRecords(plan)) {
      const isFilledIn = text(change, 'before', 'input.clientId') === null;
      const found = alteredFields(change, ['authenticationMode', ...(isFilledIn ? [] : ['clientId'])]);
      if (found) {
        yield {
          at: change,
          title: `Okta is to authenticate to the app${facts.apps.named(text(change, 'before', 'input.appId'))} in another way`,
          ...found,
        };
      }
    }
  },
};
