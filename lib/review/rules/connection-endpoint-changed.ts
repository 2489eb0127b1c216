import { altered } from '../plan/attributes/difference';
import { text } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';
import { inWordsOfTheRecord, isConnectionRecord } from './shared/record';
import { foreignHosts, isOneId, listed, movedAddresses } from './shared/sign-on/addresses';
import { takenOver } from './shared/taken-over';

const ENDPOINT = ['base_url'];
/** Okta sends people to the first, and the client's secret to the second and third. */
const DECLARED = ['input.baseUrl', 'input.accessTokenEndpointUri', 'input.authorizationEndpointUri'];

export const connectionEndpointChanged: Rule = {
  id: 'connection-endpoint-changed',
  severity: 'high',
  severityNote: "low where a record that is created names a host that isn't OneID's",
  finds:
    "the base URL of an `okta_app_connection`, or an address in the declared record, changes, or may because the resource is created for an app that is provisioned; hosts that aren't OneID's are named",
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
    for (const change of changesOf(plan, 'terraform_data', ['create', ...ALTERING])) {
      const moved = isConnectionRecord(change) ? movedAddresses(change, DECLARED) : undefined;
      const foreign = [...new Set(DECLARED.flatMap((field) => foreignHosts(change, field, isOneId)))];
      const isNew = change.kind === 'create';
      if (moved && (!isNew || foreign.length > 0)) {
        const app = text(change, 'after', 'input.appId') ?? text(change, 'before', 'input.appId');
        const isProvisioned = isNew && app !== null ? facts.apps.isProvisioned(app) : 'off';
        const { hosts: _hosts, ...alteration } = inWordsOfTheRecord(moved);
        yield {
          at: change,
          title: `${isNew ? 'People are to be' : 'The declared address that people are'} provisioned${isNew ? '' : ' to changes'}${facts.apps.named(app, 'for')}${named(foreign)}`,
          severity: isNew ? IF_PROVISIONED[isProvisioned] : undefined,
          ...alteration,
          ...(isProvisioned !== 'off' ? { certainty: 'possible' as const } : {}),
        };
      }
    }
  },
};

/** Of a record that is created: what it means by whether Okta provisions the app already. */
const IF_PROVISIONED = { on: undefined, unknown: 'medium', off: 'low' } as const;

function named(hosts: readonly string[]): string {
  return hosts.length === 0 ? '' : `: to ${listed(hosts)}, not OneID`;
}
