import { html } from 'hono/html';
import { card } from '../web/form';
import type { Markup } from '../web/frame';
import { appPath, type Surroundings } from './screen';

/** Applications > Applications. */
export function applications({ org, here }: Surroundings): Markup {
  const { apps } = org.state();
  return html`<h1>Applications</h1>${card(
    'Applications',
    html``,
    apps.length === 0
      ? html`<p>There is no app yet.</p>`
      : html`<table><thead><tr><th scope="col">Application</th><th scope="col">Status</th></tr></thead><tbody>${apps.map(
          (app) =>
            html`<tr><th scope="row"><a href="${appPath(here, app)}general">${app.label}</a></th><td>${app.status === 'ACTIVE' ? 'Active' : 'Inactive'}</td></tr>`,
        )}</tbody></table>`,
  )}`;
}

/** Directory > People, to be read. */
export function people({ org }: Surroundings): Markup {
  const { users } = org.state();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const rows = users.map(
    ({ profile, status, groups }) =>
      html`<tr><th scope="row">${text(profile['firstName'])} ${text(profile['lastName'])}</th><td>${text(profile['login'])}</td><td>${groups.join(', ')}</td><td>${status}</td></tr>`,
  );
  return html`<h1>People</h1>${card(
    'People',
    html``,
    html`<table class="wide"><thead><tr><th scope="col">Person</th><th scope="col">Username</th><th scope="col">Groups</th><th scope="col">Status</th></tr></thead><tbody>${rows}</tbody></table>`,
  )}`;
}

/** Directory > Groups, to be read. */
export function groups({ org }: Surroundings): Markup {
  const { groups: all, users } = org.state();
  const members = (name: string) => users.filter((user) => user.groups.includes(name)).length;
  return html`<h1>Groups</h1>${card(
    'Groups',
    html``,
    html`<table><thead><tr><th scope="col">Group</th><th scope="col">People</th></tr></thead><tbody>${all.map(
      ({ name, type }) =>
        html`<tr><th scope="row">${name}</th><td>${type === 'BUILT_IN' ? users.length : members(name)}</td></tr>`,
    )}</tbody></table>`,
  )}`;
}
