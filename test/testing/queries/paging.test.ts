import { Hono } from 'hono';
import { newOrg } from '../../../lib/testing/org/new-org';
import { OktaError } from '../../../lib/testing/org/okta-error';
import { page } from '../../../lib/testing/queries/paging';

const api = new Hono();
api.onError((error, c) => c.json({}, error instanceof OktaError ? error.status : 500));
const things = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
api.get('/things', (c) => c.json(page(c, newOrg('sim', 'v1'), things, { usual: 3, most: 4 })));

async function get(path: string) {
  const response = await api.request(path);
  const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1];
  const ids = response.ok
    ? ((await response.json()) as { id: string }[]).map(({ id }) => id).join('')
    : response.status;
  return { ids, next };
}

test('the next page is where the Link header says, on the address of the org', async () => {
  const first = await get('/things?q=x');
  expect(first).toEqual({ ids: 'abc', next: 'https://sim.okta.com/things?q=x&after=c.3' });
  const { pathname, search } = new URL(first.next as string);
  expect(await get(pathname + search)).toEqual({ ids: 'de', next: undefined });
});

test('a page is as long as asked for', async () => {
  expect((await get('/things?limit=2')).ids).toBe('ab');
  expect((await get('/things?limit=4&after=a')).next).toBeUndefined();
});

test.each(['5', '0', 'x', '1.5'])('a limit of %s is refused', async (limit) => {
  expect((await get(`/things?limit=${limit}`)).ids).toBe(400);
});

test('a page goes on where it was, also when what it ended with is gone', async () => {
  const { next } = await get('/things');
  const { pathname, search } = new URL(next as string);
  const gone = things.splice(2, 1);
  expect((await get(pathname + search)).ids).toBe('de');
  things.splice(2, 0, ...gone);
});
