import { propsBesideApp } from './props';

// An administrator's connection is the default, whole or in part.
propsBesideApp({ connection: {} });
propsBesideApp({ connection: { clientId: 'oneid-client', clientSecretLocation: 'vault: kv/okta/oneid' } });
propsBesideApp({ connection: { managedBy: 'admin-console', authenticationMode: 'HTTP Header' } });

// One by API says how it authenticates.
propsBesideApp({ connection: { managedBy: 'okta-api', authScheme: 'OAUTH2' } });
propsBesideApp({ connection: { managedBy: 'okta-api', authScheme: 'TOKEN', token: '${var.scim_token}' } });
propsBesideApp({ connection: { managedBy: 'okta-api', authScheme: 'TOKEN', baseUrl: 'https://acme.example.com' } });

// @ts-expect-error not one of the two ways
propsBesideApp({ connection: { managedBy: 'terraform' } });
// @ts-expect-error a scheme is for the API only; the console calls it authentication mode
propsBesideApp({ connection: { authScheme: 'TOKEN' } });
// @ts-expect-error what an administrator enters is in no prop
propsBesideApp({ connection: { managedBy: 'admin-console', token: '${var.scim_token}' } });
// @ts-expect-error a client secret is never a prop
propsBesideApp({ connection: { clientSecret: 'never' } });
// @ts-expect-error not what the screen offers
propsBesideApp({ connection: { authenticationMode: 'OAUTH2' } });
// @ts-expect-error the API has no default scheme
propsBesideApp({ connection: { managedBy: 'okta-api' } });
// @ts-expect-error not a scheme of Okta's API
propsBesideApp({ connection: { managedBy: 'okta-api', authScheme: 'BASIC' } });
// @ts-expect-error a client is what an administrator enters
propsBesideApp({ connection: { managedBy: 'okta-api', authScheme: 'OAUTH2', clientId: 'oneid-client' } });
