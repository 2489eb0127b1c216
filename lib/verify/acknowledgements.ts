import * as z from 'zod';
import { acknowledgedBy } from '../acknowledgement/acknowledge';
import { matchesGlob } from '../acknowledgement/glob';
import { COMMON, readList } from '../acknowledgement/read';
import { AcknowledgementsError } from './acknowledgements-error';
import { CHECKS, type Check, type Line, type Verification, type VerifiedInstance } from './verification';

/** Failed lines that somebody has taken note of and answers for: they stay in the report and don't fail it. */

const entry = z.strictObject({
  ...COMMON,
  // The keys of a constant: it has no others, which Object.keys can't know.
  check: z.enum(Object.keys(CHECKS) as [Check, ...Check[]]),
  /** What of several it is for, `*` and `?` as in an address. */
  subject: z.string().min(1).optional(),
});

export type Acknowledgement = z.infer<typeof entry>;

/**
 * Reads a list of acknowledgements from YAML or JSON.
 * @throws AcknowledgementsError that names the entry and what is wrong with it
 */
export function readAcknowledgements(text: string): Acknowledgement[] {
  const expected = 'check, address, subject?, fingerprint?, reason, expires?';
  return readList(text, entry, expected, (message) => new AcknowledgementsError(message));
}

/**
 * Marks the failed lines that are acknowledged today, and says what became of each entry.
 * @param today YYYY-MM-DD in UTC
 */
export function acknowledge(
  instances: readonly VerifiedInstance[],
  acknowledgements: readonly Acknowledgement[],
  today: string,
): Verification['acknowledgements'] {
  const failed = instances.flatMap(({ address, lines }) =>
    lines.filter(({ status }) => status === 'fail').map((line) => ({ address, line })),
  );
  const { by, stateOf } = acknowledgedBy(failed, acknowledgements, today, {
    covers,
    answerable: ({ line }) => !isUnseen(line),
  });
  for (const [{ line }, { reason, expires = null }] of by) line.acknowledged = { reason, expires };
  return acknowledgements.map((one) => ({
    check: one.check,
    address: one.address,
    subject: one.subject ?? null,
    fingerprint: one.fingerprint ?? null,
    reason: one.reason,
    expires: one.expires ?? null,
    state: stateOf(one),
  }));
}

/** Nobody can answer for an app that isn't there: nothing else of it was looked at. */
function isUnseen({ check, found }: Line): boolean {
  return check === 'app' && found === null;
}

function covers(
  { check, address, subject, fingerprint }: Acknowledgement,
  found: { readonly address: string; readonly line: Line },
): boolean {
  return (
    check === found.line.check &&
    matchesGlob(found.address, address) &&
    (subject === undefined || matchesGlob(found.line.subject ?? '', subject)) &&
    (fingerprint === undefined || fingerprint === found.line.fingerprint)
  );
}
