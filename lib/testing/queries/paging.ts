import type { ServerResponse } from 'node:http';
import type { Context } from 'hono';
import { validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';

/** How many things a list gives in one answer. */
export interface PageSize {
  /** Where the call has no `limit`. */
  readonly usual: number;
  /** A greater `limit` is refused. */
  readonly most: number;
}

/** A cursor is an id, with how many things stood before the next page: the one that it names may be gone by then. */
function startAfter(after: string, things: readonly { readonly id: string }[]): number {
  const [cursor, count = '1'] = after.split('.');
  const found = things.findIndex(({ id }) => id === cursor);
  return found >= 0 ? found + 1 : Math.max(0, Number(count) - 1);
}

/**
 * One page of a list, by the call's `limit` and `after`. Sets the Link headers, of which `rel="next"` leads to the page
 * after it.
 * @see https://developer.okta.com/docs/api/#pagination
 */
export function page<T extends { readonly id: string }>(c: Context, org: Org, things: T[], size: PageSize): T[] {
  const limit = Number(c.req.query('limit') || size.usual);
  if (!Number.isInteger(limit) || limit < 1 || limit > size.most) {
    throw validationFailed('limit', `limit: The limit must be a number from 1 to ${size.most}`);
  }
  const after = c.req.query('after');
  const start = after ? startAfter(after, things) : 0;
  const shown = things.slice(start, start + limit);
  const last = shown.at(-1);
  const self = new URL(c.req.path + new URL(c.req.url).search, org.url);
  const links = [`<${self.href}>; rel="self"`];
  if (last !== undefined && start + limit < things.length) {
    const next = new URL(self);
    next.searchParams.set('after', `${last.id}.${start + limit}`);
    links.push(`<${next.href}>; rel="next"`);
  }
  sendLinks(c, links);
  return shown;
}

/**
 * A header for each link, as Okta sends them. Of two in one header the older SDK in the provider takes the first for the next
 * page, and asks for the same page for ever.
 */
function sendLinks(c: Context, links: readonly string[]): void {
  // What @hono/node-server puts there; a request that came by no server has none.
  const outgoing = (c.env as { outgoing?: ServerResponse } | undefined)?.outgoing;
  if (outgoing) outgoing.setHeader('Link', links);
  else for (const link of links) c.header('Link', link, { append: true });
}
