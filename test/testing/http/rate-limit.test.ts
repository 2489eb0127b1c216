import { bucketOf, PUBLISHED_RATE_LIMITS, RateLimiter } from '../../../lib/testing/http/rate-limit';

test.each([
  ['GET', '/api/v1/apps', 'apps'],
  ['GET', '/api/v1/apps/0oa1', 'app'],
  ['PUT', '/api/v1/apps/0oa1/groups/00g1', 'apps'],
  ['GET', '/api/v1/apps/0oa1/sso/saml/metadata', 'apps'],
  ['GET', '/api/v1/groups', 'groups'],
  ['GET', '/api/v1/groups/00g1', 'group'],
  ['GET', '/api/v1/groups/00g1/users', 'other'],
  ['GET', '/api/v1/users/me', 'user'],
  ['POST', '/api/v1/users', 'other'],
  ['GET', '/api/v1/mappings/prm1', 'other'],
  ['POST', '/api/v1/meta/schemas/apps/0oa1/default', 'other'],
])('%s %s is in the bucket %s', (method, path, bucket) => {
  expect(bucketOf(method, path)).toBe(bucket);
});

test('a bucket is used up within its window, and full again in the next one', () => {
  const limiter = new RateLimiter({ ...PUBLISHED_RATE_LIMITS['integrator-free'], apps: 2 });
  const use = (now: number) => limiter.use('GET', '/api/v1/apps', now);
  expect(use(1000)).toEqual({ allowed: true, limit: 2, remaining: 1, reset: 1060 });
  expect(use(1030)).toMatchObject({ allowed: true, remaining: 0 });
  expect(use(1059)).toEqual({ allowed: false, limit: 2, remaining: 0, reset: 1060 });
  expect(use(1060)).toMatchObject({ allowed: true, remaining: 1, reset: 1120 });
});

test('buckets do not share their calls', () => {
  const limiter = new RateLimiter({ ...PUBLISHED_RATE_LIMITS.workforce, apps: 1, app: 1 });
  expect(limiter.use('GET', '/api/v1/apps').allowed).toBe(true);
  expect(limiter.use('GET', '/api/v1/apps/0oa1').allowed).toBe(true);
});
