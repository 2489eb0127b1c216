import { parseDocument } from 'yaml';
import * as z from 'zod';
import type { Finding, ReviewDocument } from './finding';
import { ReviewError } from './review-error';

/** Findings that somebody has taken note of and answers for: they stay in the report and don't fail it. */

const entry = z.strictObject({
  rule: z.string().min(1),
  /** Address of the resource; `*` stands for any run of characters, `?` for any one. */
  address: z.string().min(1),
  reason: z.string().trim().min(1),
  /** Last day it counts, in UTC. */
  expires: z.iso.date().optional(),
});

export type Acknowledgement = z.infer<typeof entry>;

/**
 * Reads a list of acknowledgements from YAML or JSON.
 * @throws ReviewError that names the entry and what is wrong with it
 */
export function readAcknowledgements(text: string): Acknowledgement[] {
  const document = parseDocument(text, { schema: 'core' });
  const [fault] = document.errors;
  if (fault) {
    throw new ReviewError(`not YAML or JSON: ${fault.code} at line ${fault.linePos?.[0].line ?? '?'}`);
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 }) ?? [];
  } catch {
    throw new ReviewError('not a plain list: too many aliases');
  }
  const result = z.array(entry).safeParse(content);
  if (result.success) {
    return result.data;
  }
  const issue = result.error.issues[0];
  const where = issue?.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  throw new ReviewError(
    `expected a list of { rule, address, reason, expires? }: ${where ? `\`${where}\`: ` : ''}${issue?.message}`,
  );
}

/** Marks the findings that are acknowledged today, and says what became of each entry. */
export function acknowledge(
  findings: Finding[],
  acknowledgements: readonly Acknowledgement[],
  today: string,
): ReviewDocument['acknowledgements'] {
  const used = new Set<Acknowledgement>();
  const live = acknowledgements.filter(({ expires }) => expires === undefined || expires >= today);
  for (const finding of findings) {
    const matches = live.filter(({ rule, address }) => rule === finding.rule && matchesGlob(finding.address, address));
    for (const match of matches) {
      used.add(match);
    }
    const [first] = matches;
    if (first) {
      finding.acknowledged = { reason: first.reason, expires: first.expires ?? null };
    }
  }
  return acknowledgements.map((one) => ({
    rule: one.rule,
    address: one.address,
    reason: one.reason,
    expires: one.expires ?? null,
    state: used.has(one) ? 'used' : live.includes(one) ? 'matches nothing' : 'expired',
  }));
}

/** Linear in both lengths but for the product in the worst case: no regular expression that a hostile glob could blow up. */
export function matchesGlob(text: string, glob: string): boolean {
  let [at, inGlob, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (glob[inGlob] === '*') {
      star = inGlob++;
      mark = at;
    } else if (inGlob < glob.length && (glob[inGlob] === '?' || glob[inGlob] === text[at])) {
      inGlob++;
      at++;
    } else if (star >= 0) {
      inGlob = star + 1;
      at = ++mark;
    } else {
      return false;
    }
  }
  while (glob[inGlob] === '*') {
    inGlob++;
  }
  return inGlob === glob.length;
}
