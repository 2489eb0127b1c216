import { CodedError, isMarked } from '../errors';

/** What went wrong with a request. */
export type HttpProblem =
  /** 401 */
  | 'unauthorized'
  /** 403 */
  | 'forbidden'
  /** 404 */
  | 'not-found'
  /** 429 for longer than it may take */
  | 'too-many-requests'
  /** Another status below 500 */
  | 'refused'
  /** 5xx, after retries */
  | 'server-error'
  /** No connection, or one that ended before the answer did, after retries */
  | 'unreachable'
  /** The proxy that HTTPS_PROXY names refused, with 407 where it wants a password */
  | 'proxy'
  /** No answer in time */
  | 'timeout'
  | 'not-json'
  | 'too-large'
  /** An answer, or a link in one, that leads to another host: it is never followed. */
  | 'redirect'
  /** An address that a credential must not be sent to: not https, and not of this machine */
  | 'insecure'
  /** Anything but reading */
  | 'not-allowed';

/** What to do about a problem, in the caller's words. */
export type Advice = Partial<Record<HttpProblem, string>>;

const MARK = Symbol.for('oneid-scim-provisioning.HttpError');

/**
 * Why a request could not be made: one line that says what to do.
 *
 * It holds no credential, header, query or body of request or answer, and no `cause`: the errors of fetch may quote
 * headers.
 */
export class HttpError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isHttpError(x: unknown): x is HttpError {
    return isMarked(x, MARK);
  }

  /** @deprecated {@link isHttpError}, named as in the other classes. */
  static is(x: unknown): x is HttpError {
    return HttpError.isHttpError(x);
  }

  override readonly name = 'HttpError';
  readonly code = 'ONEID_HTTP';

  constructor(
    readonly problem: HttpProblem,
    message: string,
    /** Status of the answer, where there is one. */
    readonly status?: number,
  ) {
    super(message);
  }

  get [MARK](): true {
    return true;
  }
}
