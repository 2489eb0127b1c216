/**
 * Reading over HTTP with a credential that gets nowhere else.
 *
 * `guarded-http.ts` sends and reads; `address.ts` says where a credential may go, `limits.ts` and `bounded-body.ts` how much and how
 * long, `retry.ts` when again, `proxied-fetch.ts` through which proxy; `hidden.ts` takes credentials out of what is said.
 */
export { credentialAddress, isLoopback } from './address';
export { CredentialsError } from './credentials-error';
export { GuardedHttp, type HttpAnswer, type HttpRequest } from './guarded-http';
export { type Advice, HttpError, type HttpProblem } from './http-error';
export type { HttpLimits, HttpOptions } from './limits';
export { oauthErrorCode } from './oauth-error';
export { proxiedFetch } from './proxied-fetch';
