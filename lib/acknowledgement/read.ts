import { parseDocument } from 'yaml';
import * as z from 'zod';

/** What every entry has, whatever it is an acknowledgement of. */
export const COMMON = {
  /** Terraform address; `*` stands for any run of characters, `?` for any one. */
  address: z.string().min(1),
  /** As the report prints it: the entry then covers what was seen and nothing else. */
  fingerprint: z.string().min(1).optional(),
  reason: z.string().trim().min(1),
  /** Last day it counts, in UTC. */
  expires: z.iso.date().optional(),
};

/**
 * Reads a list of acknowledgements from YAML or JSON.
 *
 * @param expected the members of an entry, for the message
 * @param fault makes the error that says which entry is wrong, and what is wrong with it
 */
export function readList<T>(
  text: string,
  entry: z.ZodType<T>,
  expected: string,
  fault: (message: string) => Error,
): T[] {
  const document = parseDocument(text, { schema: 'core' });
  const [mistake] = document.errors;
  if (mistake) {
    throw fault(`not YAML or JSON: ${mistake.code} at line ${mistake.linePos?.[0].line ?? '?'}`);
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 }) ?? [];
  } catch {
    throw fault('not a plain list: too many aliases');
  }
  const result = z.array(entry).safeParse(content);
  if (result.success) {
    return result.data;
  }
  const issue = result.error.issues[0];
  const where = issue?.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  throw fault(`expected a list of { ${expected} }: ${where ? `\`${where}\`: ` : ''}${issue?.message}`);
}
