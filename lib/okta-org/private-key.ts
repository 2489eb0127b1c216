import { createPrivateKey, type KeyObject, subtle, type webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CredentialsError } from '../http';

/** A service app of Okta that signs with a key of its own (OAuth 2.0 client credentials). */
export interface PrivateKeyClient {
  readonly clientId: string;
  /** The key, to sign with. */
  readonly privateKey: () => Promise<webcrypto.CryptoKey>;
  readonly keyId: string | undefined;
  readonly scopes: readonly string[];
}

type Algorithm = webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams | { readonly name: 'Ed25519' };

/** What a key signs with. */
const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

/**
 * A private key given as PEM, as JWK, or as the path of a file with either.
 *
 * @throws CredentialsError that says neither the value nor what OpenSSL says of it
 */
export function privateKey(value: string, name: string): Pick<PrivateKeyClient, 'privateKey' | 'keyId'> {
  const inline = /^(-----BEGIN|\{)/.test(value);
  // In a variable of a CI system line ends are often written as \n.
  const text = inline ? value.replaceAll('\\n', '\n') : fileContent(value, name);
  let key: KeyObject;
  let keyId: string | undefined;
  try {
    const jwk = text.trim().startsWith('{') ? JSON.parse(text) : undefined;
    key = jwk === undefined ? createPrivateKey(text) : createPrivateKey({ key: jwk, format: 'jwk' });
    keyId = typeof jwk?.kid === 'string' ? jwk.kid : undefined;
  } catch {
    throw new CredentialsError(
      `${name} has no private key that can be read: expected PEM without a passphrase, JWK, or the path of a file with one`,
    );
  }
  const algorithm = algorithmOf(key);
  if (algorithm === undefined) {
    throw new CredentialsError(
      `${name} is a key of a kind that can't sign here: expected RSA, EC on the curve P-256, P-384 or P-521, or Ed25519`,
    );
  }
  const der = key.export({ type: 'pkcs8', format: 'der' });
  return { privateKey: () => subtle.importKey('pkcs8', der, algorithm, false, ['sign']), keyId };
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): Algorithm | undefined {
  if (asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  if (asymmetricKeyType === 'ed25519') return { name: 'Ed25519' };
  const namedCurve = CURVES[asymmetricKeyDetails?.namedCurve ?? ''];
  return asymmetricKeyType === 'ec' && namedCurve ? { name: 'ECDSA', namedCurve } : undefined;
}

function fileContent(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not even as a path is it shown: it may be a key that lost its first line.
    throw new CredentialsError(`${name} is neither a private key (PEM, JWK) nor the path of a file that can be read`);
  }
}
