import * as z from 'zod';
import { AUTHENTICATION_SCHEMES } from '../../okta/capabilities';
import { ONE_ID_AUTHENTICATION_MODE, ONE_ID_ENDPOINTS, ONE_ID_UNIQUE_IDENTIFIER_FIELD } from '../../one-id/endpoints';
import { BASE_URL, ENDPOINT_URI } from './endpoint-uri';
import type { TokenAware } from './text';

export function connection(values: TokenAware) {
  const adminConsole = adminConsoleConnection(values);
  return z
    .discriminatedUnion('managedBy', [adminConsole, oktaApiConnection(values)])
    .default(() => adminConsole.parse({}))
    .describe('The SCIM connection, screen Provisioning > Integration.');
}

function adminConsoleConnection({ text }: TokenAware) {
  return z
    .strictObject({
      managedBy: z
        .literal('admin-console')
        .optional()
        .describe(
          "An administrator enters the connection in Okta's Admin Console; declared, gated and checked here. The default.",
        ),
      baseUrl: text(...BASE_URL)
        .default(ONE_ID_ENDPOINTS.scimBaseUrl)
        .describe('SCIM connector base URL.'),
      uniqueIdentifierField: text()
        .default(ONE_ID_UNIQUE_IDENTIFIER_FIELD)
        .describe('Unique identifier field for users.'),
      authenticationMode: z
        .enum([ONE_ID_AUTHENTICATION_MODE, 'Basic Auth', 'HTTP Header'])
        .default(ONE_ID_AUTHENTICATION_MODE)
        .describe('Authentication Mode.'),
      accessTokenEndpointUri: text(...ENDPOINT_URI)
        .default(ONE_ID_ENDPOINTS.accessToken)
        .describe('Access Token endpoint URI.'),
      authorizationEndpointUri: text(...ENDPOINT_URI)
        .default(ONE_ID_ENDPOINTS.authorization)
        .describe('Authorization endpoint URI.'),
      clientId: text()
        .optional()
        .describe('Client ID of the OAuth client in OneID, which exists only after the app does.'),
      clientSecretLocation: text(location)
        .optional()
        .describe(
          'Where the client secret is kept, as `<store>: <path>`, for example `vault: kv/okta/oneid`. Never the secret.',
        ),
    })
    .meta({ title: 'AdminConsoleConnection', description: 'A connection that an administrator enters.' });
}

function oktaApiConnection({ text, isToken }: TokenAware) {
  return z
    .strictObject({
      managedBy: z
        .literal('okta-api')
        .describe("Terraform writes the connection through Okta's API, which serves six catalog apps only."),
      authScheme: z.enum(AUTHENTICATION_SCHEMES).describe('Authentication scheme of the connection.'),
      token: z
        .string()
        .superRefine((value, context) => {
          if (!isToken(value)) context.addIssue({ code: 'custom', message: LITERAL_TOKEN });
        })
        .optional()
        .describe(
          'The token for scheme `TOKEN`: a sensitive Terraform variable, never a literal. It ends in the Terraform state.',
        ),
      baseUrl: text(...BASE_URL)
        .optional()
        .describe(
          'Base URL of the connection, only with scheme `TOKEN`; by default what the app takes from its settings.',
        ),
      allowUnlistedApp: z.boolean().default(false).describe("Try the API on an app that Okta doesn't list for it."),
    })
    .meta({ title: 'OktaApiConnection', description: "A connection that Okta's API can write." });
}

export const LITERAL_TOKEN = 'must be a sensitive Terraform variable, never a literal';

/** A colon alone would let `user:password` pass: a path has a space before it or parts. */
function location(value: string): string | undefined {
  return /^[A-Za-z\d][\w .+-]*:(\s+\S|\S*[/:])/.test(value)
    ? undefined
    : 'must say where the secret is kept, as `<store>: <path>` such as `vault: kv/okta/oneid`, and never be the secret';
}
