import type { Context } from 'hono';
import type { Dialect } from '../dialect';

export const LIST_RESPONSE = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

/**
 * A refusal. OneID's reference names 401, 403 and 404; what else a SCIM server has to refuse is refused as RFC 7644 says.
 * @see https://developer.zuora.com/v1-api-reference/api/tag/SCIM/
 */
export class ScimRefusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 429,
    readonly detail: string,
    readonly scimType?: 'invalidFilter' | 'invalidPath' | 'invalidSyntax' | 'invalidValue' | 'uniqueness',
  ) {
    super(detail);
  }
}

export function answerRefusal(c: Context, { status, detail, scimType }: ScimRefusal): Response {
  return scimJson(
    c,
    {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: String(status),
      ...(scimType ? { scimType } : {}),
      detail,
    },
    status,
  );
}

export function scimJson(c: Context, body: unknown, status: 200 | 201 | ScimRefusal['status'] = 200): Response {
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/scim+json; charset=utf-8' });
}

/** A page of a list. OneID's samples have `resources` and `totalresults` where RFC 7644 and Okta have capitals. */
export function scimList(c: Context, { listNames }: Dialect, page: Page): Response {
  const { total, startIndex, resources } = page;
  const isSampled = listNames === 'sampled';
  return scimJson(c, {
    schemas: [LIST_RESPONSE],
    [isSampled ? 'totalresults' : 'totalResults']: total,
    startIndex,
    itemsPerPage: resources.length,
    [isSampled ? 'resources' : 'Resources']: resources,
  });
}

export interface Page {
  readonly total: number;
  readonly startIndex: number;
  readonly resources: readonly unknown[];
}

/** The body as an object; OneID's reference shows some in a list of one. */
export async function scimBody(c: Context): Promise<Record<string, unknown>> {
  const body: unknown = await c.req.json().catch(() => undefined);
  const one: unknown = Array.isArray(body) && body.length === 1 ? body[0] : body;
  if (typeof one !== 'object' || one === null || Array.isArray(one)) {
    throw new ScimRefusal(400, 'The request body is no JSON object', 'invalidSyntax');
  }
  return one as Record<string, unknown>; // An object of JSON.
}

/** A member of a body; names are read without regard to case (RFC 7643, section 2.1). */
export function member(body: Record<string, unknown>, name: string): unknown {
  const key = Object.keys(body).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : body[key];
}

/** A number of the query; a missing one, or one that is none, is `usual`. */
export function numberOf(c: Context, name: string, usual: number): number {
  const text = c.req.query(name);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : usual;
}
