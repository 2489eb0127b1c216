import { API_SERVED_APP_KEYS, API_SERVED_APPS, isApiServedApp } from '../../lib/okta/capabilities';

describe("apps whose connection Okta's API can write", () => {
  it('are the six that Okta lists', () => {
    expect(API_SERVED_APP_KEYS).toEqual(['google', 'office365', 'okta_org2org', 'slack', 'zoomus', 'zscalerbyz']);
  });

  it.each(['scim2headerauth', 'acme_oneid_1', '', 'constructor', 'toString', 'Google'])(
    'do not include "%s"',
    (key) => {
      expect(isApiServedApp(key)).toBe(false);
    },
  );

  it('take the schemes that Okta documents', () => {
    const schemes = Object.fromEntries(API_SERVED_APP_KEYS.map((key) => [key, API_SERVED_APPS[key].schemes]));
    expect(schemes).toEqual({
      google: ['OAUTH2'],
      office365: ['OAUTH2'],
      okta_org2org: ['OAUTH2', 'TOKEN'],
      slack: ['OAUTH2'],
      zoomus: ['OAUTH2'],
      zscalerbyz: ['TOKEN'],
    });
  });

  it('need no consent where a token is enough or the consent is between orgs', () => {
    const without = API_SERVED_APP_KEYS.filter((key) => !API_SERVED_APPS[key].needsConsent);
    expect(without).toEqual(['okta_org2org', 'zscalerbyz']);
  });

  it('name a setting for the base URL only where Okta echoes one that it requires', () => {
    for (const key of API_SERVED_APP_KEYS) {
      const { baseUrlSetting, requiredSettings } = API_SERVED_APPS[key];
      if (baseUrlSetting !== undefined) expect(requiredSettings).toContain(baseUrlSetting);
    }
    expect(API_SERVED_APPS.okta_org2org.baseUrlSetting).toBe('baseUrl');
  });
});
