import { get } from 'node:http';
import { type Site, startSite, TOKEN_FIELD } from '../../../lib/testing/web/site';

/** Who may read a page of a site, and who may send a form. */

let site: Site;
let token: string;
let sent: number;
beforeEach(async () => {
  sent = 0;
  site = await startSite((pages, here) => {
    token = here.token;
    pages.get('/', (c) => c.text('page'));
    pages.post('/', (c) => c.text(`sent ${++sent}`));
  });
});
afterEach(() => site.stop());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(site.url, { method: 'POST', body: new URLSearchParams(body), headers });

test('listens on 127.0.0.1, below a path that nobody guesses', async () => {
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}$/);
  expect(await (await fetch(site.url)).text()).toBe('page');
  expect((await fetch(new URL('/', site.url))).status).toBe(404);
});

test("a form of the page's own is taken", async () => {
  const { origin } = new URL(site.url);
  expect((await post(`${TOKEN_FIELD}=${token}`, { Origin: origin })).status).toBe(200);
  expect(sent).toBe(1);
});

test.each([
  ['without the token', '', {}],
  ['with another token', `${TOKEN_FIELD}=${'x'.repeat(22)}`, {}],
  ['of another site, even with the token', undefined, { Origin: 'https://evil.example' }],
  ['of a page at another port', undefined, { Origin: 'http://127.0.0.1:1' }],
])('a form %s does nothing', async (_, body, headers) => {
  const response = await post(body ?? `${TOKEN_FIELD}=${token}`, headers);
  expect(response.status).toBe(403);
  expect(sent).toBe(0);
});

test('a name that leads to this machine gets nothing', async () => {
  const { port, pathname } = new URL(site.url);
  const status = await new Promise((done, failed) => {
    const headers = { Host: 'evil.example' };
    get({ host: '127.0.0.1', port, path: pathname, headers }, ({ statusCode }) => done(statusCode)).on('error', failed);
  });
  expect(status).toBe(403);
});

test('a form that is too large is refused', async () => {
  expect((await post(`${TOKEN_FIELD}=${token}&x=${'x'.repeat(70_000)}`)).status).toBe(413);
});

test('other methods are refused', async () => {
  expect((await fetch(site.url, { method: 'DELETE' })).status).toBe(405);
});

test('no page is kept, framed, or lets a script run', async () => {
  const { headers } = await fetch(site.url);
  expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('Content-Security-Policy')).not.toContain('script');
  expect(headers.get('Cache-Control')).toBe('no-store');
  // With no-referrer a browser sends `Origin: null` with a form, which is refused.
  expect(headers.get('Referrer-Policy')).toBe('same-origin');
});
