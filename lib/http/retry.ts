/** When to try again, in milliseconds from now; undefined if trying again is no use. */
export type Pause = number | undefined;

/** How often a request that hit a 429 is made again. */
export const RATE_LIMIT_RETRIES = 4;

/**
 * How long a 429 asks to wait: `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3), else Okta's
 * `X-Rate-Limit-Reset`, in seconds since 1970 by the clock that `Date` shows, plus one for the fractions of a second.
 * @see https://developer.okta.com/docs/reference/rl-best-practices/
 */
export function rateLimitPause(headers: Headers, now = Date.now()): number {
  return Math.max(SHORTEST_PAUSE, askedPause(headers, now));
}

/** Nobody who limits a rate means "at once". */
const SHORTEST_PAUSE = 1000;

function askedPause(headers: Headers, now: number): number {
  const date = Date.parse(headers.get('Date') ?? '');
  const theirNow = Number.isNaN(date) ? now : date;
  const retryAfter = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(retryAfter)) {
    return Number(retryAfter) * 1000;
  }
  const until = Date.parse(retryAfter);
  if (retryAfter !== '' && !Number.isNaN(until)) {
    return Math.max(0, until - theirNow);
  }
  const reset = headers.get('X-Rate-Limit-Reset')?.trim() ?? '';
  if (/^\d+$/.test(reset)) {
    return Math.max(0, Number(reset) * 1000 - theirNow) + 1000;
  }
  return 5000;
}

/** How long to wait before the attempt after a dropped connection or a 5xx; it doubles. */
export function backoff(attempt: number, first: number): number {
  return first * 2 ** (attempt - 1);
}
