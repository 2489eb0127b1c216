import { adminConsoleAppUrl, adminConsoleHost, adminConsolePath } from '../../lib/okta/admin-console';

describe('the Admin Console', () => {
  it.each([
    ['acme.okta.com', 'acme-admin.okta.com'],
    ['acme.oktapreview.com', 'acme-admin.oktapreview.com'],
    ['acme.okta-emea.com', 'acme-admin.okta-emea.com'],
    ['dev-123456.okta.com', 'dev-123456-admin.okta.com'],
  ])('of %s is at %s', (org, admin) => {
    expect(adminConsoleHost(org)).toBe(admin);
  });

  it('has the page of an app at the name and id of that app', () => {
    expect(adminConsoleAppUrl('https://acme.okta.com/home/acme_oneid_1/0oa1/aln2', 'acme_oneid_1', '0oa1')).toBe(
      'https://acme-admin.okta.com/admin/app/acme_oneid_1/instance/0oa1/',
    );
  });

  it('opens the tab that is asked for', () => {
    expect(
      adminConsoleAppUrl('https://acme.okta.com/home/acme_oneid_1/0oa1/aln2', 'acme_oneid_1', '0oa1', 'group-push'),
    ).toBe('https://acme-admin.okta.com/admin/app/acme_oneid_1/instance/0oa1/#tab-group-push');
  });

  it('stays one address whatever name and id are', () => {
    expect(adminConsoleAppUrl('https://acme.okta.com/home/x/y/z', 'a/../b?"><x', '0oa 1#')).toBe(
      'https://acme-admin.okta.com/admin/app/a%2F..%2Fb%3F%22%3E%3Cx/instance/0oa%201%23/',
    );
  });

  it('cannot be told from an embed link that is not a URL', () => {
    for (const host of ['login.acme.com', 'okta.com.evil.example', 'acmeokta.com']) {
      expect(adminConsoleAppUrl(`https://${host}/home/x/y/z`, 'x', '0oa1')).toBeNull();
    }
    expect(adminConsolePath('OneID', 'group-push')).toBe(
      'Applications (newer: Applications and Resources) > Applications > OneID > Push Groups',
    );
    expect(() => adminConsoleAppUrl('', 'acme_oneid_1', '0oa1')).toThrow('Invalid URL');
  });
});
