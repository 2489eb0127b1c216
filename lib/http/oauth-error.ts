/** The codes that a token endpoint may answer (RFC 6749 section 5.2, RFC 9449 sections 5 and 8). */
const CODES = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'access_denied',
  'invalid_dpop_proof',
  'use_dpop_nonce',
];

/** The code of a token endpoint's error; undefined unless it is one of the standards' words, as nothing else is repeated. */
export function oauthErrorCode(text: string): string | undefined {
  try {
    const { error }: { error?: unknown } = JSON.parse(text);
    return CODES.find((code) => code === error);
  } catch {
    return undefined;
  }
}
