import { fingerprint, todayInUtc } from '../acknowledgement/acknowledge';
import type { HttpOptions } from '../http';
import type { OktaReads } from '../okta-org/okta-reads';
import type { DeclaredInstance } from '../state';
import { type Acknowledgement, acknowledge } from './acknowledgements';
import { Lines } from './line';
import { screen } from './okta/screen';
import { type OktaSideOptions, oktaSide } from './okta-side';
import type { OneIdCredentials } from './one-id/credentials';
import { OneIdSide } from './one-id-side';
import type { Line, LineStatus, Verification, VerifiedInstance } from './verification';

export interface VerifyOptions extends HttpOptions, OktaSideOptions {
  /** The org to read; without it Okta's side is left out. */
  readonly okta?: OktaReads | undefined;
  /** A client of OneID to read with; without it OneID's side is left out, and a line says so. */
  readonly oneId?: OneIdCredentials | undefined;
  /** User name of a person to look up in OneID. */
  readonly user?: string | undefined;
  /**
   * Failed lines that somebody answers for; they stay visible and don't fail the verification.
   * @default none
   */
  readonly acknowledgements?: readonly Acknowledgement[] | undefined;
  /**
   * The day on which acknowledgements are checked for expiry, YYYY-MM-DD in UTC.
   * @default today in UTC
   */
  readonly today?: string | undefined;
}

/**
 * Reads back what was declared: Okta's side and, with a client for it, OneID's. Nothing is written on either.
 *
 * @throws HttpError if a side can't be read: there is no half of a proof
 */
export async function verify(instances: readonly DeclaredInstance[], options: VerifyOptions): Promise<Verification> {
  const { okta, oneId, user, onProgress } = options;
  const oneIdSide = oneId && new OneIdSide(oneId, user, options);
  const verified: VerifiedInstance[] = [];
  // One after the other: it is Okta's rate limit that makes others wait.
  for (const declared of instances) {
    const { id, name, label } = declared.app;
    if (okta) onProgress?.(`Reading ${label} in Okta`);
    const lines = okta ? await oktaSide(okta, declared, options) : [];
    if (oneIdSide) onProgress?.(`Reading ${label} in OneID`);
    lines.push(...(oneIdSide ? await oneIdSide.lines(declared) : okta ? [NOT_ASKED] : []));
    verified.push({
      address: declared.app.address,
      app: { id, name, label },
      adminConsole: screen(declared),
      oneId: oneIdSide ? declared.connection.baseUrl : null,
      lines: lines.map((line) => ofApp(line, declared)),
    });
  }
  const acknowledgements = acknowledge(verified, options.acknowledgements ?? [], options.today ?? todayInUtc());
  const lines = verified.flatMap((each) => each.lines);
  const counts = counted(lines);
  return {
    schemaVersion: 1,
    verdict: counts.fail > 0 ? 'fail' : 'pass',
    counts,
    okta: okta?.url ?? null,
    user: (oneIdSide && user) ?? null,
    instances: verified,
    acknowledgements,
  };
}

const NOT_ASKED = new Lines('oneid', 'token').skipped(
  'OneID was not asked: ONEID_CLIENT_ID and ONEID_CLIENT_SECRET are not set',
);

/** Two apps may fail in the same words. */
function ofApp(line: Line, { app }: DeclaredInstance): Line {
  if (line.fingerprint === null) return line;
  return { ...line, fingerprint: fingerprint(line.fingerprint, app.address, app.id) };
}

function counted(lines: readonly Line[]): Verification['counts'] {
  const open = lines.filter(({ acknowledged }) => acknowledged === null);
  const count = (status: LineStatus) => open.filter((line) => line.status === status).length;
  return {
    ...{ pass: count('pass'), fail: count('fail'), skipped: count('skipped'), note: count('note') },
    acknowledged: lines.length - open.length,
  };
}
