import { OKTA_APP_TYPES } from '../../okta/app-types';
import { visibleText } from '../plan/attributes/reading';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { movedBlock, movedFrom, PREVENT_DESTROY_LIMITS, removedBlock } from './shared/moved-block';
import { havingApp } from './shared/people/having-app';

export const appDestroyed: Rule = {
  id: 'app-destroyed',
  severity: 'critical',
  finds: 'an app, any `okta_app_*` that is one, is destroyed; says when one of its label is created at another address',
  why: 'Nobody can sign in to the app through Okta any more. Its provisioning settings, which Terraform cannot make again, its assignments and its attributes go with it; accounts in the app stay and leavers keep them.',
  action: `To stop managing the app, use a \`removed\` block with \`lifecycle { destroy = false }\`. Else protect it: ${PREVENT_DESTROY_LIMITS}.`,
  *examine(plan, facts) {
    const created = changesOf(plan, OKTA_APP_TYPES, ['create']);
    for (const change of changesOf(plan, OKTA_APP_TYPES, ['delete'])) {
      const label = visibleText(change, 'before', 'label');
      const successor = created.find(
        (one) => one.type === change.type && label !== undefined && visibleText(one, 'after', 'label') === label,
      );
      const app = facts.apps.named(change.address);
      const people = havingApp(change, facts);
      yield successor
        ? {
            at: change,
            people,
            title: `The app${app} is destroyed and a new one made at another address`,
            action: `If it is one app whose resource has another address now, say so, for all that belongs to it: ${movedBlock(change.address, successor.address)}.${movedFrom(change.type, change.address, successor.address)} ${PREVENT_DESTROY_LIMITS}.`,
          }
        : {
            at: change,
            people,
            title: `The app${app} is destroyed`,
            action: `To stop managing it, put a block in its place, for all that belongs to it: ${removedBlock(change.address)}. ${PREVENT_DESTROY_LIMITS}.`,
          };
    }
  },
};
