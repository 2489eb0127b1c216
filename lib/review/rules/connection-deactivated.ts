import { idAt } from '../facts/links';
import { differ } from '../plan/attributes/difference';
import { read, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { ALTERING, changesOf } from './shared/changes-of';

export const connectionDeactivated: Rule = {
  id: 'connection-deactivated',
  severity: 'critical',
  finds:
    '`action` of an `okta_app_connection` goes from `activate` to `deactivate`, or is not `activate` when the resource is created for an app that is provisioned',
  why: 'Okta stops provisioning through this connection: joiners get no account, changes are not passed on, and leavers keep their accounts in the app.',
  action: 'Keep `action = "activate"`. If the connection is meant to stop, agree first on who removes leavers by hand.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_app_connection', ALTERING)) {
      const [before, after] = [read(change, 'before', 'action'), read(change, 'after', 'action')];
      const wasOff = before.known && before.value === 'deactivate';
      const isOn = after.known && after.value === 'activate';
      if (!wasOff && !isOn && differ(before, after)) {
        // The provider writes no action for a connection whose status Okta doesn't tell.
        const certain = before.known && before.value === 'activate' && after.known && after.value !== null;
        yield {
          at: change,
          title: `The provisioning connection${facts.apps.named(text(change, 'before', 'id'), 'of')} is switched off`,
          certainty: certain ? 'certain' : 'possible',
          changes: [{ attribute: 'action', before: shown(before), after: shown(after) }],
        };
      }
    }
    for (const change of changesOf(plan, 'okta_app_connection', ['create'])) {
      const app = idAt(change, 'after', 'id', plan);
      const action = read(change, 'after', 'action');
      const activates = action.known && action.value === 'activate';
      if (app !== undefined && !activates && facts.apps.isProvisioned(app) !== 'off') {
        yield {
          at: change,
          title: `The provisioning connection${facts.apps.named(app, 'of')} may be switched off: Terraform takes over one that may be on`,
          // What Okta reports of the app doesn't tell whether its connection is on.
          certainty: 'possible',
          changes: [{ attribute: 'action', before: { unknown: true }, after: shown(action) }],
        };
      }
    }
  },
};
