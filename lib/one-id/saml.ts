import { ONE_ID_ENDPOINTS } from './endpoints';

/**
 * Values of the SAML app as OneID's page gives them. What the page leaves at "defaults" is what Okta's App Integration
 * Wizard fills in.
 * @see https://docs.zuora.com/en/zuora-platform/security-and-identity/oneid/setup-sso-with-okta-using-saml-in-oneid/add-zuora-oneid-application-to-okta
 */
export const ONE_ID_SAML = {
  ssoUrl: ONE_ID_ENDPOINTS.samlSso,
  recipient: ONE_ID_ENDPOINTS.samlSso,
  destination: ONE_ID_ENDPOINTS.samlSso,
  audience: ONE_ID_ENDPOINTS.samlAudience,
  subjectNameIdTemplate: '${user.userName}',
  subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  responseSigned: true,
  assertionSigned: true,
  signatureAlgorithm: 'RSA_SHA256',
  digestAlgorithm: 'SHA256',
  honorForceAuthn: true,
  authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
} as const;
