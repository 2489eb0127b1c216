import { APP, construct, problems } from '../construct';

const OUT = { singleLogoutUrl: 'https://one.zuora.com/out', singleLogoutIssuer: 'https://one.zuora.com/saml/metadata' };
const sso = (saml: object) => ({ app: { ...APP, saml } });
const statement = (more: object) => ({
  app: { ...APP, attributeStatements: [{ name: 'dept' }, { name: 'x', ...more }] },
});

describe('single logout', () => {
  it.each<[string, object, string[]]>([
    [
      'an address without its issuer',
      sso({ singleLogoutUrl: OUT.singleLogoutUrl }),
      ['`app.saml.singleLogoutIssuer` is needed with `app.saml.singleLogoutUrl`, got: nothing'],
    ],
    [
      'an issuer without its address',
      sso({ singleLogoutIssuer: OUT.singleLogoutIssuer }),
      ['`app.saml.singleLogoutUrl` is needed with `app.saml.singleLogoutIssuer`, got: nothing'],
    ],
    ['both', sso(OUT), []],
    ['a certificate alone, which signs requests too', sso({ singleLogoutCertificate: 'MIIC' }), []],
  ])('%s', (_, props, expected) => {
    const declare = () => construct(props);
    if (expected.length === 0) expect(declare).not.toThrow();
    else expect(declare).toThrow(problems(...expected));
  });
});

describe('attribute statements', () => {
  it.each<[string, object, string[]]>([
    [
      'a filter of one that is computed',
      statement({ filterType: 'REGEX', filterValue: '.*' }),
      [
        '`app.attributeStatements[1].filterType` must be absent from a statement of type `EXPRESSION`, got: "REGEX"',
        '`app.attributeStatements[1].filterValue` must be absent from a statement of type `EXPRESSION`, got: ".*"',
      ],
    ],
    [
      'values of one for groups',
      statement({ type: 'GROUP', values: ['user.email'] }),
      ['`app.attributeStatements[1].values` must be absent from a statement of type `GROUP`, got: a list'],
    ],
    ['a filter of one for groups', statement({ type: 'GROUP', filterType: 'REGEX', filterValue: '.*' }), []],
    ['values of one that is computed', statement({ type: 'EXPRESSION', values: ['user.email'] }), []],
  ])('%s', (_, props, expected) => {
    const declare = () => construct(props);
    if (expected.length === 0) expect(declare).not.toThrow();
    else expect(declare).toThrow(problems(...expected));
  });
});
