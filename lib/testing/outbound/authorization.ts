import { randomUUID } from 'node:crypto';
import { AdminConsoleError } from '../org/admin-console-error';
import type { App } from '../org/data/app';
import type { ScimIntegration } from '../org/data/provisioning';
import { memberOf, type OutboundAnswer, type OutboundRequest } from './outbound-call';

export type Call = (entered: string, request: OutboundRequest) => Promise<OutboundAnswer>;

/** What Okta holds of a grant. */
interface Grant {
  access: string;
  /** Milliseconds since 1970. */
  expires: number;
  refresh: string | undefined;
}

/** The credentials of the apps' SCIM connections. They are in memory only: no state file has them. */
export class Authorizations {
  private readonly secrets = new Map<string, string>();
  private readonly grants = new Map<string, Grant>();
  /** Apps of which somebody said that a person consented, without a browser having been there. */
  private readonly consented = new Set<string>();
  /** What is under way: whoever asks meanwhile waits for it, since a code and a refresh token are good once. */
  private readonly consenting = new Map<string, Promise<void>>();
  private readonly refreshing = new Map<string, Promise<boolean>>();
  /** What the browser has to bring back that was sent to the authorization endpoint. */
  private readonly states = new Map<string, string>();

  constructor(
    private readonly call: Call,
    private readonly now: () => number,
  ) {}

  /** Keeps what was entered; a screen that is saved without a secret keeps the one before. */
  entered(appId: string, secret: string | undefined): void {
    if (secret === undefined || secret === '') return;
    this.secrets.set(appId, secret);
    this.grants.delete(appId);
  }

  consent(appId: string): void {
    this.consented.add(appId);
    this.grants.delete(appId);
  }

  forget(appId: string): void {
    for (const kept of [this.secrets, this.grants, this.consented]) kept.delete(appId);
  }

  /** The header for a SCIM call; undefined where there is no valid one. */
  async header(app: App, scim: ScimIntegration): Promise<string | undefined> {
    const secret = this.secrets.get(app.id);
    if (scim.authenticationMode === 'HTTP Header') return secret && `Bearer ${secret}`;
    if (scim.authenticationMode === 'Basic Auth') {
      return secret && `Basic ${Buffer.from(`${scim.clientId ?? ''}:${secret}`).toString('base64')}`;
    }
    if (this.consented.delete(app.id)) once(this.consenting, app.id, () => this.inBrowser(app, scim));
    await this.consenting.get(app.id);
    const grant = this.grants.get(app.id);
    if (grant === undefined) return undefined;
    return grant.expires > this.now() || (await this.refreshed(app, scim)) ? `Bearer ${grant.access}` : undefined;
  }

  /**
   * A new access token for one that a server refuses. Okta asks for it while a SCIM call is made, and at no other time.
   * @see https://support.okta.com/help/s/article/scim-integration-use-oauth2-with-refresh-token
   */
  refreshed(app: App, scim: ScimIntegration): Promise<boolean> {
    return once(this.refreshing, app.id, () => this.refresh(app, scim));
  }

  private async refresh(app: App, scim: ScimIntegration): Promise<boolean> {
    const grant = this.grants.get(app.id);
    if (grant?.refresh === undefined) return false;
    const answer = await this.token(app, scim, { grant_type: 'refresh_token', refresh_token: grant.refresh });
    if (answer.status !== 200) return false;
    Object.assign(grant, this.granted(answer, grant.refresh));
    return true;
  }

  /**
   * What happens when a person re-authenticates: the browser goes to the authorization endpoint and comes back to Okta with a
   * code, for which Okta asks the token endpoint.
   *
   * @throws AdminConsoleError with what stands in the browser, or what Okta says of the token endpoint's answer
   * @see https://developer.okta.com/docs/guides/scim-provisioning-integration-prepare/main/
   */
  async inBrowser(app: App, scim: ScimIntegration): Promise<void> {
    const page = await this.call(this.leave(app, scim), { method: 'GET' });
    const redirect = callbackOf(app);
    const back = page.location === null ? undefined : new URL(page.location, redirect);
    if (back === undefined || `${back.origin}${back.pathname}` !== redirect) {
      throw new AdminConsoleError(`The page that opens says: ${saidOnPage(page)}`);
    }
    await this.back(app, scim, back.searchParams);
  }

  /** Where the browser of a person who re-authenticates is sent. */
  leave(app: App, scim: ScimIntegration): string {
    const state = randomUUID();
    this.states.set(app.id, state);
    const asked = new URL(scim.authorizationEndpointUri ?? '');
    const query = { response_type: 'code', client_id: scim.clientId ?? '', redirect_uri: callbackOf(app), state };
    for (const [key, value] of Object.entries(query)) asked.searchParams.set(key, value);
    return asked.href;
  }

  /**
   * The browser is back in Okta, at the callback with this query.
   *
   * @throws AdminConsoleError with what Okta says of it, or of the token endpoint's answer
   */
  async back(app: App, scim: ScimIntegration, query: URLSearchParams): Promise<void> {
    const [error, code, state] = [query.get('error'), query.get('code'), this.states.get(app.id)];
    if (error !== null || code === null || state === undefined || query.get('state') !== state) {
      throw new AdminConsoleError(`Error authenticating: ${error ?? 'no code came back'}`);
    }
    this.states.delete(app.id);
    const answer = await this.token(app, scim, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: callbackOf(app),
    });
    if (answer.status !== 200) throw new AdminConsoleError(`Error authenticating: ${saidOnPage(answer)}`);
    this.grants.set(app.id, this.granted(answer, undefined));
  }

  private token(app: App, scim: ScimIntegration, form: Record<string, string>): Promise<OutboundAnswer> {
    const credentials = { client_id: scim.clientId ?? '', client_secret: this.secrets.get(app.id) ?? '' };
    return this.call(scim.accessTokenEndpointUri ?? '', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({ ...form, ...credentials }).toString(),
    });
  }

  private granted({ body }: OutboundAnswer, former: string | undefined): Grant {
    const [access, seconds, refresh] = ['access_token', 'expires_in', 'refresh_token'].map((key) =>
      memberOf(body, key),
    );
    return {
      access: typeof access === 'string' ? access : '',
      expires: this.now() + (typeof seconds === 'number' ? seconds : 3600) * 1000,
      refresh: typeof refresh === 'string' ? refresh : former,
    };
  }
}

/** Does it, or waits for who is doing it. */
function once<T>(underWay: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const doing = underWay.get(key) ?? work().finally(() => underWay.delete(key));
  underWay.set(key, doing);
  return doing;
}

/** @see https://developer.okta.com/docs/guides/scim-provisioning-integration-prepare/main/ */
function callbackOf({ name }: App): string {
  return `https://system-admin.okta.com/admin/app/cpc/${name}/oauth/callback`;
}

function saidOnPage({ status, body }: OutboundAnswer): string {
  const [error, description] = [memberOf(body, 'error'), memberOf(body, 'error_description')];
  const said = [error, description].filter((each) => typeof each === 'string').join(': ');
  return said === '' ? String(status) : said;
}
