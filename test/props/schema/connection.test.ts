import { APP, construct, problems, ZOOM, ZSCALER } from '../construct';

const connection = (props: object) => ({ app: APP, connection: props });

it.each<[string, unknown, string]>([
  ['connection as a string', { app: APP, connection: 'oauth' }, '`connection` must be an object, got: "oauth"'],
  [
    'unknown manager',
    connection({ managedBy: 'terraform' }),
    '`connection.managedBy` must be "admin-console" or "okta-api", got: "terraform"',
  ],
  [
    'http base URL',
    connection({ baseUrl: 'http://one.zuora.com/scim/v2' }),
    '`connection.baseUrl` must be an https URL, got: "http://one.zuora.com/scim/v2"',
  ],
  [
    'base URL that is none',
    connection({ baseUrl: 'one.zuora.com' }),
    '`connection.baseUrl` must be an https URL, got: "one.zuora.com"',
  ],
  [
    'underscore in a base URL',
    connection({ baseUrl: 'https://one.zuora.com/scim_v2' }),
    '`connection.baseUrl` must not contain an underscore, which Okta doesn\'t accept in a base URL, got: "https://one.zuora.com/scim_v2"',
  ],
  [
    'trailing slash of a base URL',
    connection({ baseUrl: 'https://one.zuora.com/scim/v2/' }),
    '`connection.baseUrl` must not end with a slash, got: "https://one.zuora.com/scim/v2/"',
  ],
  [
    'query of a base URL',
    connection({ baseUrl: 'https://one.zuora.com/scim/v2?tenant=1' }),
    '`connection.baseUrl` must not have a query, got: "https://one.zuora.com/scim/v2?..."',
  ],
  [
    'user info in a base URL',
    connection({ baseUrl: 'https://admin:hunter2@one.zuora.com/scim/v2' }),
    '`connection.baseUrl` must not contain a user name or password, got: a string (not shown)',
  ],
  [
    'user name in a base URL',
    connection({ baseUrl: 'https://hunter2@one.zuora.com/scim/v2' }),
    '`connection.baseUrl` must not contain a user name or password, got: a string (not shown)',
  ],
  [
    'user info in an address that is no valid URL',
    connection({ baseUrl: 'https://admin:hunt/er2@one.zuora.com' }),
    '`connection.baseUrl` must be an https URL, got: a string (not shown)',
  ],
  [
    'user info without a scheme',
    connection({ accessTokenEndpointUri: 'admin:hunter2@one.zuora.com' }),
    '`connection.accessTokenEndpointUri` must be an https URL, got: a string (not shown)',
  ],
  [
    'base URL of a connection by API',
    { ...ZOOM, connection: { ...ZOOM.connection, baseUrl: 'http://a.example.com' } },
    '`connection.baseUrl` must be an https URL, got: "http://a.example.com"',
  ],
  [
    'http token endpoint',
    connection({ accessTokenEndpointUri: 'http://one.zuora.com/token' }),
    '`connection.accessTokenEndpointUri` must be an https URL, got: "http://one.zuora.com/token"',
  ],
  [
    'fragment of an endpoint',
    connection({ authorizationEndpointUri: 'https://one.zuora.com/authorize#top' }),
    '`connection.authorizationEndpointUri` must not have a fragment, got: "https://one.zuora.com/authorize#..."',
  ],
  [
    'trailing slash of an endpoint',
    connection({ authorizationEndpointUri: 'https://one.zuora.com/authorize/' }),
    '`connection.authorizationEndpointUri` must not end with a slash, got: "https://one.zuora.com/authorize/"',
  ],
  [
    'unknown authentication mode',
    connection({ authenticationMode: 'OAuth2' }),
    '`connection.authenticationMode` must be "OAuth 2", "Basic Auth" or "HTTP Header", got: "OAuth2"',
  ],
  [
    'empty unique identifier',
    connection({ uniqueIdentifierField: '' }),
    '`connection.uniqueIdentifierField` must not be empty, got: ""',
  ],
  ['number as client id', connection({ clientId: 42 }), '`connection.clientId` must be a string, got: 42'],
  [
    'secret as its own location',
    connection({ clientSecretLocation: 'hunter2' }),
    '`connection.clientSecretLocation` must say where the secret is kept, as `<store>: <path>` such as `vault: kv/okta/oneid`, and never be the secret, got: a string (not shown)',
  ],
  [
    'user and password as location',
    connection({ clientSecretLocation: 'admin:hunter2' }),
    '`connection.clientSecretLocation` must say where the secret is kept, as `<store>: <path>` such as `vault: kv/okta/oneid`, and never be the secret, got: a string (not shown)',
  ],
  [
    'empty location',
    connection({ clientSecretLocation: '' }),
    '`connection.clientSecretLocation` must say where the secret is kept, as `<store>: <path>` such as `vault: kv/okta/oneid`, and never be the secret, got: a string (not shown)',
  ],
  [
    'number as location',
    connection({ clientSecretLocation: 1234 }),
    '`connection.clientSecretLocation` must be a string, got: a number (not shown)',
  ],
  [
    'no scheme',
    { ...ZSCALER, connection: { managedBy: 'okta-api' } },
    '`connection.authScheme` must be "OAUTH2" or "TOKEN", got: nothing',
  ],
  [
    'literal token',
    { ...ZSCALER, connection: { ...ZSCALER.connection, token: 'hunter2' } },
    '`connection.token` must be a sensitive Terraform variable, never a literal, got: a string (not shown)',
  ],
  [
    'number as token',
    { ...ZSCALER, connection: { ...ZSCALER.connection, token: 1234 } },
    '`connection.token` must be a string, got: a number (not shown)',
  ],
])('is refused: %s', (_, props, problem) => {
  expect(() => construct(props)).toThrow(problems(problem));
});

it('tells everything that is wrong with it at once', () => {
  const got = '"http://a_b/b c/"';
  expect(() => construct(connection({ baseUrl: 'http://a_b/b c/' }))).toThrow(
    [
      'OneIdScimProvisioning at "stack/oneid" has 4 problems:',
      `\`connection.baseUrl\` must be an https URL, got: ${got}`,
      `\`connection.baseUrl\` must not contain white space, got: ${got}`,
      `\`connection.baseUrl\` must not end with a slash, got: ${got}`,
      `\`connection.baseUrl\` must not contain an underscore, which Okta doesn't accept in a base URL, got: ${got}`,
    ].join('\n  - '),
  );
});
