import type { Context } from 'hono';
import type * as z from 'zod';
import { OktaError, validationFailed } from '../org/okta-error';

/**
 * The body of a call, checked.
 *
 * @param what Okta's name for the thing, which its error names
 * @throws OktaError 400 if it isn't JSON, or isn't what the schema says
 */
export async function readBody<T>(c: Context, schema: z.ZodType<T>, what: string): Promise<T> {
  const result = schema.safeParse(await json(c));
  if (!result.success) {
    throw validationFailed(what, ...result.error.issues.map(cause));
  }
  return result.data;
}

async function json(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new OktaError(400, 'E0000003', 'The request body was not well-formed.');
  }
}

function cause({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
