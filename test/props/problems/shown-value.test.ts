import { shown } from '../../../lib/props/problems/shown-value';

describe('a value in a message', () => {
  it.each<[unknown, string, string]>([
    ['text', 'app.label', '"text"'],
    ['two\nlines', 'app.label', '"two\\nlines"'],
    ['x'.repeat(500), 'app.label', `"${'x'.repeat(119)}... (500 characters)`],
    ['finance@example.com', 'pushGroups', '"finance@example.com"'],
    [12, 'app.label', '12'],
    [false, 'app.label', 'false'],
    [null, 'app.label', 'null'],
    [undefined, 'app.label', 'nothing'],
    [{ password: 'hunter2' }, 'app.label', 'an object'],
    [['hunter2'], 'app.label', 'a list'],
    [new Date(0), 'app.label', 'an instance of Date'],
    [Object.create(null), 'app.label', 'an object'],
    [() => 'hunter2', 'app.label', 'a function'],
    ['https://one.zuora.com/scim?tenant=1', 'connection.baseUrl', '"https://one.zuora.com/scim?..."'],
    ['${TfToken[TOKEN.7]}', 'phase', 'a value that only Terraform knows'],
  ])('shows what it is: %p', (value, path, expected) => {
    expect(shown(value, path.split('.'))).toBe(expected);
  });

  it.each<[unknown, string]>([
    ['hunter2', 'connection.token'],
    ['hunter2', 'connection.clientSecretLocation'],
    ['hunter2', 'connection.clientSecret'],
    ['hunter2', 'app.settings.api-key'],
    ['hunter2', 'app.settings.credentials.value'],
    ['https://admin:hunter2@one.zuora.com', 'app.label'],
    ['https://hunter2@one.zuora.com', 'connection.baseUrl'],
    ['https://admin:hunt/er2@one.zuora.com', 'connection.baseUrl'],
    ['admin:hunter2@one.zuora.com', 'app.label'],
    ['hunter2@one.zuora.com', 'connection.accessTokenEndpointUri'],
    ['https://one.zuora.com?access_token=hunter2', 'app.adminNote'],
    ['https://one.zuora.com#access_token=hunter2', 'app.adminNote'],
  ])('never shows a secret: %j at %s', (value, path) => {
    expect(shown(value, path.split('.'))).not.toMatch(/hunt|er2/);
  });
});
