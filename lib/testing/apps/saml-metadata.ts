import type { App, SigningCertificate } from '../org/data/app';
import type { Org } from '../org/org';

/**
 * The SAML metadata of an app, which a service provider reads: who signs, with which certificate, and where to sign on.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationSSO/
 */
export function samlMetadata(org: Org, app: App, { x5c }: SigningCertificate): string {
  const location = `${org.url}/app/${app.name}/${app.entityKey}/sso/saml`;
  const certificate = x5c[0].replace(/.{76}/g, '$&\n');
  const nameIdFormats = ['unspecified', 'emailAddress'].map(
    (format) => `<md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:${format}</md:NameIDFormat>`,
  );
  const signOnServices = ['HTTP-POST', 'HTTP-Redirect'].map(
    (binding) =>
      `<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${location}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<md:EntityDescriptor entityID="http://www.okta.com/${app.entityKey}" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">`,
    '<md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
    '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>',
    `<ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`,
    ...nameIdFormats,
    ...signOnServices,
    '</md:IDPSSODescriptor></md:EntityDescriptor>',
  ].join('');
}
