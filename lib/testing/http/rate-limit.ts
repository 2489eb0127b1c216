/**
 * Calls that an org allows in each bucket. Okta took the public table off on 2025-12-16; these are the last numbers it
 * published.
 * @see https://developer.okta.com/docs/reference/rate-limits/
 */
export interface RateLimits {
  /** How long a window is. Default: 60. */
  readonly windowSeconds?: number | undefined;
  /** `/api/v1/apps` and everything below `/api/v1/apps/{id}/` */
  readonly apps: number;
  /** `/api/v1/apps/{id}` */
  readonly app: number;
  /** `/api/v1/groups` */
  readonly groups: number;
  /** `/api/v1/groups/{groupId}` */
  readonly group: number;
  /** `GET /api/v1/users/{id}` */
  readonly user: number;
  /** Everything else below `/api/v1/`, mappings and schemas among it */
  readonly other: number;
}

/** Limits of the plans that Okta published last. */
export const PUBLISHED_RATE_LIMITS = {
  'integrator-free': { apps: 20, app: 100, groups: 100, group: 100, user: 100, other: 100 },
  workforce: { apps: 100, app: 500, groups: 500, group: 1000, user: 2000, other: 1200 },
} as const satisfies Record<string, RateLimits>;

type Bucket = Exclude<keyof RateLimits, 'windowSeconds'>;

/** What a call's bucket has left, as the headers of its answer say it. */
export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends, in seconds since 1970. */
  readonly reset: number;
}

/** Counts calls in fixed windows that start with the first call. */
export class RateLimiter {
  private readonly windows = new Map<Bucket, { used: number; reset: number }>();

  constructor(private readonly limits: RateLimits) {}

  /** Counts a call against its bucket. */
  use(method: string, path: string, now = Date.now() / 1000): Allowance {
    const bucket = bucketOf(method, path);
    let window = this.windows.get(bucket);
    if (window === undefined || now >= window.reset) {
      window = { used: 0, reset: Math.ceil(now + (this.limits.windowSeconds ?? 60)) };
      this.windows.set(bucket, window);
    }
    window.used += 1;
    const limit = this.limits[bucket];
    return {
      allowed: window.used <= limit,
      limit,
      remaining: Math.max(0, limit - window.used),
      reset: window.reset,
    };
  }
}

/** The bucket that a path without its query falls in. */
export function bucketOf(method: string, path: string): Bucket {
  const [first, id, below] = path.replace(/^\/api\/v1\//, '').split('/');
  if (first === 'apps') {
    return id !== undefined && below === undefined ? 'app' : 'apps';
  }
  if (first === 'groups' && below === undefined) {
    return id === undefined ? 'groups' : 'group';
  }
  return first === 'users' && id !== undefined && below === undefined && method === 'GET' ? 'user' : 'other';
}
