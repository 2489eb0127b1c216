/**
 * The fixed addresses of Zuora OneID. They are the same for every tenant.
 * @see https://docs.zuora.com/en/zuora-platform/security-and-identity/oneid/setup-sso-with-okta-using-saml-in-oneid/enable-provisioning-using-scim-api
 */
export const ONE_ID_ENDPOINTS = {
  /** SCIM connector base URL */
  scimBaseUrl: 'https://one.zuora.com/scim/v2',
  /** Access Token endpoint URI */
  accessToken: 'https://one.zuora.com/oauth2/token',
  /** Authorization endpoint URI */
  authorization: 'https://one.zuora.com/oauth2/authorize',
  /** Single sign-on URL, which is recipient and destination too */
  samlSso: 'https://one.zuora.com/saml/SSO',
  /** Audience URI (SP Entity ID) */
  samlAudience: 'https://one.zuora.com/saml/metadata',
} as const;

/** Domain of all of OneID's addresses, those of its sandboxes too. */
export const ONE_ID_DOMAIN = 'zuora.com';

/** Unique identifier field for users */
export const ONE_ID_UNIQUE_IDENTIFIER_FIELD = 'userName';

/** Authentication Mode, in the word of Okta's screen. */
export const ONE_ID_AUTHENTICATION_MODE = 'OAuth 2';
