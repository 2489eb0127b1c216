import { createHash, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import type { HttpOptions } from '../../lib/http';
import { OktaOrg } from '../../lib/okta-org';
import { LoopbackServer, type ReceivedRequest } from '../http/loopback-server';

const QUICK: HttpOptions = { limits: { retryPause: 1 } };
const ORG = 'https://acme.okta.com';

const decoded = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/** A JWT whose signature is right for the key, by the algorithm that it names. */
function verified(jwt: string, key: KeyObject): { header: Record<string, unknown>; claims: Record<string, unknown> } {
  const [header = '', claims = '', signature = ''] = jwt.split('.');
  const { alg } = decoded(header);
  const hash = { RS256: 'sha256', ES256: 'sha256', ES384: 'sha384', ES512: 'sha512', EdDSA: null }[alg as string];
  expect([alg, hash]).not.toContain(undefined);
  const right = verify(
    hash ?? null,
    Buffer.from(`${header}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  expect([alg, right]).toEqual([alg, true]);
  return { header: decoded(header), claims: decoded(claims) };
}

/** An org as Okta answers a service app: it wants a proof of possession with a nonce, or gives a bearer token. */
async function org(dpop: boolean) {
  const server = await LoopbackServer.start((request, response) => {
    const json = (status: number, body: unknown, headers: object = {}) =>
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (request.url !== '/oauth2/v1/token') return json(200, []);
    const proof = String(request.headers['dpop'] ?? '').split('.')[1];
    if (dpop && decoded(proof)['nonce'] !== 'nonce-1') {
      return json(400, { error: 'use_dpop_nonce' }, { 'DPoP-Nonce': 'nonce-1' });
    }
    return json(200, { access_token: 'canary-token', token_type: dpop ? 'DPoP' : 'Bearer', expires_in: 3600 });
  });
  return server;
}

async function read(server: LoopbackServer, key: KeyObject, more: object = {}): Promise<readonly ReceivedRequest[]> {
  const okta = OktaOrg.fromEnvironment(
    {
      OKTA_ORG_NAME: 'acme',
      OKTA_HTTP_PROXY: server.url,
      OKTA_API_CLIENT_ID: '0oaClient',
      OKTA_API_PRIVATE_KEY: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      ...more,
    },
    QUICK,
  );
  expect(await okta.pushMappings('0oa1')).toEqual([]);
  expect(await okta.pushMappings('0oa1')).toEqual([]);
  return server.received;
}

const KINDS: [string, string, () => { privateKey: KeyObject; publicKey: KeyObject }][] = [
  ['RSA', 'RS256', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['P-256', 'ES256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['P-384', 'ES384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['P-521', 'ES512', () => generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['Ed25519', 'EdDSA', () => generateKeyPairSync('ed25519')],
];

test.each(KINDS)('a key of the kind %s signs with %s, for the token endpoint', async (_, alg, make) => {
  const { privateKey, publicKey } = make();
  await using server = await org(false);
  const [token, ...calls] = await read(server, privateKey, { OKTA_API_PRIVATE_KEY_ID: 'kid1' });
  const form = new URLSearchParams(token?.body);
  const { header, claims } = verified(form.get('client_assertion') ?? '', publicKey);
  expect(header).toMatchObject({ alg, kid: 'kid1' });
  expect(claims).toMatchObject({ iss: '0oaClient', sub: '0oaClient', aud: `${ORG}/oauth2/v1/token` });
  expect(Number(claims['exp']) - Number(claims['iat'])).toBeLessThanOrEqual(3600);
  expect(calls.map(({ headers }) => headers.authorization)).toEqual(['Bearer canary-token', 'Bearer canary-token']);
});

test('an org that wants a proof of possession gets one with its nonce, and one for each call that is bound to the token', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await using server = await org(true);
  const received = await read(server, privateKey);
  expect(received.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
    'POST /oauth2/v1/token',
    'POST /oauth2/v1/token',
    'GET /api/v1/apps/0oa1/group-push/mappings',
    'GET /api/v1/apps/0oa1/group-push/mappings',
  ]);
  const [, token, ...calls] = received;
  verified(new URLSearchParams(token?.body).get('client_assertion') ?? '', publicKey);
  const proofs = calls.map(({ headers, path }) => {
    expect(headers.authorization).toBe('DPoP canary-token');
    const jwt = String(headers['dpop']);
    const jwk = decoded(jwt.split('.')[0])['jwk'] as JsonWebKey;
    const { header, claims } = verified(jwt, createPublicKey({ key: jwk, format: 'jwk' }));
    expect(header).toMatchObject({ typ: 'dpop+jwt' });
    expect(claims).toMatchObject({ htm: 'GET', htu: `${ORG}${path.split('?')[0]}`, ath: digest('canary-token') });
    return claims['jti'];
  });
  expect(new Set(proofs).size).toBe(calls.length);
});

test('a token that has ended is asked for anew', async () => {
  let given = 0;
  await using server = await LoopbackServer.start((request, response) => {
    const isToken = request.url === '/oauth2/v1/token';
    given += isToken ? 1 : 0;
    const body = isToken ? { access_token: `token-${given}`, token_type: 'Bearer', expires_in: 1 } : [];
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  const received = await read(server, generateKeyPairSync('ed25519').privateKey);
  expect(received.map(({ headers }) => headers.authorization).filter(Boolean)).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ]);
});
