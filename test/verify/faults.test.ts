import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { OktaOrg } from '../../lib/okta-org';
import { HttpError, type HttpOptions, renderVerification, VERIFY_FORMATS, verify } from '../../lib/verify';
import { LoopbackServer } from '../http/loopback-server';
import { FakeClock } from '../support/fake-clock';
import { ADA, CLIENT, connectionTo, oneIdServer, TOKEN } from './one-id/one-id-server';
import { DeclaredOrg } from './org';

/** Whatever the other side does, a verification ends with one line that says what to do, and tells no secret. */

const LIMITS: HttpOptions = { limits: { retryPause: 1, bodySize: 64 * 1024 } };
const SECRETS = ['canary-okta', CLIENT.clientSecret, TOKEN, 'canary-body'];

type Answer = (response: ServerResponse, clock: FakeClock) => unknown;
const json =
  (status: number, headers = {}) =>
  (response: ServerResponse) =>
    response
      .writeHead(status, { 'Content-Type': 'application/json', ...headers })
      .end(JSON.stringify({ errorSummary: 'canary-body', detail: 'canary-body', access_token: 'canary-body x' }));

const FAULTS: [name: string, answer: Answer, problem: string, message: RegExp][] = [
  ['a wrong token', json(401), 'unauthorized', /401/],
  ['no permission', json(403), 'forbidden', /403/],
  ['429 for long', json(429, { 'Retry-After': '9999' }), 'too-many-requests', /resets in 9999 seconds/],
  ['429 for ever', json(429, { 'Retry-After': '0' }), 'too-many-requests', /429/],
  ['500', json(500), 'server-error', /500/],
  ['503', json(503), 'server-error', /503/],
  ['a dropped connection', (response) => response.destroy(), 'unreachable', /connection ended before the answer did/],
  ['a slow one', (_, clock) => clock.timeIsUp(), 'timeout', /no answer in 30 seconds/],
  [
    'HTML',
    (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>canary-body'),
    'not-json',
    /isn't JSON but text\/html/,
  ],
  [
    'a huge body',
    (response) => response.writeHead(200).end(`"${'canary-body'.repeat(10_000)}"`),
    'too-large',
    /more than 64 KiB/,
  ],
];

async function failed(work: Promise<unknown>): Promise<HttpError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (error: HttpError) => error,
  );
  expect(error).toBeInstanceOf(HttpError);
  const whole = inspect(error, { depth: null, showHidden: true });
  for (const secret of SECRETS) expect(whole).not.toContain(secret);
  expect(error.message).not.toContain('\n');
  return error as HttpError;
}

let org: DeclaredOrg;
beforeAll(async () => {
  org = await DeclaredOrg.start();
});
afterAll(() => org.sim.stop());

const okta = (url: string) =>
  OktaOrg.fromEnvironment({ ...org.sim.environment(), OKTA_API_TOKEN: 'canary-okta', OKTA_HTTP_PROXY: url }, LIMITS);
const oneId = { ...CLIENT, scope: undefined };
const askOneId = (server: { url: string }, connection = {}) =>
  verify(org.declared({ connection: { ...connectionTo(server), ...connection } }), {
    ...LIMITS,
    oneId,
    user: ADA.userName,
  });

describe('Okta', () => {
  test.each(FAULTS)('%s', async (_name, answer, problem, message) => {
    using clock = new FakeClock();
    clock.pausesAreOver();
    await using server = await LoopbackServer.start((_, response) => answer(response, clock));
    const error = await failed(verify(org.declared(), { okta: okta(server.url) }));
    expect(error.problem).toBe(problem);
    expect(error.message).toMatch(/^Okta: GET 127\.0\.0\.1:\d+\/api\/v1\/apps: /);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/\. [A-Z]/);
    expect(server.received.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('404 is an app that is not there', async () => {
    await using server = await LoopbackServer.start((request, response) =>
      request.url?.startsWith('/api/v1/apps?')
        ? response.setHeader('Content-Type', 'application/json').end('[]')
        : json(404)(response),
    );
    const { verdict } = await verify(org.declared(), { okta: okta(server.url) });
    expect(verdict).toBe('fail');
  });

  test('a redirect to another host, which gets nothing', async () => {
    await using elsewhere = await LoopbackServer.start((_, response) => json(200)(response));
    await using server = await LoopbackServer.start((request, response) =>
      response.writeHead(302, { Location: `${elsewhere.url}${request.url}` }).end(),
    );
    const error = await failed(verify(org.declared(), { okta: okta(server.url) }));
    expect(error.problem).toBe('redirect');
    expect(error.message).toContain(new URL(elsewhere.url).host);
    expect(elsewhere.received).toEqual([]);
    expect(server.text).toContain('canary-okta');
  });
});

/** Paths of OneID that a fault can strike at; the others answer. */
describe.each(['/oauth2/token', '/scim/v2/ServiceProviderConfig', '/scim/v2/Schemas', '/scim/v2/Users'])(
  'OneID at %s',
  (path) => {
    /** A server like OneID's that goes wrong at the path. */
    async function faulty(answer: (response: ServerResponse, url: string) => unknown) {
      const good = await oneIdServer();
      const server = await LoopbackServer.start(async (request, response) => {
        const url = new URL(request.url ?? '', good.url);
        if (url.pathname === path) return answer(response, request.url ?? '');
        const { authorization = '' } = request.headers;
        const { method = 'GET' } = request;
        const passed = await fetch(url, {
          method,
          headers: { authorization },
          body: method === 'POST' ? 'x' : null,
        });
        response.writeHead(passed.status, { 'Content-Type': 'application/json' }).end(await passed.text());
      });
      return {
        server,
        stop: async () => void (await Promise.all([good, server].map((each) => each[Symbol.asyncDispose]()))),
      };
    }

    const all: typeof FAULTS = [
      ...FAULTS,
      [
        '404',
        json(404),
        'not-found',
        /404\. Check the (SCIM connector base URL|Access Token endpoint URI) that is declared\./,
      ],
    ];
    test.each(all)('%s', async (_name, answer, problem, message) => {
      using clock = new FakeClock();
      clock.pausesAreOver();
      const { server, stop } = await faulty((response) => answer(response, clock));
      try {
        const error = await failed(askOneId(server));
        expect(error.problem).toBe(problem);
        expect(error.message).toMatch(/^OneID: (GET|POST) 127\.0\.0\.1:\d+\//);
        expect(error.message).toMatch(message);
        expect(error.message).toMatch(/\. [A-Z]/);
        expect(new Set(server.received.filter(({ method }) => method !== 'GET').map((each) => each.path))).toEqual(
          new Set(['/oauth2/token']),
        );
      } finally {
        await stop();
      }
    });

    test.each([307, 302])('a redirect to another host by %i, which gets nothing', async (status) => {
      await using elsewhere = await oneIdServer();
      const { server, stop } = await faulty((response, url) =>
        response.writeHead(status, { Location: `${elsewhere.url}${url}` }).end(),
      );
      try {
        expect((await failed(askOneId(server))).problem).toBe('redirect');
        expect(elsewhere.received).toEqual([]);
      } finally {
        await stop();
      }
    });

    test.each([{}, null, 'canary-body', 1, { Resources: 'canary-body' }, [[]]])(
      'JSON that is no answer: %j',
      async (body) => {
        const { server, stop } = await faulty((response) =>
          response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body)),
        );
        try {
          const outcome = await askOneId(server).catch((error: HttpError) => error);
          if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'HttpError', problem: 'not-json' });
          else
            for (const format of VERIFY_FORMATS)
              expect(renderVerification(outcome, format)).not.toContain('canary-body');
        } finally {
          await stop();
        }
      },
    );
  },
);

test.each([
  ['baseUrl', 'the declared SCIM connector base URL'],
  ['accessTokenEndpointUri', 'the declared Access Token endpoint URI'],
])('%s without https gets no credential', async (setting, name) => {
  await using server = await oneIdServer();
  const error = await failed(askOneId(server, { [setting]: 'http://one.example/x' }));
  expect(error.problem).toBe('insecure');
  expect(error.message).toBe(
    `${name} is http://one.example: a credential is sent by https only, so the address must start with https://`,
  );
});

test('no secret is in any format, with a canary in every credential and in every answer', async () => {
  await using server = await oneIdServer();
  const live = OktaOrg.fromEnvironment({ ...org.sim.environment(), OKTA_API_TOKEN: 'canary-okta' }, LIMITS);
  const progress: string[] = [];
  const document = await verify(org.declared({ connection: connectionTo(server) }), {
    ...LIMITS,
    okta: live,
    oneId,
    user: ADA.userName,
    onProgress: (message) => progress.push(message),
  });
  expect(document.verdict).toBe('pass');
  for (const format of VERIFY_FORMATS) {
    expect(`${renderVerification(document, format)}${progress}`).not.toMatch(/canary/);
  }
});
