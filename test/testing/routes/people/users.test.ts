import { simulatedOrg } from '../okta';

const { request, newGroup } = simulatedOrg();

test('a token belongs to the administrator', async () => {
  expect((await request('GET', '/api/v1/users/me')).body.profile.login).toBe('admin@sim.example');
});

test('a user is created, and found by id, login and search', async () => {
  const profile = { login: 'amy@example.com', email: 'amy@example.com', firstName: 'Amy' };
  const { body } = await request('POST', '/api/v1/users', { profile, credentials: { password: { value: 'canary' } } });
  expect(body).toMatchObject({ id: expect.stringMatching(/^00u/), profile });
  expect(JSON.stringify(body)).not.toContain('canary');
  expect((await request('GET', `/api/v1/users/${body.id}`)).body).toEqual(body);
  expect((await request('GET', '/api/v1/users/amy@example.com')).body).toEqual(body);
  const search = encodeURIComponent('profile.login eq "amy@example.com"');
  expect((await request('GET', `/api/v1/users?search=${search}`)).body).toEqual([body]);
  expect((await request('GET', '/api/v1/users/00u1')).status).toBe(404);
});

test('an attribute that users lack is refused', async () => {
  const profile = { login: 'odd@example.com', email: 'odd@example.com', notValid: 'x', postalAddress: null };
  expect(await request('POST', '/api/v1/users', { profile })).toMatchObject({
    status: 400,
    body: {
      errorSummary: 'Api validation failed: newUser',
      errorCauses: [{ errorSummary: "Property name 'notValid' is not defined in profile" }],
    },
  });
});

describe('a user', () => {
  const made = async (login: string) =>
    (await request('POST', '/api/v1/users', { profile: { login, email: login, firstName: 'Amy' } })).body;

  test('is changed by POST in what is named, and replaced by PUT', async () => {
    const { id, profile } = await made('change@example.com');
    const changed = await request('POST', `/api/v1/users/${id}`, { profile: { lastName: 'Pond' } });
    expect(changed.body.profile).toEqual({ ...profile, lastName: 'Pond' });
    const { login, email } = profile;
    expect((await request('PUT', `/api/v1/users/${id}`, { profile: { login, email } })).body.profile).toEqual({
      login,
      email,
    });
  });

  test('keeps its login to itself', async () => {
    await made('taken@example.com');
    const { id } = await made('other@example.com');
    expect((await request('POST', `/api/v1/users/${id}`, { profile: { login: 'taken@example.com' } })).status).toBe(
      400,
    );
  });

  test('changes its type for one whose attributes hold its profile', async () => {
    const type = await request('POST', '/api/v1/meta/types/user', { name: 'contractor', displayName: 'Contractor' });
    const { id, profile } = await made('typed@example.com');
    const changed = await request('PUT', `/api/v1/users/${id}`, { profile, type: { id: type.body.id } });
    expect(changed.body.type).toEqual({ id: type.body.id });
    expect((await request('PUT', `/api/v1/users/${id}`, { profile, type: { id: 'oty1' } })).status).toBe(404);
  });

  test('is deactivated by the first DELETE and gone after the second', async () => {
    const { id } = await made('leaver@example.com');
    expect((await request('DELETE', `/api/v1/users/${id}`)).status).toBe(204);
    expect((await request('GET', `/api/v1/users/${id}`)).body.status).toBe('DEPROVISIONED');
    expect((await request('DELETE', `/api/v1/users/${id}`)).status).toBe(204);
    expect((await request('GET', `/api/v1/users/${id}`)).status).toBe(404);
  });

  test('is deactivated by its lifecycle', async () => {
    const { id } = await made('deactivated@example.com');
    expect((await request('POST', `/api/v1/users/${id}/lifecycle/deactivate`)).status).toBe(200);
    expect((await request('GET', `/api/v1/users/${id}`)).body.status).toBe('DEPROVISIONED');
  });

  test('is not listed once it is deactivated, unless a search asks for it', async () => {
    const { id } = await made('listed@example.com');
    const listed = async (query: string) =>
      (await request('GET', `/api/v1/users${query}`)).body.map((each: { id: string }) => each.id);
    expect(await listed('')).toContain(id);
    await request('POST', `/api/v1/users/${id}/lifecycle/deactivate`);
    expect(await listed('')).not.toContain(id);
    expect(await listed(`?search=${encodeURIComponent('status eq "DEPROVISIONED"')}`)).toContain(id);
  });

  test('is in Everyone, and in the groups that it was put in', async () => {
    const { id } = await made('member@example.com');
    const group = await newGroup('Ponds');
    await newGroup('Others');
    await request('PUT', `/api/v1/groups/${group.id}/users/${id}`);
    const { body } = await request('GET', `/api/v1/users/${id}/groups`);
    expect(body.map(({ profile }: { profile: { name: string } }) => profile.name)).toEqual(['Everyone', 'Ponds']);
  });
});
