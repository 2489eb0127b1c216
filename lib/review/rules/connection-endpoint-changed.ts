import { altered } from '../plan/difference';
import { text } from '../plan/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';
import { takenOver } from './shared/taken-over';

const ENDPOINT = ['base_url'];

export const connectionEndpointChanged: Rule = {
  id: 'connection-endpoint-changed',
  severity: 'high',
  finds:
    'the base URL of an `okta_app_connection` changes, or may because the resource is created for an app that is provisioned',
  why: 'Okta sends people, their attributes and the credential to another address. Accounts at the old one are left as they are, and leavers are not removed there.',
  action: 'Check that the address is the one the app gave you, and what becomes of the accounts at the old one.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_connection', ALTERING)) {
      const found = altered(change, ENDPOINT);
      if (found) {
        yield {
          at: change,
          title: `The address that people are provisioned to changes${facts.apps.named(text(change, 'before', 'id'), 'for')}`,
          ...found,
        };
      }
    }
    for (const { app, ...found } of takenOver(plan, facts, ENDPOINT)) {
      yield {
        ...found,
        title: `The address that people are provisioned to may change${facts.apps.named(app, 'for')}: Terraform takes over the connection`,
      };
    }
  },
};
