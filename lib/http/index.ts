/** Reading over HTTP with a credential that gets nowhere else. */
export { credentialAddress, isLoopback } from './address';
export { CredentialsError } from './credentials-error';
export { GuardedHttp, type HttpAnswer, type HttpRequest } from './guarded-http';
export { type Advice, HttpError, type HttpProblem } from './http-error';
export { HTTP_LIMITS, type HttpLimits, type HttpOptions } from './limits';
export { oauthErrorCode } from './oauth-error';
