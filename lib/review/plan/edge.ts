import * as z from 'zod';
import { ReviewError } from '../review-error';

/** What every part of reading a plan needs: parsing that names a place and never a value. */

export const anyObject = z.custom<object>((value) => isObject(value), 'expected object');

export function member(parent: unknown, key: string): unknown {
  return isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parsed<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  // Path and expected type only: a message of zod may quote what it got.
  const issue = result.error.issues[0];
  const path = [...(where ? [where] : []), ...(issue?.path.map(String) ?? [])].join('.');
  const expected =
    issue && 'expected' in issue ? `: expected ${String(issue.expected)}` : ' has a value of the wrong type';
  throw new ReviewError(`${path}${expected}`);
}
