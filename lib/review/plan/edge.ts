import * as z from 'zod';
import { isObject } from '../../json';
import { ReviewError } from '../review-error';

/** What every part of reading a plan needs: parsing that names a place and never a value. */

export const anyObject = z.custom<object>((value) => isObject(value), 'expected object');

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
