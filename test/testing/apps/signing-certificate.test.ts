import { X509Certificate } from 'node:crypto';
import { CertificateIssuer } from '../../../lib/testing/apps/signing-certificate';

const issuer = new CertificateIssuer();
const created = '2026-01-02T03:04:05.000Z';

test('a certificate is real, self-signed and of the org', async () => {
  const { x5c, kid, kty, n } = await issuer.issue('sim', created);
  const certificate = new X509Certificate(Buffer.from(x5c[0] as string, 'base64'));
  expect(certificate.subject).toContain('CN=sim');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(kty).toBe('RSA');
  expect(certificate.publicKey.export({ format: 'jwk' }).n).toBe(n);
  expect(kid).toMatch(/^[\w-]{43}$/);
});

test('each has a key id of its own, and is valid for the years asked for', async () => {
  const [first, second] = await Promise.all([issuer.issue('sim', created), issuer.issue('sim', created, 2)]);
  expect(first.kid).not.toBe(second.kid);
  expect([first.expiresAt, second.expiresAt]).toEqual(['2036-01-02T03:04:05.000Z', '2028-01-02T03:04:05.000Z']);
});
