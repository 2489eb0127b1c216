import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { SimulatorError } from '../../org/simulator-error';
import type { Link } from '../../web/frame';
import { Notices } from '../../web/notices';
import { formOf, type Site, startSite } from '../../web/site';
import type { OneIdStandIn } from '../one-id-stand-in';
import { CONSENT, consent, refusal } from './consent';
import { madeClient, oauthClients } from './oauth-clients';
import { groups, requests, users } from './people';
import { oneIdPage, path, type Screen, type Surroundings } from './screen';
import { securityPolicies } from './security-policies';
import { ssoSettings } from './sso-settings';

const SCREENS: readonly Screen[] = [users, groups, ssoSettings, oauthClients, securityPolicies, requests];
const TITLES = new Map(SCREENS.map((screen) => [screen.path, screen.title]));

export interface OneIdSiteOptions {
  /** Port on 127.0.0.1. Default: one that is free. */
  readonly port?: number | undefined;
  /** Where else a rehearsal goes on: named at the top of every page. */
  readonly elsewhere?: (() => readonly Link[]) | undefined;
  /** The page that stands for an address of another console, to which a consent leads back; undefined if there is none. */
  readonly lead?: ((address: string) => string | undefined) | undefined;
}

/**
 * OneID's administration as pages in a browser, on 127.0.0.1 only: a model of the screens that its documentation names.
 * No page has a script.
 *
 * @example
 * const console = await OneIdSite.start(oneId);
 * console.url; // to be opened in a browser
 * await console.stop();
 */
export class OneIdSite implements AsyncDisposable {
  private constructor(
    private readonly site: Site,
    private readonly origin: string,
  ) {}

  /** @throws Node's error with its code if the port is taken */
  static async start(
    oneId: OneIdStandIn,
    { port, elsewhere = () => [], lead = () => undefined }: OneIdSiteOptions = {},
  ): Promise<OneIdSite> {
    const site = await startSite((pages, here) => routes(pages, { oneId, here, elsewhere, lead }), port);
    return new OneIdSite(site, oneId.origin);
  }

  /** Its start page. */
  get url(): string {
    return `${this.site.url}/users`;
  }

  /** The page that stands for an address of OneID's; undefined of another address. */
  pageFor(address: string): string | undefined {
    if (!URL.canParse(address)) return undefined;
    const { origin, pathname, search } = new URL(address);
    if (origin !== this.origin) return undefined;
    return pathname === '/' ? this.url : `${this.site.url}${pathname}${search}`;
  }

  async stop(): Promise<void> {
    await this.site.stop();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

function routes(pages: Hono, surroundings: Surroundings): void {
  const { here } = surroundings;
  const [notices, secrets] = [new Notices(), new Notices()];
  pages.get('/', (c) => c.redirect(path(surroundings, users), 303));
  for (const screen of SCREENS) {
    const view = (c: Context) => ({
      ...surroundings,
      shown: c.req.query('show'),
      entered: undefined,
      once: () => {},
    });
    pages.get(screen.path, (c) => {
      const text = notices.take(c.req.query('said'));
      const secret = secrets.take(c.req.query('once'));
      const body = html`${secret === undefined ? '' : madeClient(secret)}${screen.show(view(c))}`;
      return c.html(
        oneIdPage(surroundings, screen, TITLES, body, text === undefined ? undefined : { text, isBad: false }),
      );
    });
    const { act } = screen;
    if (act === undefined) continue;
    pages.post(screen.path, async (c) => {
      const form = await formOf(c);
      let once = '';
      try {
        const words = act({ ...view(c), once: (secret) => (once = `&once=${secrets.keep(secret)}`) }, form);
        return c.redirect(`${here.base}${screen.path}?said=${notices.keep(words)}${once}`, 303);
      } catch (error) {
        if (!(error instanceof SimulatorError)) throw error;
        const body = screen.show({ ...view(c), entered: form });
        return c.html(oneIdPage(surroundings, screen, TITLES, body, { text: error.message, isBad: true }), 422);
      }
    });
  }
  consentRoutes(pages, surroundings);
  pages.notFound((c) => c.html(oneIdPage(surroundings, { path: '', title: 'Not here' }, TITLES, html``), 404));
}

function consentRoutes(pages: Hono, surroundings: Surroundings): void {
  const screen = { path: '/oauth2/authorize', title: 'Sign in to OneID' };
  pages.get(screen.path, (c) => {
    const isRefused = 'error' in surroundings.oneId.authorizing(c.req.query());
    return c.html(oneIdPage(surroundings, screen, TITLES, consent(surroundings, c.req.query())), isRefused ? 400 : 200);
  });
  pages.post(screen.path, async (c) => {
    const agrees = (await formOf(c)).get('button') === CONSENT;
    const answer = surroundings.oneId.authorization(c.req.query(), agrees);
    if ('error' in answer) return c.html(oneIdPage(surroundings, screen, TITLES, refusal(answer)), 400);
    const back = surroundings.lead(answer.back);
    if (back !== undefined) return c.redirect(back, 303);
    const body = html`<p>OneID leads back to <code>${new URL(answer.back).origin}</code>, which has no page in this rehearsal.</p>`;
    return c.html(oneIdPage(surroundings, screen, TITLES, body), 404);
  });
}
