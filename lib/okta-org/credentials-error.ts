/** What the environment lacks to reach the Okta org: one line that names variables and never a value. */
export class CredentialsError extends Error {
  override readonly name = 'CredentialsError';
}
