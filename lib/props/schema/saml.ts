import * as z from 'zod';
import type { TokenAware } from './text';

/**
 * What of a SAML app may differ from OneID's page. An app that was made by hand may have it, and adopting it with nothing
 * said of it would overwrite it.
 */

/** Settings on the screens SAML Settings and General > App Settings, by the provider's words. */
export function samlDifferences({ text }: TokenAware) {
  return z
    .strictObject({
      ssoUrl: text().optional().describe("Single sign-on URL. OneID's by default."),
      recipient: text().optional().describe("Recipient URL. OneID's single sign-on URL by default."),
      destination: text().optional().describe("Destination URL. OneID's single sign-on URL by default."),
      audience: text().optional().describe("Audience URI (SP Entity ID). OneID's by default."),
      subjectNameIdTemplate: text()
        .optional()
        .describe('Name ID value. `${user.userName}`, the application username, by default.'),
      subjectNameIdFormat: text().optional().describe('Name ID format, as its URN. Unspecified by default.'),
      responseSigned: z.boolean().optional().describe('Response is signed. On by default.'),
      assertionSigned: z.boolean().optional().describe('Assertion signature. On by default.'),
      signatureAlgorithm: z
        .enum(['RSA_SHA256', 'RSA_SHA1'])
        .optional()
        .describe('Signature Algorithm. `RSA_SHA256` by default.'),
      digestAlgorithm: z.enum(['SHA256', 'SHA1']).optional().describe('Digest Algorithm. `SHA256` by default.'),
      authnContextClassRef: text()
        .optional()
        .describe('Authentication context class, as its URN. PasswordProtectedTransport by default.'),
      honorForceAuthn: z.boolean().optional().describe('Honor Force Authentication. On by default.'),
      defaultRelayState: text().optional().describe('Default RelayState. Blank by default.'),
      idpIssuer: text()
        .optional()
        .describe("SAML Issuer ID. Okta's `http://www.okta.com/${org.externalKey}` by default."),
      singleLogoutUrl: text().optional().describe('Single Logout URL. None by default.'),
      singleLogoutIssuer: text().optional().describe('SP Issuer of single logout. None by default.'),
      singleLogoutCertificate: text()
        .optional()
        .describe('Signature certificate of single logout, public, as base64 of DER. None by default.'),
      acsEndpoints: z
        .array(text())
        .optional()
        .describe('Other requestable SSO URLs, in order of their index. None by default.'),
      inlineHookId: text().optional().describe('Id of a SAML assertion inline hook. None by default.'),
    })
    .meta({ title: 'SamlDifferences', description: "SAML settings that differ from OneID's page." });
}

export function attributeStatement({ text }: TokenAware) {
  return z
    .strictObject({
      name: text().describe('Name of the attribute in the assertion.'),
      namespace: text()
        .optional()
        .describe(
          'Name format, as its URN, such as `urn:oasis:names:tc:SAML:2.0:attrname-format:basic`. Unspecified by default.',
        ),
      type: z.enum(['EXPRESSION', 'GROUP']).default('EXPRESSION').describe('`GROUP` is a group attribute statement.'),
      values: z.array(text()).optional().describe('Okta expressions, with type `EXPRESSION`.'),
      filterType: z
        .enum(['STARTS_WITH', 'EQUALS', 'CONTAINS', 'REGEX'])
        .optional()
        .describe('How groups are chosen, with type `GROUP`.'),
      filterValue: text().optional().describe('What groups are chosen by, with type `GROUP`.'),
    })
    .meta({ title: 'AttributeStatement', description: 'An attribute in the SAML assertion.' });
}
