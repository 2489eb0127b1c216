import { read, shown, text, turned } from '../change';
import { ALTERING, changesOf } from '../changes-of';
import type { Rule } from '../rule';

export const connectionDeactivated: Rule = {
  id: 'connection-deactivated',
  severity: 'critical',
  finds:
    '`action` of an `okta_app_connection` goes from `activate` to `deactivate`, or is not `activate` when the resource is created for an app that is provisioned',
  why: 'Okta stops provisioning through this connection: joiners get no account, changes are not passed on, and leavers keep their accounts in the app.',
  action: 'Keep `action = "activate"`. If the connection is meant to stop, agree first on who removes leavers by hand.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_connection', ALTERING)) {
      const found = turned(change, 'action', 'activate', ['deactivate', null]);
      if (found) {
        yield {
          at: change,
          title: `The provisioning connection${facts.named(text(change, 'before', 'id'), 'of')} is switched off`,
          ...found,
        };
      }
    }
    for (const change of changesOf(plan, 'okta_app_connection', ['create'])) {
      const app = text(change, 'after', 'id');
      const action = read(change, 'after', 'action');
      const activates = action.known && action.value === 'activate';
      if (app !== null && !activates && facts.isProvisioned(app) !== 'off') {
        yield {
          at: change,
          title: `The provisioning connection${facts.named(app, 'of')} may be switched off: Terraform takes over one that may be on`,
          // What Okta reports of the app doesn't tell whether its connection is on.
          certainty: 'possible',
          changes: [{ attribute: 'action', before: { unknown: true }, after: shown(action) }],
        };
      }
    }
  },
};
