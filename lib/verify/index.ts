/**
 * Reads both sides of a provisioning back and compares them with what was declared. The `./verify` entry of the package;
 * the command `oneid-scim verify` is a thin layer over it.
 *
 * - `verification.ts`: what a verification says, the one definition of its types and its JSON Schema; `line.ts` makes its lines
 * - `okta-side.ts` and `okta/`: a file for each thing that is read of Okta and compared
 * - `one-id-side.ts` and `one-id/`: OneID's SCIM API, how it is spoken to, and what is compared
 * - `acknowledgements.ts`: failed lines that somebody answers for
 * - `report/`: text, Markdown, JSON
 */
import type { HttpOptions } from '../http';
import type { OktaReads } from '../okta-org/okta-reads';
import type { RenderOptions } from '../report/text-options';
import { json } from './report/json';
import { markdown } from './report/markdown';
import { text } from './report/text';
import type { Verification } from './verification';

export { CredentialsError, HttpError, type HttpOptions, type HttpProblem } from '../http';
export type * from '../okta-org/okta-reads';
export type { RenderOptions } from '../report/text-options';
export { type DeclaredInstance, NothingByHand, readState, StateError, stateOf } from '../state';
export { type Acknowledgement, readAcknowledgements } from './acknowledgements';
export { AcknowledgementsError } from './acknowledgements-error';
export { type OneIdCredentials, oneIdCredentials } from './one-id/credentials';
export { CHECKS, type Check, type Line, type Verification } from './verification';
export { type VerifyOptions, verify } from './verify';

/**
 * The Okta org that Okta's usual environment variables lead to, to be read. What speaks to Okta is loaded by this call and not
 * before.
 *
 * @throws CredentialsError that names the variable if one is missing or wrong; HttpError `insecure` if the address isn't https
 */
export async function oktaFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  options: HttpOptions & { /** Whether the System Log is read, too. */ readonly logs?: boolean } = {},
): Promise<OktaReads> {
  const { OktaOrg, LOG_SCOPES } = await import('../okta-org/index.js');
  return OktaOrg.fromEnvironment(env, options, options.logs ? LOG_SCOPES : undefined);
}

export const VERIFY_FORMATS = ['text', 'markdown', 'json'] as const;
export type VerifyFormat = (typeof VERIFY_FORMATS)[number];

/** Writes a verification in one of the formats, ending in a line end. What Okta and OneID say can't break out of its place. */
export function renderVerification(document: Verification, format: VerifyFormat, options: RenderOptions = {}): string {
  const formats: Record<VerifyFormat, (document: Verification) => string> = {
    text: (document) => text(document, options),
    markdown,
    json,
  };
  return formats[format](document);
}
