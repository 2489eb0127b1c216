import { request } from 'node:http';
import { handoffDocument } from '../../../lib/handoff';
import { LivePage, MOST_OPEN_PAGES } from '../../../lib/handoff/live/live-page';
import type { LiveState } from '../../../lib/handoff/live/live-state';
import { declared } from '../instances';

const DOCUMENT = handoffDocument([declared()]);
const STATE: LiveState = { message: 'Still off', trouble: false, done: false, looking: true, apps: [] };

let page: LivePage;
beforeEach(async () => {
  page = await LivePage.start(DOCUMENT);
});
afterEach(() => page.stop());

/** With headers that fetch would not let one set. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (done, failed) => {
      const outgoing = request(new URL(path, page.url), { method, headers }, (incoming) => {
        let body = '';
        incoming.on('data', (chunk) => {
          body += chunk;
        });
        incoming.on('end', () => done({ status: incoming.statusCode, headers: incoming.headers, body }));
      });
      outgoing.on('error', failed);
      outgoing.end();
    },
  );
}

test('listens on this machine only, at an address that nobody guesses', async () => {
  expect(page.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/);
  const other = await LivePage.start(DOCUMENT);
  expect(new URL(other.url).pathname).not.toBe(new URL(page.url).pathname);
  await other.stop();
});

test.each(['/', '/events', '/AAAAAAAAAAAAAAAAAAAAAA/', '/AAAAAAAAAAAAAAAAAAAAAA/events', '/index.html'])(
  'without its secret %s tells nothing',
  async (path) => {
    page.show({ ...STATE, message: 'CANARY' });
    const { status, body } = await ask(new URL(path, page.url).href);
    expect([status, body]).toEqual([404, expect.stringContaining('The whole address is what the command printed')]);
  },
);

test('is the page of the handoff, which asks for its state, and nothing else', async () => {
  const { status, body } = await ask('');
  expect(status).toBe(200);
  expect(body).toContain('<title>Handoff: OneID</title>');
  expect(body).toContain('id="live"');
  expect((await ask('/anything')).status).toBe(404);
});

test('every answer says that it may run nothing else, be framed by nobody, and be kept nowhere', async () => {
  for (const path of ['', '/anything']) {
    expect((await ask(path)).headers).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; .*connect-src 'self'; .*frame-ancestors 'none'$/,
      ),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
});

describe('answers only its own pages', () => {
  const own = () => new URL(page.url).host;
  test.each<[string, () => Record<string, string>, number]>([
    ['its own', () => ({ Origin: `http://${own()}`, 'Sec-Fetch-Site': 'same-origin' }), 200],
    ['by the name localhost', () => ({ Host: own().replace('127.0.0.1', 'localhost') }), 200],
    ['opened from a link elsewhere', () => ({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }), 200],
    ['a name that leads here (DNS rebinding)', () => ({ Host: 'evil.example' }), 403],
    ['that name with the port', () => ({ Host: own().replace('127.0.0.1', 'evil.example') }), 403],
    ['a port from which this one is forwarded', () => ({ Host: 'localhost:1' }), 200],
    ['that, as a page of it', () => ({ Host: '127.0.0.1:1', Origin: 'http://127.0.0.1:1' }), 200],
    ['a name that begins like this machine', () => ({ Host: '127.0.0.1.evil.example' }), 403],
    ['a page of another site', () => ({ Origin: 'https://evil.example' }), 403],
    ['a page of another port', () => ({ Origin: 'http://127.0.0.1:1' }), 403],
    ['a page without an origin', () => ({ Origin: 'null' }), 403],
    [
      'a request that a browser marks as of another site',
      () => ({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }),
      403,
    ],
  ])('%s', async (_name, headers, status) => {
    expect((await ask('', headers())).status).toBe(status);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s changes nothing', async (method) => {
    expect(await ask('', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

/** Events of an open page, one by one. */
async function* events(): AsyncGenerator<LiveState> {
  const answer = await fetch(new URL('events', page.url));
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data) yield JSON.parse(data);
    }
  }
}

test('a look at the head of the events is no open page', async () => {
  const answer = await fetch(new URL('events', page.url), { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type') ?? '').not.toContain('text/event-stream');
});

test('tells the last state to a page that opens, then each', async () => {
  page.show(STATE);
  const told = events();
  expect((await told.next()).value).toEqual(STATE);
  page.show({ ...STATE, done: true, message: 'All on' });
  expect((await told.next()).value).toMatchObject({ done: true, message: 'All on' });
});

test('stops though pages are open, once they heard the last of it', async () => {
  page.show(STATE);
  const told = events();
  await told.next();
  page.show({ ...STATE, done: true });
  const stopped = page.stop();
  expect((await told.next()).value).toMatchObject({ done: true });
  await stopped;
  await expect(ask('')).rejects.toThrow('ECONNREFUSED');
});

test('pages beyond the most that may be open are refused, until one is closed', async () => {
  page.show(STATE);
  const open = Array.from({ length: MOST_OPEN_PAGES }, () => events());
  await Promise.all(open.map((told) => told.next()));
  for (const method of ['GET', 'HEAD']) expect((await ask('events', {}, method)).status).toBe(503);
  await open[0]?.return(undefined);
  let status: number | undefined = 503;
  while (status === 503) status = (await ask('events', {}, 'HEAD')).status;
  expect(status).toBe(200);
  await Promise.all(open.map((told) => told.return(undefined)));
});

test('a port that is taken', async () => {
  await expect(LivePage.start(DOCUMENT, Number(new URL(page.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
