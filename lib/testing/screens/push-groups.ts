import { html } from 'hono/html';
import { AdminConsoleError } from '../org/admin-console-error';
import { card, choiceField, form } from '../web/form';
import type { Markup } from '../web/frame';
import { canPushGroups } from './offers';
import { appPath, type Tab, type View } from './screen';

/**
 * The tab Push Groups.
 * @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-about-group-push.htm
 */
export const pushGroups: Tab = {
  path: 'push-groups',
  name: 'Push Groups',
  isThere: canPushGroups,
  show: (view) => html`${list(view)}${add(view)}`,
  act({ app, org }, sent) {
    const group = sent.get(FIND) ?? '';
    if (group === '') throw new AdminConsoleError(`${FIND}: choose a group.`);
    switch (sent.get('button')) {
      case 'Deactivate group push':
        org.admin.setPushGroupStatus(app.id, group, 'INACTIVE');
        return 'The push is inactive: changes of the group are sent no more.';
      case 'Activate group push':
        org.admin.setPushGroupStatus(app.id, group, 'ACTIVE');
        return 'The push is active.';
      case 'Unlink, leave the group in the target app':
        org.admin.unlinkPushedGroup(app.id, group, false);
        return 'The push has ended; the group stays in the target app.';
      case PUSH_NOW:
        org.admin.pushNow(app.id, group);
        return 'The group is pushed again, with those of its members who have an account.';
      default:
        org.admin.pushGroup(app.id, group);
        return 'The group is pushed.';
    }
  },
};

const PUSH_NOW = 'Push now';
const FIND = 'Find groups by name';

function list({ app, here, org }: View): Markup {
  const action = `${appPath(here, app)}${pushGroups.path}`;
  return card(
    'Pushed groups',
    html``,
    app.pushGroups.length === 0
      ? html`<p>No group is pushed.</p>`
      : html`<table class="wide"><thead><tr><th scope="col">Group in Okta</th><th scope="col">Group in the app</th><th scope="col">Push Status</th><th scope="col"><span class="quiet">Change</span></th></tr></thead><tbody>${app.pushGroups.map(
          ({ sourceGroup, sourceGroupId, targetGroup, status }) =>
            html`<tr><th scope="row">${sourceGroup}</th><td>${targetGroup}</td><td>${pushStatus(status, app.pushErrors[sourceGroupId])}</td><td>${form(
              here,
              {
                action,
                buttons: [
                  ...(org.admin.sends && status !== 'INACTIVE' ? [PUSH_NOW] : []),
                  status === 'ACTIVE' ? 'Deactivate group push' : 'Activate group push',
                  'Unlink, leave the group in the target app',
                ],
                hidden: { [FIND]: sourceGroupId },
                about: sourceGroup,
              },
            )}</td></tr>`,
        )}</tbody></table>`,
  );
}

function pushStatus(status: string, error: string | undefined): Markup {
  if (status === 'ACTIVE') return html`<span class="on">✓ Active</span>`;
  return status === 'ERROR'
    ? html`<span class="fault">! Error${error === undefined ? '' : `: ${error}`}</span>`
    : html`<span class="off">Inactive</span>`;
}

function add({ app, here, org }: View): Markup {
  const pushed = new Set(app.pushGroups.map(({ sourceGroupId }) => sourceGroupId));
  const free = org.state().groups.filter(({ id, type }) => !pushed.has(id) && type !== 'APP_GROUP');
  return card(
    'Push Groups',
    html``,
    form(
      here,
      { action: `${appPath(here, app)}${pushGroups.path}`, buttons: ['Save'] },
      choiceField(FIND, ['', ...free.map(({ name }) => name)], ''),
    ),
  );
}
