import { OneIdStandIn, type OneIdStandInOptions } from '../../../lib/testing';
import { callWith, scimCaller, user } from './scim-caller';

const start = async (options: OneIdStandInOptions = {}) => {
  const oneId = await OneIdStandIn.start(options);
  return { oneId, scim: await scimCaller(oneId), [Symbol.asyncDispose]: () => oneId.stop() };
};
const EXTENSION = 'urn:zuora:scim:schemas:1.0:UserExtension';
const CALLBACK = 'https://system-admin.okta.com/admin/app/cpc/acme_oneid_1/oauth/callback';

test('it stands for OneID, on loopback only', async () => {
  await using oneId = await OneIdStandIn.start();
  expect(oneId.origin).toBe('https://one.zuora.com');
  expect(oneId.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${oneId.url}/scim/v2/Users`)).status).toBe(401);
});

describe('users', () => {
  test('a body in a list of one is taken, as the reference shows it, and a user gets what OneID adds', async () => {
    await using s = await start({ region: 'EU' });
    const { status, body } = await s.scim('POST', '/Users', [user('ada@example.com', { roles: [{ value: 'USER' }] })]);
    expect(status).toBe(201);
    expect(body).toMatchObject({ displayName: 'Ada Lovelace', roles: [{ value: 'USER' }] });
    expect(body[EXTENSION]).toMatchObject({ status: 'ACTIVE', ssoEnabled: true, region: 'EU' });
  });

  test('a user name and an e-mail address have to be there; the federated ID comes from the policy alone', async () => {
    await using s = await start();
    expect((await s.scim('POST', '/Users', user('x', { emails: [] }))).body.detail).toMatch(/email address/);
    expect(await s.scim('POST', '/Users', user(''))).toMatchObject({ status: 400 });
    s.oneId.admin.setPolicies({ ssoForAllUsers: false });
    expect((await s.scim('POST', '/Users', user('x@example.com'))).body.detail).toMatch(/federated ID/);
  });

  test('PUT blanks what it leaves out, and active true brings a deactivated user back', async () => {
    await using s = await start();
    const { body } = await s.scim('POST', '/Users', user('ada@example.com', { locale: 'en-GB', title: 'Countess' }));
    expect(body).toMatchObject({ locale: 'en-GB' });
    expect(body).not.toHaveProperty('title');
    const off = await s.scim('PUT', `/Users/${body.id}`, user('ada@example.com', { active: false }));
    expect(off.body).toMatchObject({ active: false, [EXTENSION]: { status: 'INACTIVE' } });
    expect(off.body).not.toHaveProperty('locale');
    expect((await s.scim('PUT', `/Users/${body.id}`, user('ada@example.com'))).body.active).toBe(true);
  });

  test('PATCH changes what it names in the sampled form too, and a space clears', async () => {
    await using s = await start();
    const { body } = await s.scim('POST', '/Users', user('ada@example.com', { locale: 'en-GB' }));
    const operations = [
      { op: 'replace', path: 'name.givenName', value: 'Augusta' },
      { op: 'replace', path: 'locale', value: ' ' },
      { op: 'replace', value: { preferredLanguage: 'fr' } },
    ];
    const { body: changed } = await s.scim('PATCH', `/Users/${body.id}`, { operations });
    expect(changed).toMatchObject({ name: { givenName: 'Augusta', familyName: 'Lovelace' }, preferredLanguage: 'fr' });
    expect(changed).not.toHaveProperty('locale');
  });

  test('DELETE deactivates, and only with an Idempotency-Key', async () => {
    await using s = await start();
    const { body } = await s.scim('POST', '/Users', user('ada@example.com'));
    expect((await s.scim('DELETE', `/Users/${body.id}`)).status).toBe(400);
    expect((await s.scim('DELETE', `/Users/${body.id}`, undefined, { 'Idempotency-Key': 'k' })).status).toBe(204);
    expect(s.oneId.state().users).toMatchObject([{ userName: 'ada@example.com', active: false, status: 'INACTIVE' }]);
  });

  test('lists come in pages by the number of the first entry', async () => {
    await using s = await start();
    for (let n = 1; n <= 5; n++) await s.scim('POST', '/Users', user(`u${n}@example.com`));
    const { body } = await s.scim('GET', '/Users?startIndex=4&count=2');
    expect(body.Resources.map(({ userName }: { userName: string }) => userName)).toEqual([
      'u4@example.com',
      'u5@example.com',
    ]);
    expect(body).toMatchObject({ totalResults: 5, startIndex: 4, itemsPerPage: 2 });
  });
});

describe('groups', () => {
  test('lists come in pages by the number of the page, ten each', async () => {
    await using s = await start();
    for (let n = 1; n <= 12; n++) await s.scim('POST', '/Groups', { displayName: `G${n}` });
    expect((await s.scim('GET', '/Groups')).body.Resources).toHaveLength(10);
    const second = await s.scim('GET', '/Groups?startIndex=2');
    expect(second.body.Resources.map((group: { displayName: string }) => group.displayName)).toEqual(['G11', 'G12']);
  });

  test('PUT replaces the members, also in the form of the sample; PATCH adds and deletes', async () => {
    await using s = await start();
    const ids: string[] = [];
    for (const name of ['a@x.com', 'b@x.com']) ids.push((await s.scim('POST', '/Users', user(name))).body.id);
    const [a, b] = ids.map((value) => ({ value }));
    const { body } = await s.scim('POST', '/Groups', { displayName: 'Finance', members: [a] });
    const members = () => s.oneId.state().groups[0]?.members;
    await s.scim('PUT', `/Groups/${body.id}`, { operations: [{ op: 'add', path: 'members', value: [b] }] });
    expect(members()).toEqual(['b@x.com']);
    await s.scim('PUT', `/Groups/${body.id}`, { displayName: 'Finance', members: [a] });
    expect(members()).toEqual(['a@x.com']);
    await s.scim('PATCH', `/Groups/${body.id}`, { operations: [{ path: 'members', value: [b] }] });
    await s.scim('PATCH', `/Groups/${body.id}`, { operations: [{ op: 'delete', path: 'members', value: [a] }] });
    expect(members()).toEqual(['b@x.com']);
    expect((await s.scim('PUT', `/Groups/${body.id}`, { displayName: 'F', members: [{ value: 'x' }] })).status).toBe(
      400,
    );
  });

  test('a deleted group leaves its members', async () => {
    await using s = await start();
    const { body } = await s.scim('POST', '/Users', user('a@x.com'));
    const group = await s.scim('POST', '/Groups', { displayName: 'Finance', members: [{ value: body.id }] });
    expect((await s.scim('DELETE', `/Groups/${group.body.id}`)).status).toBe(204);
    expect(s.oneId.state()).toMatchObject({ groups: [], users: [{ userName: 'a@x.com' }] });
  });
});

describe('where the documents leave it open', () => {
  test('lists may have the names of the samples', async () => {
    await using s = await start({ dialect: { listNames: 'sampled' } });
    const { body } = await s.scim('GET', '/Users');
    expect(body).toMatchObject({ resources: [], totalresults: 0 });
    expect(body).not.toHaveProperty('Resources');
  });

  test('groups may be found by their organization alone', async () => {
    await using s = await start({ dialect: { groupFilters: 'organization-only' } });
    expect((await s.scim('GET', '/Groups?filter=displayName%20eq%20%22Finance%22')).status).toBe(400);
  });
});

describe('what SCIM does not set', () => {
  test('somebody has the tenants that an administrator gave, until groups alone decide', async () => {
    await using s = await start();
    const { admin } = s.oneId;
    const { body } = await s.scim('POST', '/Users', user('ada@x.com'));
    await s.scim('POST', '/Groups', { displayName: 'Finance', members: [{ value: body.id }] });
    admin.setTenantsOfUser('ada@x.com', ['Sandbox']);
    expect(admin.accessOf('ada@x.com')).toEqual({ tenants: ['Sandbox'], status: 'Active' });
    admin.setPolicies({ groupProvisioningForAllUsers: true });
    expect(admin.accessOf('ada@x.com')).toEqual({ tenants: [], status: 'Group Unmapped' });
    admin.setTenantsOfGroup('Finance', ['Production']);
    expect(admin.accessOf('ada@x.com')).toEqual({ tenants: ['Production'], status: 'Active' });
    await s.scim('PUT', `/Users/${body.id}`, user('ada@x.com', { active: false }));
    expect(admin.accessOf('ada@x.com').status).toBe('Inactive');
    expect(() => admin.setTenantsOfGroup('Finance', ['Mars'])).toThrow('no tenant Mars');
    expect(() => admin.accessOf('bob@x.com')).toThrow('OneID has no user bob@x.com');
  });
});

describe('tokens', () => {
  const authorize = (oneId: OneIdStandIn, clientId: string, query: object = {}) => {
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: CALLBACK,
      state: 's',
      ...query,
    });
    return fetch(`${oneId.url}/oauth2/authorize?${asked}`, { redirect: 'manual' });
  };
  const token = async (oneId: OneIdStandIn, form: Record<string, string>) => {
    const answer = await fetch(`${oneId.url}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };

  test('a code is for the app whose name OneID was given, works once, and its token ends after an hour', async () => {
    let now = 0;
    await using oneId = await OneIdStandIn.start({ now: () => now });
    const { clientId, clientSecret } = oneId.admin.createAuthorizationCodeClient('Okta', 'acme_oneid_1');
    const wrong = CALLBACK.replace('acme_oneid_1', 'acme_oneid_2');
    expect((await authorize(oneId, clientId, { redirect_uri: wrong })).status).toBe(400);
    expect((await authorize(oneId, 'nobody')).status).toBe(400);

    const back = new URL((await authorize(oneId, clientId)).headers.get('Location') ?? '');
    expect(back.searchParams.get('state')).toBe('s');
    const form = {
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: CALLBACK,
      client_id: clientId,
      client_secret: clientSecret,
    };
    expect(await token(oneId, { ...form, client_secret: 'wrong' })).toMatchObject({ status: 401 });
    const granted = await token(oneId, form);
    expect(granted).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3600 } });
    expect(granted.body).not.toHaveProperty('refresh_token');
    expect(await token(oneId, form)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });

    const scim = callWith(`${oneId.url}/scim/v2`, granted.body['access_token'] as string);
    expect((await scim('GET', '/Users')).status).toBe(200);
    now = 3_600_001;
    expect((await scim('GET', '/Users')).status).toBe(401);
  });

  test('a refresh token comes where offline_access was asked for, is used once, and ends with the client', async () => {
    await using oneId = await OneIdStandIn.start();
    const { clientId, clientSecret } = oneId.admin.createAuthorizationCodeClient('Okta', 'acme_oneid_1');
    const { headers } = await authorize(oneId, clientId, { scope: 'offline_access' });
    const who = { client_id: clientId, client_secret: clientSecret };
    const code = new URL(headers.get('Location') ?? '').searchParams.get('code') ?? '';
    const first = await token(oneId, { grant_type: 'authorization_code', code, redirect_uri: CALLBACK, ...who });
    const refreshing = {
      grant_type: 'refresh_token',
      refresh_token: first.body['refresh_token'] ?? '',
      ...who,
    };
    expect((await token(oneId, refreshing)).body).toHaveProperty('refresh_token');
    expect((await token(oneId, refreshing)).status).toBe(400);
    oneId.admin.deleteClient(clientId);
    expect((await token(oneId, refreshing)).status).toBe(401);
  });

  test('who refuses in the browser gives no code', async () => {
    await using oneId = await OneIdStandIn.start();
    const { clientId } = oneId.admin.createAuthorizationCodeClient('Okta', 'acme_oneid_1');
    oneId.admin.answerConsent(false);
    const { searchParams } = new URL((await authorize(oneId, clientId)).headers.get('Location') ?? '');
    expect(searchParams.get('error')).toBe('access_denied');
  });
});

test('429 comes on demand, as often as asked, and requests are kept without bodies', async () => {
  await using s = await start();
  s.oneId.throttle({ times: 2, seconds: 7 });
  for (const status of [429, 429, 200]) expect((await s.scim('GET', '/Users?count=1')).status).toBe(status);
  expect(s.oneId.requests.at(-1)).toEqual({ method: 'GET', path: '/scim/v2/Users?count=1', status: 200 });
});
