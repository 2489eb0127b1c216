import type { RequestListener, ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { GuardedHttp, HttpError, type HttpOptions } from '../../lib/http';
import { FakeClock } from '../support/fake-clock';
import { LoopbackServer } from './loopback-server';

const CANARY = 'canary-credential';
const HEADERS = { Authorization: `SSWS ${CANARY}` };
const QUICK: HttpOptions = { limits: { retryPause: 1 } };

const json = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));

const client = (server: LoopbackServer, options = QUICK) =>
  new GuardedHttp(
    { name: 'Okta', address: `${server.url}/scim/v2`, addressFrom: 'the address', tokenPaths: ['/oauth2/token'] },
    options,
  );

/** The error that reading from such a server ends in. */
async function failure(answer: RequestListener, options = QUICK): Promise<HttpError> {
  await using server = await LoopbackServer.start(answer);
  return await failed(client(server, options).send({ path: '/x?secret=canary', headers: HEADERS }));
}

async function failed(work: Promise<unknown>): Promise<HttpError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (error: HttpError) => error,
  );
  expect(error).toBeInstanceOf(HttpError);
  expect(error.cause).toBeUndefined();
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain('canary');
  return error as HttpError;
}

test('an answer with its JSON', async () => {
  await using server = await LoopbackServer.start((_, response) => json(response, 200, { id: 1 }));
  const answer = await client(server).send({ path: '/api?a=b', headers: HEADERS });
  expect(answer).toMatchObject({ status: 200, json: { id: 1 } });
  expect(server.received).toMatchObject([
    { method: 'GET', path: '/api?a=b', headers: { authorization: HEADERS.Authorization } },
  ]);
});

test('an answer without a body is null', async () => {
  await using server = await LoopbackServer.start((_, response) => response.writeHead(204).end());
  expect(await client(server).send({ path: '/x' })).toMatchObject({ status: 204, json: null });
});

test.each<[number, string, RegExp]>([
  [400, 'refused', /400/],
  [401, 'unauthorized', /401/],
  [403, 'forbidden', /403/],
  [404, 'not-found', /404/],
  [500, 'server-error', /500\. Try again later/],
])('%i is %s, and its body is not repeated', async (status, problem, message) => {
  const error = await failure((_, response) => json(response, status, { errorSummary: CANARY, token: CANARY }));
  expect(error).toMatchObject({ problem, status });
  expect(error.message).toMatch(/^Okta: GET 127\.0\.0\.1:\d+\/x: /);
  expect(error.message).toMatch(message);
});

test("the caller's words say what to do", async () => {
  await using server = await LoopbackServer.start((_, response) => json(response, 403, {}));
  const http = new GuardedHttp(
    { name: 'Okta', address: server.url, addressFrom: '', advice: { forbidden: 'Ask for the role.' } },
    QUICK,
  );
  expect((await failed(http.send({ path: '/x' }))).message).toMatch(/: 403\. Ask for the role\.$/);
});

describe('a credential that the other side repeats', () => {
  test('is not in the message by its content type', async () => {
    const error = await failure((_, response) =>
      response.writeHead(200, { 'Content-Type': `text/${CANARY}` }).end('x'),
    );
    expect(error.message).toContain("isn't JSON but an unknown type");
  });
  test('nor by the host of a redirect', async () => {
    const to = `http://${CANARY}.example.com/`;
    const error = await failure((_, response) => response.writeHead(302, { Location: to }).end());
    expect(error.message).toContain('redirected to (hidden).example.com');
  });
  test('nor in the answer', async () => {
    await using server = await LoopbackServer.start((_, response) => json(response, 200, { name: `Bearer ${CANARY}` }));
    const { json: answer } = await client(server).send({ path: '/x', headers: HEADERS });
    expect(answer).toEqual({ name: 'Bearer (hidden)' });
  });
  test('nor where it is escaped, in a name or text of the answer', async () => {
    const escaped = [...CANARY].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    await using server = await LoopbackServer.start((_, response) =>
      response.writeHead(200).end(`{"list": [{"${escaped}": "x ${escaped}"}]}`),
    );
    const { json: answer, text } = await client(server).send({ path: '/x', headers: HEADERS });
    expect(answer).toEqual({ list: [{ '(hidden)': 'x (hidden)' }] });
    expect(JSON.parse(text)).toEqual(answer);
  });
  test('nor where quotes are in it', async () => {
    const secret = 'with "quotes" \\ canary';
    await using server = await LoopbackServer.start((_, response) => json(response, 200, { detail: `got ${secret}` }));
    const http = new GuardedHttp({ name: 'OneID', address: server.url, addressFrom: '', secrets: [secret] }, QUICK);
    expect((await http.send({ path: '/x' })).json).toEqual({ detail: 'got (hidden)' });
  });
  test('nor in the host or the path that a link leads to', async () => {
    await using server = await LoopbackServer.start((_, response) => json(response, 404, {}));
    const sent = (path: string) => client(server).send({ path, headers: HEADERS });
    expect((await failed(sent(`https://${CANARY}.example.com/`))).message).toContain('(hidden).example.com');
    expect((await failed(sent(`/next/${CANARY}/`))).message).toContain('/next/(hidden)/: 404');
  });
  test('but a word that is no credential stays', async () => {
    await using server = await LoopbackServer.start((_, response) => json(response, 200, { label: 'A simulated app' }));
    const headers = { Authorization: 'SSWS simulated' };
    expect((await client(server).send({ path: '/x', headers })).json).toEqual({ label: 'A simulated app' });
  });
});

describe('another host', () => {
  test.each([301, 302, 303, 307, 308])('is not followed to by %i, and gets nothing', async (status) => {
    await using elsewhere = await LoopbackServer.start((_, response) => json(response, 200, {}));
    const to = elsewhere.url.replace('http://', `http://user:${CANARY}@`);
    const error = await failure((_, response) => response.writeHead(status, { Location: `${to}/${CANARY}` }).end());
    expect(error).toMatchObject({ problem: 'redirect', status });
    expect(error.message).toContain(`redirected to ${new URL(elsewhere.url).host}, which wasn't followed`);
    expect(elsewhere.received).toEqual([]);
  });

  test('is not read from by a link in an answer', async () => {
    await using server = await LoopbackServer.start((_, response) => json(response, 200, {}));
    await using elsewhere = await LoopbackServer.start((_, response) => json(response, 200, {}));
    const error = await failed(client(server).send({ path: `${elsewhere.url}/next`, headers: HEADERS }));
    expect(error.problem).toBe('redirect');
    expect([...server.received, ...elsewhere.received]).toEqual([]);
  });

  test('nor is the same host with another port or scheme', async () => {
    await using server = await LoopbackServer.start((_, response) => json(response, 200, {}));
    for (const path of [server.url.replace('http:', 'https:'), '//example.com/x', 'http://127.0.0.1:1/x']) {
      expect((await failed(client(server).send({ path }))).problem).toBe('redirect');
    }
    expect(server.received).toEqual([]);
  });
});

test.each(['http://one.zuora.com', 'http://127.0.0.1.example.com', 'ftp://127.0.0.1', 'file:///etc/passwd', 'x'])(
  'no credential is sent to %s',
  (address) => {
    expect(() => new GuardedHttp({ name: 'OneID', address, addressFrom: 'baseUrl' })).toThrow(
      expect.objectContaining({ problem: 'insecure', message: expect.stringMatching(/^baseUrl is/) }),
    );
  },
);

test('an address with a password in it is refused without repeating it', () => {
  const address = `https://user:${CANARY}@one.zuora.com`;
  expect(() => new GuardedHttp({ name: 'OneID', address, addressFrom: 'baseUrl' })).toThrow(
    'baseUrl has a user name or password in it: take them out',
  );
});

test.each(['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1', 'https://one.zuora.com'])(
  '%s may be sent one',
  (address) => {
    expect(new GuardedHttp({ name: 'OneID', address, addressFrom: '' }).origin).toBe(new URL(address).origin);
  },
);

test('nothing is written: every method but GET is refused, and POST is for tokens only', async () => {
  await using server = await LoopbackServer.start((_, response) => json(response, 200, {}));
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'HEAD']) {
    expect((await failed(client(server).send({ method, path: '/x' }))).problem).toBe('not-allowed');
  }
  expect((await failed(client(server).send({ method: 'PUT', path: '/oauth2/token' }))).problem).toBe('not-allowed');
  expect(server.received).toEqual([]);
  await client(server).send({ method: 'POST', path: '/oauth2/token', body: 'a=b' });
  expect(server.received).toMatchObject([{ method: 'POST', body: 'a=b' }]);
});

describe('a token endpoint', () => {
  const tokenError = async (body: unknown) => {
    await using server = await LoopbackServer.start((_, response) => json(response, 400, body));
    return await failed(client(server).send({ method: 'POST', path: '/oauth2/token', body: `secret=${CANARY}` }));
  };
  test("has its error's code repeated", async () => {
    expect((await tokenError({ error: 'invalid_scope', error_description: CANARY })).message).toMatch(
      /: 400 invalid_scope/,
    );
  });
  test('but no other word', async () => {
    expect((await tokenError({ error: CANARY })).message).toMatch(/: 400$/);
  });
});

describe('rate limits', () => {
  const limited = (headers: Record<string, string>, times: number) => {
    let count = 0;
    return LoopbackServer.start((_, response) => {
      count += 1;
      if (count > times) json(response, 200, { count });
      else json(response, 429, {}, headers);
    });
  };

  test.each<[string, Record<string, string>, number]>([
    ['Retry-After: 0', { 'Retry-After': '0' }, 2],
    ['a date that is over', { 'Retry-After': new Date(0).toUTCString() }, 2],
  ])('%s is no licence to ask again at once: a second is waited, and said', async (_name, headers, times) => {
    await using server = await limited(headers, times);
    const said: string[] = [];
    using clock = new FakeClock();
    clock.pausesAreOver();
    const answer = await client(server, { ...QUICK, onProgress: (message) => said.push(message) }).send({ path: '/x' });
    expect(answer.json).toEqual({ count: times + 1 });
    expect(said).toEqual(Array(times).fill('Okta: rate limit used up, waiting 1 second'));
    expect(clock.pauses).toEqual(Array(times).fill(1000));
  });

  test("X-Rate-Limit-Reset is waited for by the server's clock", async () => {
    const theirs = Date.parse('2001-01-01T00:00:00Z');
    const headers = { Date: new Date(theirs).toUTCString(), 'X-Rate-Limit-Reset': String(theirs / 1000) };
    await using server = await limited(headers, 1);
    using clock = new FakeClock();
    clock.pausesAreOver();
    await client(server).send({ path: '/x' });
    expect(clock.pauses).toEqual([1000]);
    expect(server.received).toHaveLength(2);
  });

  test('a wait that is too long is said, and not waited for', async () => {
    const error = await failure((_, response) => json(response, 429, {}, { 'Retry-After': '3600' }));
    expect(error.problem).toBe('too-many-requests');
    expect(error.message).toMatch(/429, the rate limit is used up\. .*; it resets in 3600 seconds$/);
  });

  test('it gives up after some', async () => {
    await using server = await limited({ 'Retry-After': '0' }, 99);
    using clock = new FakeClock();
    clock.pausesAreOver();
    expect((await failed(client(server).send({ path: '/x' }))).problem).toBe('too-many-requests');
    expect(server.received).toHaveLength(5);
  });

  test("waiting ends with the command's time limit", async () => {
    const limit = new AbortController();
    const error = await failure((_, response) => json(response, 429, {}, { 'Retry-After': '60' }), {
      onProgress: () => setImmediate(() => limit.abort()),
      signal: limit.signal,
    });
    expect(error.problem).toBe('timeout');
    expect(error.message).toContain('the time limit of all requests came first');
  });
});

describe('what is tried again', () => {
  test.each<[string, (response: ServerResponse) => unknown]>([
    ['a dropped connection', (response) => response.destroy()],
    [
      'an answer that is cut off',
      (response) => response.writeHead(200, { 'Content-Length': 9 }).write('{"a":', () => response.destroy()),
    ],
    ['500', (response) => json(response, 500, {})],
    ['503', (response) => json(response, 503, {})],
  ])('%s, twice', async (_name, fault) => {
    let count = 0;
    await using server = await LoopbackServer.start((_, response) => {
      count += 1;
      if (count > 2) json(response, 200, { count });
      else fault(response);
    });
    expect((await client(server).send({ path: '/x' })).json).toEqual({ count: 3 });
    count = -1;
    expect((await failed(client(server).send({ path: '/x' }))).problem).toMatch(/unreachable|server-error/);
    expect(server.received).toHaveLength(6);
  });

  test('not what is refused', async () => {
    await using server = await LoopbackServer.start((_, response) => json(response, 403, {}));
    await failed(client(server).send({ path: '/x' }));
    expect(server.received).toHaveLength(1);
  });
});

test('nobody there', async () => {
  const server = await LoopbackServer.start(() => {});
  const http = client(server);
  await server[Symbol.asyncDispose]();
  const error = await failed(http.send({ path: '/x', headers: HEADERS }));
  expect(error.problem).toBe('unreachable');
  expect(error.message).toContain('the connection was refused. Check the address');
});

test('a header that cannot be sent is not repeated', async () => {
  await using server = await LoopbackServer.start((_, response) => json(response, 200, {}));
  const headers = { Authorization: `${CANARY}\nx` };
  expect((await failed(client(server).send({ path: '/x', headers }))).problem).toBe('not-allowed');
  expect(server.received).toEqual([]);
});

test('no answer in time', async () => {
  using clock = new FakeClock();
  const error = await failure(clock.timeIsUp, { limits: { requestTimeout: 50 } });
  expect(error).toMatchObject({ problem: 'timeout', message: expect.stringContaining('no answer in 1 second') });
});

test('a body that never ends', async () => {
  using clock = new FakeClock();
  const error = await failure((_, response) => response.writeHead(200).write('{', clock.timeIsUp));
  expect(error.problem).toBe('timeout');
});

test("the command's time limit", async () => {
  const limit = new AbortController();
  const error = await failure(() => limit.abort(), { signal: limit.signal });
  expect(error.message).toContain('no answer within the time limit of all requests');
});

test.each(['<html>canary</html>', '{"a":', 'canary'])('not JSON: %s', async (body) => {
  const error = await failure((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; canary' }).end(body),
  );
  expect(error.problem).toBe('not-json');
  expect(error.message).toContain("an answer that isn't JSON but text/html. Check");
});

test('a huge body is cut off', async () => {
  let sent = 0;
  const error = await failure(
    (_, response) => {
      response.on('error', () => {});
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 'x'))) sent += 64;
        sent += 64;
      };
      response.on('drain', more);
      more();
    },
    { limits: { bodySize: 1024 * 1024 } },
  );
  expect(error).toMatchObject({
    problem: 'too-large',
    message: expect.stringContaining('more than 1024 KiB, which was cut off'),
  });
  expect(sent).toBeLessThan(32 * 1024);
});

test('so are many that are huge together', async () => {
  await using server = await LoopbackServer.start((_, response) => json(response, 200, 'x'.repeat(600)));
  const http = client(server, { limits: { ...QUICK.limits, allSize: 1024 } });
  await http.send({ path: '/1' });
  const error = await failed(http.send({ path: '/2' }));
  expect(error).toMatchObject({ problem: 'too-large' });
  expect(error.message).toContain('more than 1 KiB in all answers together');
});

test('a list whose pages lead in a circle', async () => {
  const next: Record<string, string> = { '/1': '/2', '/2': '/3', '/3': '/2' };
  let asked = 0;
  await using server = await LoopbackServer.start((request, response) => {
    asked += 1;
    json(response, 200, [], { Link: `<https://acme.okta.com${next[request.url ?? '']}>; rel="next"` });
  });
  const http = client(server);
  await http.send({ path: '/1' });
  await http.send({ path: '/2' });
  const error = await failed(http.send({ path: '/3' }));
  expect([asked, error.problem]).toEqual([3, 'not-json']);
  expect(error.message).toContain('a list whose next page was read already');
});

test('a list that is read twice is no circle', async () => {
  await using server = await LoopbackServer.start((request, response) =>
    json(response, 200, [], request.url === '/1' ? { Link: '<https://acme.okta.com/2>; rel="next"' } : {}),
  );
  const http = client(server);
  for (const path of ['/1', '/2', '/1', '/2', '/1', '/1', '/2']) {
    expect(await http.send({ path })).toMatchObject({ status: 200 });
  }
});

test('a list whose next page is the same page', async () => {
  const error = await failure((request, response) =>
    json(response, 200, [], { Link: `<https://acme.okta.com${request.url}>; rel="next"` }),
  );
  expect(error.message).toContain('a list whose next page was read already');
});

test('so is a small one that unpacks to a huge one', async () => {
  const error = await failure(
    (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4 << 20, 'x'))),
    {
      limits: { bodySize: 1024 * 1024 },
    },
  );
  expect(error.problem).toBe('too-large');
});

test('an error of another copy of the file is known', () => {
  jest.isolateModules(() => {
    const other = require('../../lib/http');
    expect(new other.HttpError('timeout', 'x')).not.toBeInstanceOf(HttpError);
    expect(HttpError.isHttpError(new other.HttpError('timeout', 'x'))).toBe(true);
  });
  expect([new Error('x'), null, 'x', undefined].some(HttpError.isHttpError)).toBe(false);
});
