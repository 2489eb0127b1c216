import * as z from 'zod';
import { isObject } from '../json';
import { StateError } from './state-error';

/** Reading JSON of Terraform's: what fails is named by its place, and no value is ever repeated. */

const SHOW = '`terraform show -json`';

export function parseJson(text: string): Record<string, unknown> {
  if (text.trim() === '') {
    throw new StateError(`empty: expected a Terraform state, or the output of ${SHOW}`);
  }
  if (text.startsWith('PK\u0003')) {
    throw new StateError('a binary plan file: pass the output of `terraform show -json PLANFILE`');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    // V8 quotes the text around the fault, which may hold a secret: only the position is passed on.
    const position = /at position (\d+)/.exec(String(error))?.[1];
    throw new StateError(`not JSON, or cut off${position ? ` at character ${position}` : ''}`);
  }
  if (!isObject(json)) {
    throw new StateError(`not a Terraform state: expected an object, or the output of ${SHOW}`);
  }
  return json;
}

/**
 * `value` as the schema has it, which is all that is read of it.
 *
 * @throws StateError that names the place
 */
export function parsed<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  // Path and expected type only: a message of zod may quote what it got.
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  throw new StateError([where, path, issue && expectation(issue)].filter(Boolean).join(': '));
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  return 'expected' in issue ? `expected ${String(issue.expected)}` : "a value that it can't have";
}

export const anyObject = z.custom<Record<string, unknown>>(isObject, 'expected object');
