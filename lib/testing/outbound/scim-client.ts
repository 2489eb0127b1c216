import { AdminConsoleError } from '../org/admin-console-error';
import type { App } from '../org/data/app';
import type { ScimIntegration } from '../org/data/provisioning';
import type { Authorizations, Call } from './authorization';
import { memberOf, type OutboundAnswer, type OutboundRequest, refusalIn } from './outbound-call';
import { Unreachable } from './scim-servers';

export const SCIM_GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';

/** Of a list, so that one without an end ends. */
const MOST_PAGES = 1000;

/** Why something didn't reach the other side, in the words that Okta shows: what it was about, and what the server says. */
export class NotProvisioned extends Error {}

/** A thing of the other side, with its id there. */
export interface Resource {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/**
 * The calls that an app made in the App Integration Wizard makes: looks up by a filter, creates by POST, changes by PUT.
 * @see https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20/
 */
export class ScimClient {
  constructor(
    private readonly call: Call,
    private readonly authorizations: Authorizations,
    private readonly app: App,
    private readonly scim: ScimIntegration,
  ) {}

  /**
   * The first that a filter finds, page by page. A server may regard no filter, hence `isIt`.
   *
   * @returns undefined if there is none, or the answer is no list
   */
  async find(
    kind: Kind,
    attribute: string,
    value: string,
    doing: string,
    isIt: (found: Resource) => boolean = () => true,
  ): Promise<Resource | undefined> {
    const filter = `${attribute} eq ${JSON.stringify(value)}`;
    let seen = 0;
    for (let page = 1; page <= MOST_PAGES; page++) {
      const query = new URLSearchParams({ filter, startIndex: String(seen + 1), count: '100' });
      const { body } = await this.ask('GET', `/${kind}?${query}`, doing);
      const [list, total] = [memberOf(body, 'Resources'), memberOf(body, 'totalResults')];
      const those: unknown[] = Array.isArray(list) ? list : [];
      const found = those.flatMap((each) => resource(each) ?? []).find(isIt);
      seen += those.length;
      if (found !== undefined || those.length === 0 || typeof total !== 'number' || seen >= total) return found;
    }
    return undefined;
  }

  async get(kind: Kind, id: string, doing: string): Promise<Resource> {
    return this.one(await this.ask('GET', `/${kind}/${encodeURIComponent(id)}`, doing), doing);
  }

  async create(kind: Kind, body: object, doing: string): Promise<Resource> {
    return this.one(await this.ask('POST', `/${kind}`, doing, body), doing);
  }

  async replace(kind: Kind, id: string, body: object, doing: string): Promise<Resource> {
    const answer = await this.ask('PUT', `/${kind}/${encodeURIComponent(id)}`, doing, { ...body, id });
    return resource(answer.body) ?? { id, content: {} };
  }

  async remove(kind: Kind, id: string, doing: string): Promise<void> {
    await this.ask('DELETE', `/${kind}/${encodeURIComponent(id)}`, doing);
  }

  /** As Test Connector Configuration does: whether a list of people comes back. */
  async list(kind: Kind, doing: string): Promise<OutboundAnswer> {
    return this.ask('GET', `/${kind}?startIndex=1&count=2`, doing);
  }

  private async ask(
    method: OutboundRequest['method'],
    path: string,
    doing: string,
    body?: object,
  ): Promise<OutboundAnswer> {
    try {
      let answer = await this.authorized(method, path, body);
      if (answer.status === 401 && (await this.authorizations.refreshed(this.app, this.scim))) {
        answer = await this.authorized(method, path, body);
      }
      if (answer.status >= 200 && answer.status < 300) return answer;
      throw new NotProvisioned(`${doing}: ${refusalIn(answer)}`);
    } catch (error) {
      // The latter where somebody only said that a person consented, and the browser that is sent then is refused.
      if (error instanceof Unreachable || error instanceof AdminConsoleError) {
        throw new NotProvisioned(`${doing}: ${error.message}`);
      }
      throw error;
    }
  }

  private async authorized(method: OutboundRequest['method'], path: string, body?: object): Promise<OutboundAnswer> {
    const authorization = await this.authorizations.header(this.app, this.scim);
    return this.call(`${this.scim.baseUrl.replace(/\/+$/, '')}${path}`, {
      method,
      headers: {
        Accept: 'application/scim+json',
        'User-Agent': 'Okta SCIM Client 1.0.0',
        ...(body === undefined ? {} : { 'Content-Type': 'application/scim+json; charset=utf-8' }),
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  private one({ body }: OutboundAnswer, doing: string): Resource {
    const found = resource(body);
    if (found === undefined) throw new NotProvisioned(`${doing}: the answer has no id`);
    return found;
  }
}

type Kind = 'Users' | 'Groups';

function resource(body: unknown): Resource | undefined {
  const id = memberOf(body, 'id');
  return typeof id === 'string' && id !== ''
    ? { id, content: body as Readonly<Record<string, unknown>> } // An object, since it has a member.
    : undefined;
}
