import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import * as z from 'zod';
import type { Affected } from './facts/people/affected';
import type { Finding, ReviewDocument } from './finding';
import { ReviewError } from './review-error';

/** Findings that somebody has taken note of and answers for: they stay in the report and don't fail it. */

const entry = z.strictObject({
  rule: z.string().min(1),
  /** Address of the resource; `*` stands for any run of characters, `?` for any one. */
  address: z.string().min(1),
  /** Of the finding, as the review prints it: the entry then covers what was seen and nothing else. */
  fingerprint: z.string().min(1).optional(),
  /** Name of the plan it is for, `*` and `?` as in an address. */
  plan: z.string().min(1).optional(),
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
    `expected a list of { rule, address, fingerprint?, plan?, reason, expires? }: ${where ? `\`${where}\`: ` : ''}${issue?.message}`,
  );
}

/**
 * Marks the findings that are acknowledged today, and says what became of each entry. An entry without the fingerprint of a
 * finding is broad: it covers also what comes later, so it counts only with a last day, at most a year ahead.
 * @param today YYYY-MM-DD in UTC
 */
export function acknowledge(
  findings: Finding[],
  acknowledgements: readonly Acknowledgement[],
  today: string,
): ReviewDocument['acknowledgements'] {
  const used = new Set<Acknowledgement>();
  const matched = new Map<Acknowledgement, Finding>();
  const isLive = ({ expires }: Acknowledgement) => expires === undefined || expires >= today;
  for (const finding of acknowledgements.length === 0 ? [] : findings) {
    const matches = acknowledgements.filter((one) => isLive(one) && covers(one, finding));
    for (const match of matches) {
      matched.set(match, finding);
    }
    const counting = UNANSWERABLE.includes(finding.rule) ? [] : matches.filter((one) => !isTooBroad(one, today));
    for (const one of counting) {
      used.add(one);
    }
    const [first] = counting;
    if (first) {
      finding.acknowledged = { reason: first.reason, expires: first.expires ?? null };
    }
  }
  const stateOf = (one: Acknowledgement) => {
    const finding = matched.get(one);
    if (used.has(one)) return 'used';
    if (!isLive(one)) return 'expired';
    if (finding === undefined) return 'matches nothing';
    return isTooBroad(one, today) ? 'too broad' : 'not allowed';
  };
  return acknowledgements.map((one) => ({
    rule: one.rule,
    address: one.address,
    fingerprint: one.fingerprint ?? null,
    plan: one.plan ?? null,
    reason: one.reason,
    expires: one.expires ?? null,
    state: stateOf(one),
  }));
}

/** Nobody can answer for what isn't in the plan: one that stopped says nothing of what comes after. */
const UNANSWERABLE: readonly string[] = ['gate-failed', 'plan-errored'];

function covers({ rule, address, fingerprint, plan }: Acknowledgement, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    matchesGlob(finding.address, address) &&
    (plan === undefined || matchesGlob(finding.plan, plan)) &&
    (fingerprint === undefined || fingerprint === finding.fingerprint)
  );
}

function isTooBroad({ fingerprint, expires }: Acknowledgement, today: string): boolean {
  return fingerprint === undefined && (expires === undefined || expires > aYearAfter(today));
}

function aYearAfter(today: string): string {
  return `${String(Number(today.slice(0, 4)) + 1).padStart(4, '0')}${today.slice(4)}`;
}

/**
 * What a finding is known by: rule, severity, address, plan and what changes, so that an acknowledgement of one group that
 * loses the app doesn't cover another.
 */
export function fingerprintOf(of: Seen): string {
  const people = Object.entries(of.people).map(([name, keys = []]) => [name, [...keys].sort()]);
  const what = JSON.stringify([of.rule, of.severity, of.address, of.plan, of.title, of.changes, of.id, people]);
  return createHash('sha256').update(what).digest('hex').slice(0, 16);
}

/** What of a finding an acknowledgement is bound to. */
interface Seen extends Pick<Finding, 'rule' | 'severity' | 'address' | 'plan' | 'title' | 'changes'> {
  /** Of the resource in Okta, before the plan; in no report, as are the people. */
  readonly id: string | null;
  readonly people: Affected;
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
