import * as z from 'zod';
import { acknowledgedBy, fingerprint } from '../acknowledgement/acknowledge';
import { matchesGlob } from '../acknowledgement/glob';
import { COMMON, readList } from '../acknowledgement/read';
import type { Affected } from './facts/people/affected';
import type { Finding, ReviewDocument } from './finding';
import { ReviewError } from './review-error';

/** Findings that somebody has taken note of and answers for: they stay in the report and don't fail it. */

const entry = z.strictObject({
  ...COMMON,
  rule: z.string().min(1),
  /** Name of the plan it is for, `*` and `?` as in an address. */
  plan: z.string().min(1).optional(),
});

export type Acknowledgement = z.infer<typeof entry>;

/**
 * Reads a list of acknowledgements from YAML or JSON.
 * @throws ReviewError that names the entry and what is wrong with it
 */
export function readAcknowledgements(text: string): Acknowledgement[] {
  const expected = 'rule, address, fingerprint?, plan?, reason, expires?';
  return readList(text, entry, expected, (message) => new ReviewError(message));
}

/**
 * Marks the findings that are acknowledged today, and says what became of each entry.
 * @param today YYYY-MM-DD in UTC
 */
export function acknowledge(
  findings: Finding[],
  acknowledgements: readonly Acknowledgement[],
  today: string,
): ReviewDocument['acknowledgements'] {
  const { by, stateOf } = acknowledgedBy(findings, acknowledgements, today, {
    covers,
    answerable: ({ rule }) => !UNANSWERABLE.includes(rule),
  });
  for (const [finding, { reason, expires = null }] of by) finding.acknowledged = { reason, expires };
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

/**
 * What a finding is known by: rule, severity, address, plan and what changes, so that an acknowledgement of one group that
 * loses the app doesn't cover another.
 */
export function fingerprintOf(of: Seen): string {
  const people = Object.entries(of.people).map(([name, keys = []]) => [name, [...keys].sort()]);
  return fingerprint(of.rule, of.severity, of.address, of.plan, of.title, of.changes, of.id, people);
}

/** What of a finding an acknowledgement is bound to. */
interface Seen extends Pick<Finding, 'rule' | 'severity' | 'address' | 'plan' | 'title' | 'changes'> {
  /** Of the resource in Okta, before the plan; in no report, as are the people. */
  readonly id: string | null;
  readonly people: Affected;
}
