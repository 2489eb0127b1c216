import { html } from 'hono/html';
import type { AppPage, AppPerson } from '../console/app-page';
import { AdminConsoleError } from '../org/admin-console-error';
import { card, choiceField, form } from '../web/form';
import type { Markup } from '../web/frame';
import { appPath, type Tab, type View } from './screen';

/** The tab Assignments. */
export const assignments: Tab = {
  path: 'assignments',
  name: 'Assignments',
  isThere: () => true,
  show: (view) => html`${groups(view)}${people(view)}`,
  act({ app, org }, sent) {
    const group = sent.get(GROUP) ?? '';
    const person = sent.get('person');
    if (person !== null) {
      if (org.admin.sends) org.admin.provisionUser(app.id, person);
      else org.admin.setProvisioningOf(app.id, person, 'SYNCHRONIZED');
      return `Provisioning of ${person} is asked for.`;
    }
    if (group === '') throw new AdminConsoleError(`${GROUP}: choose a group.`);
    if (sent.get('button') === 'Remove') {
      org.admin.unassignGroup(app.id, group);
      return 'The group no longer has the app, and neither have its members who had it by this group alone.';
    }
    org.admin.assignGroup(app.id, group);
    return 'The group has the app.';
  },
};

const GROUP = 'Assign to Groups';

function groups({ app, here, org }: View): Markup {
  const action = `${appPath(here, app)}${assignments.path}`;
  const assigned = new Set(app.assignments.map(({ groupId }) => groupId));
  const free = org.state().groups.filter(({ id }) => !assigned.has(id));
  return card(
    'Groups',
    html``,
    app.assignments.length === 0
      ? html`<p>No group has the app.</p>`
      : html`<table><thead><tr><th scope="col">Priority</th><th scope="col">Group</th><th scope="col"><span class="quiet">Remove</span></th></tr></thead><tbody>${app.assignments.map(
          ({ group, groupId, priority }) =>
            html`<tr><td>${priority}</td><th scope="row">${group}</th><td>${form(here, { action, buttons: ['Remove'], hidden: { [GROUP]: groupId }, about: group })}</td></tr>`,
        )}</tbody></table>`,
    form(here, { action, buttons: ['Assign'] }, choiceField(GROUP, ['', ...free.map(({ name }) => name)], '')),
  );
}

function people({ app, here }: View): Markup {
  const action = `${appPath(here, app)}${assignments.path}`;
  return card(
    'People',
    html``,
    app.people.length === 0
      ? html`<p>Nobody has the app.</p>`
      : html`<table class="wide"><thead><tr><th scope="col">Person</th><th scope="col">Type</th><th scope="col">Account</th></tr></thead><tbody>${app.people.map(
          (person) =>
            html`<tr><th scope="row">${person.name === '' ? person.login : html`${person.name}<br><span class="off">${person.login}</span>`}</th><td>Group</td><td>${account(app, person)}${
              isMissing(app, person)
                ? form(here, {
                    action,
                    buttons: ['Provision User'],
                    hidden: { person: person.login },
                    about: person.login,
                  })
                : ''
            }</td></tr>`,
        )}</tbody></table>`,
  );
}

/** Whoever got the app before provisioning was on has no account by themselves: Okta shows a red icon. */
function isMissing({ toApp }: AppPage, { syncState }: AppPerson): boolean {
  return toApp.createUsers && syncState !== 'SYNCHRONIZED' && syncState !== 'SYNCING';
}

function account(app: AppPage, person: AppPerson): Markup {
  if (person.syncState === 'SYNCHRONIZED') return html`<span class="on">✓ Provisioned</span>`;
  if (person.syncState === 'SYNCING') return html`<span class="off">Being provisioned: look again</span>`;
  if (person.syncState === 'ERROR') {
    return html`<span class="fault">! ${person.error ?? 'Automatic provisioning failed'}</span>`;
  }
  return isMissing(app, person)
    ? html`<span class="fault">! Not provisioned</span>`
    : html`<span class="off">Not provisioned: Create Users is off</span>`;
}
