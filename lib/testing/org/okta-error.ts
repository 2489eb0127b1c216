import { createHash } from 'node:crypto';
import { CodedError, isMarked } from '../../errors';

const MARK = Symbol.for('oneid-scim-provisioning.OktaError');

/**
 * What Okta answers when it refuses a call: a status and the body `{errorCode, errorSummary, errorLink, errorId,
 * errorCauses[]}`.
 * @see https://developer.okta.com/docs/reference/error-codes/
 */
export class OktaError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isOktaError(x: unknown): x is OktaError {
    return isMarked(x, MARK);
  }

  override readonly name = 'OktaError';
  readonly code = 'ONEID_OKTA';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 429 | 500 | 503,
    readonly errorCode: string,
    readonly errorSummary: string,
    readonly causes: readonly string[] = [],
  ) {
    super([errorSummary, ...causes].join(' '));
  }

  /** The answer's body. The `errorId` is made from the error, so that two runs of a test print the same. */
  body() {
    const digest = createHash('sha256').update(`${this.errorCode}${this.message}`).digest('base64url');
    return {
      errorCode: this.errorCode,
      errorSummary: this.errorSummary,
      errorLink: this.errorCode,
      errorId: `oae${digest.slice(0, 22)}`,
      errorCauses: this.causes.map((errorSummary) => ({ errorSummary })),
    };
  }

  get [MARK](): true {
    return true;
  }
}

/** 400: the call breaks a rule of the route. `what` is the word after "Api validation failed". */
export function validationFailed(what: string, ...causes: string[]): OktaError {
  return new OktaError(400, 'E0000001', `Api validation failed: ${what}`, causes);
}

/** 400: an argument is of the wrong kind. */
export function requestNotValid(why: string): OktaError {
  return new OktaError(400, 'E0000002', `The request was not valid: ${why}`);
}

/** 404: there is no such thing. `kind` is Okta's name for it, such as `AppInstance` or `UserGroup`. */
export function notFound(id: string, kind: string): OktaError {
  return new OktaError(404, 'E0000007', `Not found: Resource not found: ${id} (${kind})`);
}

/** 400: a custom app's settings can't be changed while it is inactive. */
export function noActiveInstance(): OktaError {
  const why = 'This operation on app metadata is not yet supported';
  return new OktaError(400, 'E0000024', `Bad request. ${why}.`, [`${why}: No active instances.`]);
}

/** 405: the path is another method's. */
export function methodNotAllowed(): OktaError {
  return new OktaError(405, 'E0000022', 'The endpoint does not support the provided HTTP method');
}

/** 403: the thing exists, but not for this. */
export function forbidden(why?: string): OktaError {
  return new OktaError(
    403,
    'E0000006',
    'You do not have permission to perform the requested action',
    why === undefined ? [] : [why],
  );
}

/** 401: the API token is missing or isn't the org's. */
export function invalidToken(): OktaError {
  return new OktaError(401, 'E0000011', 'Invalid token provided');
}

/** 429: the rate limit of the route's bucket is used up. */
export function tooManyRequests(): OktaError {
  return new OktaError(429, 'E0000047', 'API call exceeded rate limit due to too many requests.');
}

/** 500. */
export function internalError(): OktaError {
  return new OktaError(500, 'E0000009', 'Internal Server Error');
}

/** 503. */
export function unavailable(): OktaError {
  return new OktaError(503, 'E0000010', 'Service is in read only mode');
}
