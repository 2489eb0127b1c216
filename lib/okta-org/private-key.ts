import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CredentialsError } from '../http';

/** A service app of Okta that signs with a key of its own (OAuth 2.0 client credentials). */
export interface PrivateKeyClient {
  readonly clientId: string;
  /** PEM, unencrypted, PKCS #8. */
  readonly privateKey: string;
  readonly keyId: string | undefined;
  readonly scopes: readonly string[];
}

/** The curves that Okta's SDK signs with: it says ES256 of any. */
const CURVES: readonly (string | undefined)[] = ['prime256v1'];

/**
 * A private key given as PEM, as JWK, or as the path of a file with either.
 *
 * @throws CredentialsError that says neither the value nor what OpenSSL says of it
 */
export function privateKey(value: string, name: string): { readonly pem: string; readonly keyId: string | undefined } {
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
  const type = key.asymmetricKeyType;
  if (type !== 'rsa' && !(type === 'ec' && CURVES.includes(key.asymmetricKeyDetails?.namedCurve))) {
    throw new CredentialsError(
      `${name} is a key of a kind that can't sign here: expected RSA, or EC on the curve P-256`,
    );
  }
  return { pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(), keyId };
}

function fileContent(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not even as a path is it shown: it may be a key that lost its first line.
    throw new CredentialsError(`${name} is neither a private key (PEM, JWK) nor the path of a file that can be read`);
  }
}
