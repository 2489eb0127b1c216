import { createPrivateKey } from 'node:crypto';
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

/**
 * A private key given as PEM, as JWK, or as the path of a file with either.
 *
 * @throws CredentialsError that says neither the value nor what OpenSSL says of it
 */
export function privateKey(value: string, name: string): string {
  const inline = /^(-----BEGIN|\{)/.test(value);
  // In a variable of a CI system line ends are often written as \n.
  const text = inline ? value.replaceAll('\\n', '\n') : fileContent(value, name);
  try {
    const key = text.trim().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text), format: 'jwk' })
      : createPrivateKey(text);
    return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  } catch {
    throw new CredentialsError(
      `${name} has no private key that can be read: expected PEM without a passphrase, JWK, or the path of a file with one`,
    );
  }
}

function fileContent(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not even as a path is it shown: it may be a key that lost its first line.
    throw new CredentialsError(`${name} is neither a private key (PEM, JWK) nor the path of a file that can be read`);
  }
}
