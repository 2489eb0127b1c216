import type { OktaSimulator } from '../../lib/testing';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the route answers
  readonly body: any;
  readonly headers: Headers;
}

/** Calls the simulator as an API client does. */
export async function call(okta: OktaSimulator, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${okta.url}${path}`, {
    method,
    headers: { Authorization: 'SSWS token', 'Content-Type': 'application/json' },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const json = response.headers.get('Content-Type')?.startsWith('application/json');
  return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
}

/** What the provider sends to create a custom SAML app. */
export const SAML_APP = {
  label: 'Zuora OneID',
  signOnMode: 'SAML_2_0',
  accessibility: { selfService: false },
  visibility: { autoSubmitToolbar: false, hide: { iOS: false, web: false } },
  credentials: { userNameTemplate: { template: '${source.email}', type: 'BUILT_IN' } },
  settings: {
    app: {},
    implicitAssignment: false,
    notes: { admin: null, enduser: null },
    signOn: {
      ssoAcsUrl: 'https://one.zuora.com/saml/SSO',
      ssoAcsUrlOverride: '',
      audience: 'https://one.zuora.com/saml/metadata',
      recipient: 'https://one.zuora.com/saml/SSO',
      destination: 'https://one.zuora.com/saml/SSO',
      subjectNameIdTemplate: '${user.userName}',
      subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
      signatureAlgorithm: 'RSA_SHA256',
      digestAlgorithm: 'SHA256',
      authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
      responseSigned: true,
      assertionSigned: true,
    },
  },
} as const;

/** The connection of the page "Enable provisioning using SCIM API", with every action but imports. */
export const SCIM_CONNECTION = {
  baseUrl: 'https://one.zuora.com/scim/v2',
  authenticationMode: 'OAuth 2',
  accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
  authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
  clientId: 'client',
  secret: 'canary-secret',
  supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
} as const;
