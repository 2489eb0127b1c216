import type { Context, Hono } from 'hono';
import { AdminConsoleError } from '../org/admin-console-error';
import { OktaError } from '../org/okta-error';
import type { Link } from '../web/frame';
import { Notices } from '../web/notices';
import { formOf, type Site, startSite } from '../web/site';
import { assignments } from './assignments';
import { applications, groups, people } from './directory';
import { general } from './general';
import { authenticatedWith, integration, TEST } from './integration';
import { pushGroups } from './push-groups';
import {
  applicationsPath,
  appPath,
  type ConsoleOrg,
  consolePage,
  notHere,
  type Surroundings,
  type Tab,
  tabPage,
  type View,
} from './screen';
import { signOn } from './sign-on';
import { toApp } from './to-app';
import { toOkta } from './to-okta';

/** The tabs of an app's page, in their order. */
const TABS: readonly Tab[] = [general, signOn, integration, toApp, toOkta, assignments, pushGroups];

/** Buttons of forms that are filled in. */
const FILLED_IN: ReadonlySet<string> = new Set(['Save', TEST]);

/** How the addresses of Okta's Admin Console name the tabs. */
const TAB_FRAGMENTS: Readonly<Record<string, Tab>> = {
  '#tab-general': general,
  '#tab-sign-on': signOn,
  '#tab-user-management': integration,
  '#tab-user-management/api-credentials': integration,
  '#tab-user-management/create-n-update': toApp,
  '#tab-assignments': assignments,
  '#tab-group-push': pushGroups,
};

export interface AdminConsoleSiteOptions {
  /** Port on 127.0.0.1. Default: one that is free. */
  readonly port?: number | undefined;
  /** Where else a rehearsal goes on: named at the top of every page. */
  readonly elsewhere?: (() => readonly Link[]) | undefined;
  /**
   * The page that stands for an address of another console, such as where somebody consents; undefined if none does. Without it
   * Re-authenticate sends no browser anywhere, and succeeds.
   */
  readonly lead?: ((address: string) => string | undefined) | undefined;
}

/**
 * The Admin Console of a simulated org as pages in a browser, on 127.0.0.1 only: a model of the screens on which an
 * administrator sets SCIM provisioning up, with their tabs, fields and buttons. No page has a script.
 *
 * @example
 * const console = await AdminConsoleSite.start(okta);
 * console.url; // to be opened in a browser
 * await console.stop();
 */
export class AdminConsoleSite implements AsyncDisposable {
  private constructor(
    private readonly site: Site,
    private readonly adminOrigin: string,
  ) {}

  /** @throws Node's error with its code if the port is taken */
  static async start(
    org: ConsoleOrg,
    { port, elsewhere = () => [], lead }: AdminConsoleSiteOptions = {},
  ): Promise<AdminConsoleSite> {
    const site = await startSite((pages, here) => routes(pages, { org, here, elsewhere, lead }), port);
    return new AdminConsoleSite(site, adminOriginOf(org.orgUrl));
  }

  /** Where the list of applications is. */
  get url(): string {
    return `${this.site.url}/admin/apps/active`;
  }

  /** The page that stands for an address of the org's Admin Console; undefined of another address. */
  pageFor(address: string): string | undefined {
    if (!URL.canParse(address)) return undefined;
    const { origin, pathname, hash, search } = new URL(address);
    if (origin === CALLBACK_ORIGIN && pathname.startsWith('/admin/app/cpc/'))
      return `${this.site.url}${pathname}${search}`;
    if (origin !== this.adminOrigin) return undefined;
    const tab = TAB_FRAGMENTS[hash];
    return `${this.site.url}${pathname}${tab === undefined ? '' : tab.path}${search}`;
  }

  async stop(): Promise<void> {
    await this.site.stop();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/**
 * Where an authorization server leads back to, of every org.
 * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-prepare/main/
 */
const CALLBACK_ORIGIN = 'https://system-admin.okta.com';

/** `https://sim.okta.com` has its Admin Console at `https://sim-admin.okta.com`. */
function adminOriginOf(orgUrl: string): string {
  return new URL(orgUrl).origin.replace(/^(https:\/\/[^.]+)/, '$1-admin');
}

function routes(pages: Hono, surroundings: Surroundings): void {
  const { here } = surroundings;
  const notices = new Notices();
  pages.get('/', (c) => c.redirect(applicationsPath(here), 303));
  pages.get('/admin', (c) => c.redirect(applicationsPath(here), 303));
  pages.get('/admin/apps/active', (c) =>
    c.html(consolePage(surroundings, 'Applications', applicationsPath(here), applications(surroundings))),
  );
  pages.get('/admin/users', (c) => c.html(consolePage(surroundings, 'People', c.req.path, people(surroundings))));
  pages.get('/admin/groups', (c) => c.html(consolePage(surroundings, 'Groups', c.req.path, groups(surroundings))));

  pages.get('/admin/app/:name/instance/:id/:tab{.*}', (c) => {
    const found = viewOf(c, surroundings);
    if (found === undefined) return noSuchPage(c, surroundings);
    const { view, tab } = found;
    if (c.req.param('tab') === '') return c.redirect(`${appPath(here, view.app)}${tab.path}`, 303);
    return c.html(tabPage(view, tab, TABS, notices.take(c.req.query('said')), false));
  });

  pages.post('/admin/app/:name/instance/:id/:tab{.*}', async (c) => {
    const found = viewOf(c, surroundings);
    if (found?.tab.act === undefined) return noSuchPage(c, surroundings);
    const { view, tab } = found;
    const form = await formOf(c);
    try {
      const words = await found.tab.act(view, form);
      if (typeof words !== 'string') {
        if ('goTo' in words) return c.redirect(words.goTo, 303);
        return c.html(tabPage({ ...view, editing: true, entered: form }, tab, TABS, words.again, false));
      }
      return c.redirect(`${appPath(here, view.app)}${tab.path}?said=${notices.keep(words)}`, 303);
    } catch (error) {
      const why = whyNot(error);
      // A form that was filled in stands there again; of a button alone the screen as it is.
      const editing = FILLED_IN.has(form.get('button') ?? '');
      const again = { ...view, app: view.org.admin.lookAt(view.app.id), editing, entered: editing ? form : undefined };
      return c.html(tabPage(again, tab, TABS, why, true), 422);
    }
  });
  // The browser of somebody who consented, or didn't.
  pages.get('/admin/app/cpc/:name/oauth/callback', async (c) => {
    const { admin } = surroundings.org;
    const app = surroundings.org.state().apps.find(({ name }) => name === c.req.param('name'));
    if (app === undefined) return noSuchPage(c, surroundings);
    const said = (words: string) => `${appPath(here, app)}${integration.path}?said=${notices.keep(words)}`;
    try {
      await admin.finishReauthentication(app.id, new URL(c.req.url).search);
      return c.redirect(said(authenticatedWith(app.label)), 303);
    } catch (error) {
      const view = { ...surroundings, app: admin.lookAt(app.id), editing: false, entered: undefined };
      return c.html(tabPage(view, integration, TABS, whyNot(error), true), 422);
    }
  });
  pages.notFound((c) => noSuchPage(c, surroundings));
}

/** The app and its tab that a path names; undefined if there is none, or the app doesn't have the tab now. */
function viewOf(c: Context, surroundings: Surroundings): { view: View; tab: Tab } | undefined {
  const { id = '', name = '', tab: path = '' } = c.req.param();
  const known = surroundings.org.state().apps.some((app) => app.id === id && app.name === name);
  if (!known) return undefined;
  const app = surroundings.org.admin.lookAt(id);
  const tab = path === '' ? general : TABS.find((each) => each.path === path && each.isThere(app));
  return tab && { tab, view: { ...surroundings, app, editing: c.req.query('edit') === '1', entered: undefined } };
}

function noSuchPage(c: Context, surroundings: Surroundings) {
  return c.html(consolePage(surroundings, 'Not here', '', notHere(surroundings.here)), 404);
}

function whyNot(error: unknown): string {
  if (error instanceof AdminConsoleError) return error.message;
  if (error instanceof OktaError) return error.causes[0] ?? error.message;
  throw error;
}
