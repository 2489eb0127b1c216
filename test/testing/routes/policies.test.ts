import { simulatedOrg } from './okta';

describe('on Identity Engine', () => {
  const { request, newApp, okta } = simulatedOrg({ pipeline: 'idx' });

  test('an app has the system policy, until it gets another one', async () => {
    const { body: policies } = await request('GET', '/api/v1/policies?type=ACCESS_POLICY');
    const system = policies.find((policy: { system: boolean }) => policy.system);
    const other = policies.find((policy: { name: string }) => policy.name === 'Password only');
    const app = await newApp();
    expect(app._links.accessPolicy.href).toBe(`https://sim.okta.com/api/v1/policies/${system.id}`);
    expect((await request('PUT', `/api/v1/apps/${app.id}/policies/${other.id}`)).status).toBe(204);
    const { body } = await request('GET', `/api/v1/apps/${app.id}`);
    expect(body._links.accessPolicy.href).toContain(other.id);
    expect(okta().state().apps[0]?.accessPolicy).toBe('Password only');
    expect((await request('GET', `/api/v1/policies/${other.id}`)).body).toEqual(other);
    expect((await request('PUT', `/api/v1/apps/${app.id}/policies/rst1`)).status).toBe(404);
  });

  test('policies of another type are not modelled', async () => {
    expect((await request('GET', '/api/v1/policies?type=PASSWORD')).status).toBe(400);
  });
});

describe('on Classic Engine', () => {
  const { request, newApp, okta } = simulatedOrg();

  test('there are no such policies', async () => {
    expect((await request('GET', '/api/v1/policies?type=ACCESS_POLICY')).body.errorCode).toBe('E0000015');
    expect((await newApp())._links).not.toHaveProperty('accessPolicy');
    expect(okta().state().apps[0]?.accessPolicy).toBeNull();
  });
});
