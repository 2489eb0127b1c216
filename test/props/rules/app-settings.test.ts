import { Fn, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { APP, construct, problems } from '../construct';

const catalog = (catalogKey: string, settings?: object) => ({ ...APP, catalogKey, settings });
/** Settings that each app asks for. */
const SETTINGS = {
  google: { domain: 'example.com' },
  office365: { msftTenant: 'acme', domain: 'example.com' },
  okta_org2org: { baseUrl: 'https://hub.okta.com' },
  slack: { domain: 'acme' },
  zoomus: { subDomain: 'acme' },
  zscalerbyz: { siteDomain: 'acme' },
};

describe('settings of the app', () => {
  it.each<[string, object, string[]]>([
    [
      'a custom app has none',
      { ...APP, settings: { domain: 'acme' } },
      ['`app.settings` needs `app.catalogKey`: a custom app has no settings, got: an object'],
    ],
    [
      'an adopted custom app has none either',
      { source: 'adopt', appId: '0oa1', label: 'OneID', settings: {} },
      ['`app.settings` needs `app.catalogKey`: a custom app has no settings, got: an object'],
    ],
    [
      'a catalog app brings its SAML settings along',
      { ...catalog('slack', SETTINGS.slack), saml: { audience: 'https://example.com' } },
      ['`app.saml` must be absent with `app.catalogKey`, whose app brings its own, got: an object'],
    ],
    ['Google Workspace', catalog('google'), ['`app.settings.domain` is required by Google Workspace, got: nothing']],
    [
      'Microsoft Office 365',
      catalog('office365', {}),
      [
        '`app.settings.msftTenant` is required by Microsoft Office 365, got: nothing',
        '`app.settings.domain` is required by Microsoft Office 365, got: nothing',
      ],
    ],
    ['Okta Org2Org', catalog('okta_org2org'), ['`app.settings.baseUrl` is required by Okta Org2Org, got: nothing']],
    ['Slack', catalog('slack', { subDomain: 'a' }), ['`app.settings.domain` is required by Slack, got: nothing']],
    ['Zoom', catalog('zoomus', { domain: 'acme' }), ['`app.settings.subDomain` is required by Zoom, got: nothing']],
    ['Zscaler', catalog('zscalerbyz'), ['`app.settings.siteDomain` is required by Zscaler, got: nothing']],
    ['a number', catalog('slack', { domain: 5 }), ['`app.settings.domain` must be a string that is not empty, got: 5']],
    [
      'null',
      catalog('slack', { domain: null }),
      ['`app.settings.domain` must be a string that is not empty, got: null'],
    ],
    [
      'empty',
      catalog('slack', { domain: ' ' }),
      ['`app.settings.domain` must be a string that is not empty, got: " "'],
    ],
  ])('are refused: %s', (_, app, expected) => {
    expect(() => construct({ app })).toThrow(problems(...expected));
  });

  it.each(Object.entries(SETTINGS))('are enough for %s where its required ones are there', (key, settings) => {
    expect(() => construct({ app: catalog(key, settings) })).not.toThrow();
  });

  it('are not asked of an app that exists', () => {
    expect(() =>
      construct({ app: { source: 'adopt', appId: '0oa1', label: 'Slack', catalogKey: 'slack' } }),
    ).not.toThrow();
  });

  it('may be what only Terraform knows', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    const domain = new TerraformVariable(stack, 'domain', { type: 'list(string)' });

    expect(() =>
      construct({ app: catalog('slack', { domain: Fn.element(domain.listValue, 0) }) }, stack),
    ).not.toThrow();
  });
});
