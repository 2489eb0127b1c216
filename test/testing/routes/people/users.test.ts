import { simulatedOrg } from '../okta';

const { request } = simulatedOrg();

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
