import { userNameOf } from '../../lib/expression';

const user = { login: 'Ada@example.com', email: 'ada@mail.example', firstName: 'Ada', lastName: null, nickName: '' };
const nameBy = (template: string, suffix = '') => userNameOf({ template, suffix })({ side: 'to-app', user });

it.each([
  ['${source.login}', '', 'Ada@example.com'],
  ['${user.email}', '', 'ada@mail.example'],
  ['${source.firstName}.${source.login}', '', 'Ada.Ada@example.com'],
  ['x-${source.firstName}', '@example.com', 'x-Ada@example.com'],
  ['${fn:substringBefore(source.login, "@")}', '', 'Ada'],
  ['${fn:toLowerCase(fn:substringBefore(source.login, "@"))}', '', 'ada'],
  ["String.substringBefore(user.login, '@')", '', 'Ada'],
  ['source.email', '', 'ada@mail.example'],
  ['${source.lastName}', '', ''],
  ['${source.nickName}', '@example.com', ''],
])('%s with suffix %j gives %j', (template, suffix, value) => {
  expect(nameBy(template, suffix)).toEqual({ kind: 'value', value });
});

it.each([
  ['${source.firstName}.${source.lastName}', /template with an empty part/],
  ['${fn:replace(source.login, "@", "-")}', /`fn:replace` isn't computed here/],
  ['user.login.toLowerCase()', /aren't in Okta's reference/],
])('%s is not known', (template, reason) => {
  expect(nameBy(template)).toMatchObject({ kind: 'unknown', reason: expect.stringMatching(reason) });
});

it('a wrong expression is an error with its place', () => {
  expect(nameBy("user.login + '")).toMatchObject({ kind: 'error', position: expect.any(Number) });
});
