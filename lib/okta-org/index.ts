/**
 * Read-only access to a live Okta org. Import it only when a command is to ask Okta (`await import('../okta-org/index.js')`); in the
 * package it is a file of its own.
 *
 * `okta-reads.ts`, `definitions.ts` and `directory.ts` say what is read, as plain types that every wing may know: provisioning,
 * what defines an app, people. `okta-org.ts`, `definition-reads.ts` and `directory-reads.ts` read it, by `okta-client.ts`, which speaks
 * through `../http`. `environment.ts` and `private-key.ts`: with which credential; `service-app.ts`: that of a key of one's own.
 */
export { CredentialsError, HttpError } from '../http';
export { OktaDefinitions } from './definition-reads';
export type * from './definitions';
export type * from './directory';
export { OktaDirectory } from './directory-reads';
export {
  APP_SCOPES,
  DIRECTORY_SCOPES,
  LOG_SCOPES,
  type OktaCredential,
  type OktaEnvironment,
  oktaEnvironment,
  READ_SCOPES,
} from './environment';
export { OktaOrg } from './okta-org';
export type * from './okta-reads';
