import { ONE_ID_SAML } from '../../lib/one-id/saml';

it('recipient and destination are the single sign-on URL, as the OneID page says', () => {
  expect(ONE_ID_SAML.ssoUrl).toBe('https://one.zuora.com/saml/SSO');
  expect([ONE_ID_SAML.recipient, ONE_ID_SAML.destination]).toEqual([ONE_ID_SAML.ssoUrl, ONE_ID_SAML.ssoUrl]);
  expect(ONE_ID_SAML.audience).toBe('https://one.zuora.com/saml/metadata');
});

it('response and assertion are signed with SHA-256', () => {
  expect(ONE_ID_SAML).toMatchObject({
    responseSigned: true,
    assertionSigned: true,
    signatureAlgorithm: 'RSA_SHA256',
    digestAlgorithm: 'SHA256',
  });
});

it("the subject is the app's user name, which the username template fills", () => {
  expect(ONE_ID_SAML.subjectNameIdTemplate).toBe('${user.userName}');
});
