import { html } from 'hono/html';
import type { AdminConsole } from '../console/admin-console';
import type { AppPage } from '../console/app-page';
import type { OrgSnapshot } from '../snapshot/org-snapshot';
import { said } from '../web/form';
import { type Link, type Markup, page } from '../web/frame';
import type { Here } from '../web/site';

/** A simulated org, as far as its Admin Console needs it. */
export interface ConsoleOrg {
  readonly admin: AdminConsole;
  readonly orgUrl: string;
  state(): OrgSnapshot;
}

/** What every screen of the console has at hand. */
export interface Surroundings {
  readonly org: ConsoleOrg;
  readonly here: Here;
  /** Where else the rehearsal goes on. */
  readonly elsewhere: () => readonly Link[];
  /** The page that stands for an address of another console; undefined where no browser is sent anywhere. */
  readonly lead: ((address: string) => string | undefined) | undefined;
}

/** A tab of an app at one moment. */
export interface View extends Surroundings {
  readonly app: AppPage;
  /** Whether Edit was pressed. */
  readonly editing: boolean;
  /** What was sent and not taken: it stands in the form again. */
  readonly entered: URLSearchParams | undefined;
}

export type Said = string | { readonly goTo: string } | { readonly again: string };

/** A tab of an app's page. */
export interface Tab {
  /** Path below the app's page; with a slash a screen of the tab before it. */
  readonly path: string;
  /** What it is called. */
  readonly name: string;
  /** Whether the app has it. */
  readonly isThere: (app: AppPage) => boolean;
  readonly show: (view: View) => Markup;
  /**
   * Does what the form says.
   *
   * @returns what is said of it; `goTo` is where the browser goes on, `again` what is said above the form as it was sent
   * @throws AdminConsoleError or OktaError if the screen doesn't take it
   */
  readonly act?: (view: View, form: URLSearchParams) => Said | Promise<Said>;
}

/** Path of an app's page, as Okta has it. */
export function appPath(here: Here, { name, id }: Pick<AppPage, 'name' | 'id'>): string {
  return `${here.base}/admin/app/${encodeURIComponent(name)}/instance/${encodeURIComponent(id)}/`;
}

export function applicationsPath({ base }: Here): string {
  return `${base}/admin/apps/active`;
}

/** A whole page of the console. */
export function consolePage(
  { org, here, elsewhere }: Surroundings,
  title: string,
  current: string,
  body: Markup,
): string {
  return page({
    product: 'Okta Admin Console',
    notice: 'This is not the Okta Admin Console: its menus, fields and buttons are those that documentation names.',
    org: org.orgUrl,
    title,
    current,
    elsewhere: elsewhere(),
    menu: [
      { heading: 'Applications', entries: [{ text: 'Applications', url: applicationsPath(here) }] },
      {
        heading: 'Directory',
        entries: [
          { text: 'People', url: `${here.base}/admin/users` },
          { text: 'Groups', url: `${here.base}/admin/groups` },
        ],
      },
    ],
    body,
  });
}

/** A tab of an app, below the app's name and beside its other tabs. */
export function tabPage(view: View, tab: Tab, tabs: readonly Tab[], words: string | undefined, isBad: boolean): string {
  const { app, here } = view;
  const at = appPath(here, app);
  const there = tabs.filter((each) => each.isThere(app));
  const top = (path: string) => path.split('/')[0] ?? path;
  const mains = there.filter((each, index) => top(there[index - 1]?.path ?? '') !== top(each.path));
  const body = html`<h1>${app.label}</h1>
<p class="lead">${app.status === 'ACTIVE' ? 'Active' : 'Inactive'}. App <code>${app.name}</code></p>
<nav class="tabs" aria-label="Tabs of ${app.label}"><ul>${mains.map(
    ({ path, name }) =>
      html`<li><a href="${at}${path}"${top(path) === top(tab.path) ? html` aria-current="page"` : ''}>${path.includes('/') ? PROVISIONING : name}</a></li>`,
  )}</ul></nav>
${said(words, isBad)}
${tab.path.includes('/') ? settings(view, tab, there) : tab.show(view)}`;
  return consolePage(view, `${tab.name}: ${app.label}`, applicationsPath(here), body);
}

const PROVISIONING = 'Provisioning';

/** The tab Provisioning, which has screens of its own. */
function settings(view: View, tab: Tab, tabs: readonly Tab[]): Markup {
  const at = appPath(view.here, view.app);
  return html`<div class="settings"><nav class="side" aria-label="Settings"><h2>Settings</h2><ul>${tabs
    .filter(({ path }) => path.includes('/'))
    .map(
      ({ path, name }) =>
        html`<li><a href="${at}${path}"${path === tab.path ? html` aria-current="page"` : ''}>${name}</a></li>`,
    )}</ul></nav><div>${tab.show(view)}</div></div>`;
}

/** What a page that isn't there says. */
export function notHere(here: Here): Markup {
  return html`<h1>Not here</h1><p>There is no such page, or the app doesn't have it now: some tabs come with what is set on another. Go on at <a href="${applicationsPath(here)}">Applications</a>.</p>`;
}

/** The link Edit of a card. */
export function editLink({ here, app }: View, path: string, what: string): Markup {
  return html`<a class="button" href="${appPath(here, app)}${path}?edit=1">Edit<span class="quiet"> ${what}</span></a>`;
}
