import { OneIdStandIn } from '../../../lib/testing';
import { type ScimCall, scimCaller, user } from './scim-caller';

let oneId: OneIdStandIn;
let scim: ScimCall;
let ada: string;
let finance: string;
beforeAll(async () => {
  oneId = await OneIdStandIn.start();
  scim = await scimCaller(oneId);
  ada = (await scim('POST', '/Users', user('ada@example.com'))).body.id;
  finance = (await scim('POST', '/Groups', { displayName: 'Finance', members: [{ value: ada }] })).body.id;
});
afterAll(() => oneId.stop());

const operations = (...each: unknown[]) => ({ Operations: each });

test.each<[string, () => Parameters<ScimCall>]>([
  ['a filter that ends amid', () => ['GET', '/Users?filter=userName+eq']],
  ['a filter of another comparison', () => ['GET', '/Users?filter=userName+sw+%22eq%22']],
  ['a body that is null', () => ['POST', '/Users', null]],
  ['a body in a list of two', () => ['POST', '/Users', [user('b@example.com'), user('c@example.com')]]],
  ['a user name that is a number', () => ['POST', '/Users', user('b@example.com', { userName: 7 })]],
  ['e-mails that are no list', () => ['POST', '/Users', user('b@example.com', { emails: 'b@example.com' })]],
  ['an e-mail that is null', () => ['POST', '/Users', user('b@example.com', { emails: [null] })]],
  ['an e-mail whose value is an object', () => ['POST', '/Users', user('b@example.com', { emails: [{ value: {} }] })]],
  ['an operation that is null', () => ['PATCH', `/Users/${ada}`, operations(null)]],
  ['operations that are no list', () => ['PATCH', `/Users/${ada}`, { Operations: 'add' }]],
  ['an operation of another name', () => ['PATCH', `/Users/${ada}`, operations({ op: 'move', path: 'locale' })]],
  [
    'a path that OneID does not document',
    () => [
      'PATCH',
      `/Users/${ada}`,
      operations({ op: 'replace', path: 'emails[type eq "work"].value', value: 'x@example.com' }),
    ],
  ],
  [
    'a path of another form in a group',
    () => ['PATCH', `/Groups/${finance}`, operations({ op: 'add', path: 'members[display eq "Ada"]', value: [] })],
  ],
  ['a member that is null', () => ['PUT', `/Groups/${finance}`, { displayName: 'Finance', members: [null] }]],
  [
    'members that nobody has',
    () => ['PUT', `/Groups/${finance}`, { displayName: 'Finance', members: [{ value: 'x' }] }],
  ],
  [
    'a group of another name with a member that nobody has',
    () => ['PUT', `/Groups/${finance}`, { displayName: 'Other', members: [{ value: 'x' }] }],
  ],
  [
    'a second operation, after one that is fine,',
    () => [
      'PATCH',
      `/Groups/${finance}`,
      operations(
        { op: 'replace', path: 'displayName', value: 'Other' },
        { op: 'add', path: 'members', value: [{ value: 'x' }] },
      ),
    ],
  ],
  [
    'a replacement as a PatchOp with a member that nobody has',
    () => ['PUT', `/Groups/${finance}`, operations({ op: 'add', path: 'members', value: [{ value: 'x' }] })],
  ],
  ['a group without a name', () => ['POST', '/Groups', { members: [] }]],
])('%s is refused with 400 and a reason, and nothing is changed', async (_, request) => {
  const before = oneId.state();
  const { status, body } = await scim(...request());
  expect({ status, body }).toMatchObject({ status: 400, body: { status: '400', detail: expect.stringMatching(/\w/) } });
  expect(oneId.state()).toEqual(before);
});

test('a percent sign that encodes nothing is refused or answered, and shows among the requests', async () => {
  const before = oneId.requests.length;
  await scim('GET', '/Users?filter=userName+eq+%2250%%22');
  expect(oneId.requests).toHaveLength(before + 1);
});

describe('the OAuth server', () => {
  const token = (headers: Record<string, string>, form: Record<string, string> = {}) =>
    fetch(`${oneId.url}/oauth2/token`, { method: 'POST', headers, body: new URLSearchParams(form) });
  const basic = (pair: string) => ({ Authorization: `Basic ${Buffer.from(pair).toString('base64')}` });

  test.each(['id:100%', 'id', '', ':', 'a:b:c'])('refuses basic authentication as %s', async (pair) => {
    expect((await token(basic(pair), { grant_type: 'client_credentials' })).status).toBe(401);
  });

  test.each([
    'https://[/cpc/acme_oneid_1/oauth/callback',
    'https://elsewhere.example/?/cpc/acme_oneid_1/oauth/callback',
    'https://system-admin.okta.com/admin/app/cpc/acme_oneid_1/oauth/callback/more',
    'http://system-admin.okta.com/admin/app/cpc/acme_oneid_1/oauth/callback',
    '',
  ])('leads no browser to %s', async (redirect) => {
    const { clientId } = oneId.admin.createAuthorizationCodeClient('Okta', 'acme_oneid_1');
    const query = new URLSearchParams({ client_id: clientId, response_type: 'code', redirect_uri: redirect });
    const answer = await fetch(`${oneId.url}/oauth2/authorize?${query}`, { redirect: 'manual' });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: 'redirect_uri mismatch' },
    ]);
  });
});
