import {
  ONE_ID_AUTHENTICATION_MODE,
  ONE_ID_ENDPOINTS,
  ONE_ID_UNIQUE_IDENTIFIER_FIELD,
} from '../../lib/one-id/endpoints';

it('the endpoints are those of the OneID page', () => {
  expect(ONE_ID_ENDPOINTS).toEqual({
    scimBaseUrl: 'https://one.zuora.com/scim/v2',
    accessToken: 'https://one.zuora.com/oauth2/token',
    authorization: 'https://one.zuora.com/oauth2/authorize',
    samlSso: 'https://one.zuora.com/saml/SSO',
    samlAudience: 'https://one.zuora.com/saml/metadata',
  });
});

it('the connection is made with OAuth 2 and finds users by their user name', () => {
  expect(ONE_ID_AUTHENTICATION_MODE).toBe('OAuth 2');
  expect(ONE_ID_UNIQUE_IDENTIFIER_FIELD).toBe('userName');
});
