import { createHash, createPublicKey, generateKeyPair, type KeyObject, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import type { SigningCertificate } from '../org/data/app';

/** Makes the certificates that an org's apps sign with. */
export class CertificateIssuer {
  /**
   * One RSA key serves the apps of all simulators in the process, as making one takes longer than anything else here.
   * It stays in memory, because nothing is ever signed but the certificates.
   */
  private static keyPair: Promise<{ publicKey: KeyObject; privateKey: KeyObject }> | undefined;

  /**
   * @param validityYears from 2 to 10
   * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationSSOCredentialKey/
   */
  async issue(orgName: string, created: string, validityYears = 10): Promise<SigningCertificate> {
    CertificateIssuer.keyPair ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    const { publicKey, privateKey } = await CertificateIssuer.keyPair;
    const { generate } = await import('selfsigned');
    const notBeforeDate = new Date(created);
    const notAfterDate = new Date(created);
    notAfterDate.setUTCFullYear(notAfterDate.getUTCFullYear() + validityYears);
    const { cert } = await generate(
      [
        { name: 'countryName', value: 'US' },
        { name: 'organizationName', value: 'Okta' },
        { shortName: 'OU', value: 'SSOProvider' },
        { name: 'commonName', value: orgName },
      ],
      {
        algorithm: 'sha256',
        notBeforeDate,
        notAfterDate,
        extensions: [],
        keyPair: {
          privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
          publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        },
      },
    );
    return describe(cert, created);
  }
}

/** The key as `GET /apps/{id}/credentials/keys` lists it. */
function describe(pem: string, created: string): SigningCertificate {
  const certificate = new X509Certificate(pem);
  const { n, e } = createPublicKey(pem).export({ format: 'jwk' });
  const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
  return {
    kty: 'RSA',
    created,
    lastUpdated: created,
    expiresAt: `${new Date(certificate.validTo).toISOString().slice(0, 19)}.000Z`,
    kid: createHash('sha256').update(`kid ${thumbprint}`).digest('base64url'),
    use: 'sig',
    x5c: [certificate.raw.toString('base64')],
    'x5t#S256': thumbprint,
    e: String(e),
    n: String(n),
  };
}
