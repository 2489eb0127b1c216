import { generateKeyPairSync, type KeyObject, verify, webcrypto } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OktaCredential, oktaEnvironment } from '../../lib/okta-org/environment';

const ORG = { OKTA_ORG_NAME: 'acme', OKTA_BASE_URL: 'okta.com' };
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PKCS8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const PKCS1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const JWK = JSON.stringify(privateKey.export({ format: 'jwk' }));

const folder = mkdtempSync(path.join(tmpdir(), 'okta-environment-'));

describe('the org', () => {
  test.each<[string, Record<string, string>, string]>([
    ["the provider's pair", ORG, 'https://acme.okta.com'],
    ['another base', { OKTA_ORG_NAME: 'Acme', OKTA_BASE_URL: 'oktapreview.com' }, 'https://acme.oktapreview.com'],
    ["the provider's default base", { OKTA_ORG_NAME: 'acme' }, 'https://acme.okta.com'],
    ["the SDKs' variable", { OKTA_CLIENT_ORGURL: 'https://login.acme.com/' }, 'https://login.acme.com'],
    ['the pair before the one', { ...ORG, OKTA_CLIENT_ORGURL: 'https://other.okta.com' }, 'https://acme.okta.com'],
  ])('by %s', (_name, env, orgUrl) => {
    expect(oktaEnvironment({ ...env, OKTA_API_TOKEN: 't' })).toMatchObject({ orgUrl, insteadOf: undefined });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['none', {}, /^which Okta org isn't said: set OKTA_ORG_NAME and OKTA_BASE_URL/],
    ['an address for a name', { OKTA_ORG_NAME: 'https://acme' }, /make no host/],
    ['a path in the base', { OKTA_ORG_NAME: 'acme', OKTA_BASE_URL: 'okta.com/x' }, /make no host/],
    ['a host of its own in front', { OKTA_ORG_NAME: 'evil.example?', OKTA_BASE_URL: 'okta.com' }, /make no host/],
    [
      'http',
      { OKTA_CLIENT_ORGURL: 'http://acme.okta.com' },
      /^OKTA_CLIENT_ORGURL is http:\/\/acme\.okta\.com: .* https/,
    ],
  ])('is refused: %s', (_name, env, message) => {
    expect(() => oktaEnvironment({ ...env, OKTA_API_TOKEN: 'canary' })).toThrow(message);
  });
});

describe('OKTA_HTTP_PROXY', () => {
  const proxied = (proxy: string) => oktaEnvironment({ ...ORG, OKTA_API_TOKEN: 't', OKTA_HTTP_PROXY: proxy });

  test('on this machine stands in for the org', () => {
    expect(proxied('http://127.0.0.1:8080/')).toMatchObject({
      orgUrl: 'https://acme.okta.com',
      insteadOf: 'http://127.0.0.1:8080',
    });
  });
  test.each(['http://proxy.acme.com:3128', 'https://127.0.0.1:8080', 'http://user:canary@proxy:1', 'x'])(
    'elsewhere is refused: %s',
    (proxy) => {
      expect(() => proxied(proxy)).toThrow(/^OKTA_HTTP_PROXY leads to another machine: (?!.*canary)/);
    },
  );
});

describe('the credential', () => {
  const ALL = {
    OKTA_ACCESS_TOKEN: 'access',
    OKTA_API_TOKEN: 'api',
    OKTA_CLIENT_TOKEN: 'client-api',
    OKTA_API_CLIENT_ID: '0oa1',
    OKTA_API_PRIVATE_KEY: PKCS8,
  };
  const of = (env: Record<string, string | undefined>) => oktaEnvironment({ ...ORG, ...env }).credential;

  test('is an access token before an API token before a key, as in the provider', () => {
    expect(of(ALL)).toEqual({ kind: 'access-token', token: 'access' });
    expect(of({ ...ALL, OKTA_ACCESS_TOKEN: undefined })).toEqual({ kind: 'api-token', token: 'api' });
    expect(of({ ...ALL, OKTA_ACCESS_TOKEN: '', OKTA_API_TOKEN: '' })).toEqual({
      kind: 'api-token',
      token: 'client-api',
    });
    const { OKTA_API_CLIENT_ID, OKTA_API_PRIVATE_KEY } = ALL;
    expect(of({ OKTA_API_CLIENT_ID, OKTA_API_PRIVATE_KEY }).kind).toBe('private-key');
  });

  test.each<[string, string]>([
    ['PKCS #8', PKCS8],
    ['PKCS #1', PKCS1],
    ['line ends written as \\n', PKCS8.replaceAll('\n', '\\n')],
    ['JWK', JWK],
    ['a file', path.join(folder, 'key.pem')],
  ])('a key may be %s', async (_name, OKTA_API_PRIVATE_KEY) => {
    writeFileSync(path.join(folder, 'key.pem'), PKCS1);
    const env = {
      OKTA_API_CLIENT_ID: '0oa1',
      OKTA_API_PRIVATE_KEY,
      OKTA_API_PRIVATE_KEY_ID: 'kid1',
      OKTA_API_SCOPES: 'okta.apps.read,okta.schemas.read',
    };
    const { privateKey: signing } = of(env) as Extract<OktaCredential, { kind: 'private-key' }>;
    const data = Buffer.from('data');
    const signature = await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', await signing(), data);
    expect(verify('RSA-SHA256', data, publicKey, Buffer.from(signature))).toBe(true);
    const expected = {
      kind: 'private-key',
      clientId: '0oa1',
      privateKey: expect.any(Function),
      keyId: 'kid1',
      scopes: ['okta.apps.read', 'okta.schemas.read'],
    };
    expect(of(env)).toEqual(expected);
    expect(
      of({
        OKTA_CLIENT_CLIENTID: '0oa1',
        OKTA_CLIENT_PRIVATEKEY: OKTA_API_PRIVATE_KEY,
        OKTA_CLIENT_KEYID: 'kid1',
        OKTA_CLIENT_SCOPES: 'okta.apps.read okta.schemas.read',
      }),
    ).toEqual(expected);
  });

  test('a key brings its id along, where it is a JWK with one', () => {
    const OKTA_API_PRIVATE_KEY = JSON.stringify({ ...JSON.parse(JWK), kid: 'its-own' });
    const env = { OKTA_API_CLIENT_ID: '0oa1', OKTA_API_PRIVATE_KEY };
    expect(of(env)).toMatchObject({ keyId: 'its-own' });
    expect(of({ ...env, OKTA_API_PRIVATE_KEY_ID: 'other' })).toMatchObject({ keyId: 'other' });
  });

  test('only scopes that read are asked for, also where an apply has others', () => {
    const env = { OKTA_API_CLIENT_ID: '0oa1', OKTA_API_PRIVATE_KEY: PKCS8 };
    expect(of({ ...env, OKTA_API_SCOPES: 'okta.apps.manage okta.apps.read' })).toMatchObject({
      scopes: ['okta.apps.read'],
    });
    expect(of({ ...env, OKTA_API_SCOPES: 'okta.apps.manage' })).toMatchObject({
      scopes: ['okta.apps.read', 'okta.groups.read', 'okta.profileMappings.read', 'okta.schemas.read'],
    });
  });

  test.each<[string, () => KeyObject]>([
    ['Ed448', () => generateKeyPairSync('ed448').privateKey],
    ['secp256k1', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey],
    ['X25519', () => generateKeyPairSync('x25519').privateKey],
  ])('a key of a kind that signs nothing here is refused: %s', (_name, make) => {
    const OKTA_API_PRIVATE_KEY = make().export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => of({ OKTA_API_CLIENT_ID: '0oa1', OKTA_API_PRIVATE_KEY })).toThrow(
      "OKTA_API_PRIVATE_KEY is a key of a kind that can't sign here: expected RSA, EC on the curve P-256, P-384 or P-521, or Ed25519",
    );
  });

  test('without scopes asks for those that reading takes', () => {
    expect(of({ OKTA_API_CLIENT_ID: '0oa1', OKTA_API_PRIVATE_KEY: PKCS8 })).toMatchObject({
      scopes: ['okta.apps.read', 'okta.groups.read', 'okta.profileMappings.read', 'okta.schemas.read'],
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['none', {}, /^there is no credential for Okta: set OKTA_API_TOKEN, or/],
    [
      'a client without a key',
      { OKTA_API_CLIENT_ID: 'canary' },
      /^OKTA_API_CLIENT_ID is set without OKTA_API_PRIVATE_KEY/,
    ],
    [
      'a key without a client',
      { OKTA_API_PRIVATE_KEY: PKCS8 },
      /^OKTA_API_PRIVATE_KEY is set without OKTA_API_CLIENT_ID/,
    ],
    ['a token with a line end in it', { OKTA_API_TOKEN: 'can\nary' }, /^OKTA_API_TOKEN isn't a token/],
    ['a token that is none', { OKTA_ACCESS_TOKEN: 'Bearer canary' }, /^OKTA_ACCESS_TOKEN isn't a token/],
    [
      'a key that is none',
      {
        OKTA_API_CLIENT_ID: 'x',
        OKTA_API_PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----',
      },
      /^OKTA_API_PRIVATE_KEY has no private key that can be read/,
    ],
    [
      'a file that is not there',
      { OKTA_API_CLIENT_ID: 'x', OKTA_API_PRIVATE_KEY: 'canary' },
      /^OKTA_API_PRIVATE_KEY is neither/,
    ],
    ['half a JWK', { OKTA_API_CLIENT_ID: 'x', OKTA_API_PRIVATE_KEY: '{"d":"canary"' }, /has no private key/],
  ])('is refused: %s', (_name, env, message) => {
    expect(() => of(env)).toThrow(message);
    expect(() => of(env)).not.toThrow(/canary/);
  });
});
