import { html } from 'hono/html';
import { SimulatorError } from '../../org/simulator-error';
import { card, form, tickFields } from '../../web/form';
import type { Markup } from '../../web/frame';
import { path, type Screen, type View } from './screen';

/** Admin Console > Users: who has arrived, and with what. */
export const users: Screen = {
  path: '/users',
  title: 'Users',
  show(view) {
    const { users: all } = view.oneId.state();
    return card(
      'Users',
      html`<a class="button" href="${path(view, users)}">Look again</a>`,
      all.length === 0
        ? html`<p>There is nobody yet.</p>`
        : html`<table class="wide"><thead><tr><th scope="col">User Name</th><th scope="col">Status</th><th scope="col">Tenants</th><th scope="col">What SCIM brought</th></tr></thead><tbody>${all.map((user) => row(view, user))}</tbody></table>`,
    );
  },
};

function row({ oneId }: View, user: Readonly<Record<string, unknown>> & { readonly userName: string }): Markup {
  const { status, tenants } = oneId.admin.accessOf(user.userName);
  const emails = user['emails'];
  const [email] = Array.isArray(emails) ? emails : [];
  const brought = [user['displayName'], email?.value, email?.type, user['preferredLanguage'], user['locale']];
  return html`<tr><th scope="row">${user.userName}</th><td>${status === 'Active' ? html`<span class="on">✓ Active</span>` : status}</td><td>${
    tenants.length === 0 ? html`<span class="off">none</span>` : tenants.join(', ')
  }</td><td>${brought.filter((each) => typeof each === 'string').join(', ')}</td></tr>`;
}

/** Admin Console > Groups: what a pushed group lacks until somebody gives it. */
export const groups: Screen = {
  path: '/groups',
  title: 'Groups',
  show(view) {
    const all = view.oneId.state().groups;
    const open = all.find(({ id }) => id === view.shown);
    if (open !== undefined) return edited(view, open);
    return card(
      'Groups',
      html`<a class="button" href="${path(view, groups)}">Look again</a>`,
      all.length === 0
        ? html`<p>There is no group yet.</p>`
        : html`<table class="wide"><thead><tr><th scope="col">Group</th><th scope="col">Members</th><th scope="col">Tenants</th><th scope="col">OneID roles</th></tr></thead><tbody>${all.map(
            ({ id, displayName, members, tenants }) =>
              html`<tr><th scope="row"><a href="${path(view, groups, id)}">${displayName}</a></th><td>${members.length === 0 ? html`<span class="off">none</span>` : members.join(', ')}</td><td>${tenants.join(', ')}</td><td>${view.oneId.admin.rolesOfGroup(displayName).join(', ')}</td></tr>`,
          )}</tbody></table>`,
    );
  },
  act({ oneId }, sent) {
    const name = oneId.state().groups.find(({ id }) => id === sent.get('group'))?.displayName;
    if (name === undefined) throw new SimulatorError('The group is gone.');
    oneId.admin.setTenantsOfGroup(
      name,
      oneId.admin.tenants().filter((tenant) => sent.has(tenant)),
    );
    oneId.admin.setRolesOfGroup(
      name,
      ROLES.filter((role) => sent.has(role)),
    );
    return `${name} is saved.`;
  },
};

const ROLES = ['Organization Admin', 'Standard User'];

function edited(
  view: View,
  group: { readonly id: string; readonly displayName: string; readonly tenants: readonly string[] },
) {
  const { admin } = view.oneId;
  const { id, displayName, tenants } = group;
  const has = (all: readonly string[], own: readonly string[]) =>
    Object.fromEntries(all.map((each) => [each, own.includes(each)]));
  return card(
    displayName,
    html``,
    form(
      view.here,
      { action: path(view, groups), buttons: ['Save'], cancel: path(view, groups), hidden: { group: id } },
      tickFields('Tenants', has(admin.tenants(), tenants)),
      tickFields('OneID roles', has(ROLES, admin.rolesOfGroup(displayName))),
    ),
  );
}

/** What came in by SCIM: the model's own page. */
export const requests: Screen = {
  path: '/requests',
  title: 'SCIM requests',
  show: (view) =>
    card(
      'What came in',
      html`<a class="button" href="${path(view, requests)}">Look again</a>`,
      view.oneId.requests.length === 0
        ? html`<p>Nothing yet.</p>`
        : html`<table><thead><tr><th scope="col">Request</th><th scope="col">Status</th></tr></thead><tbody>${view.oneId.requests
            .slice(-100)
            .map(
              ({ method, path, status }) => html`<tr><td><code>${method} ${path}</code></td><td>${status}</td></tr>`,
            )}</tbody></table>`,
    ),
};
