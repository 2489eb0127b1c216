import { ORG2ORG } from '../../custom-app';
import { simulatedOrg } from '../okta';

const { request, newApp } = simulatedOrg();

test('features can be read and written while provisioning is on', async () => {
  const { id } = await newApp(ORG2ORG);
  const path = `/api/v1/apps/${id}/features`;
  expect(await request('GET', path)).toMatchObject({
    status: 400,
    body: { errorCauses: [{ errorSummary: 'Provisioning is not enabled for the app instance.' }] },
  });
  const connection = { profile: { authScheme: 'TOKEN', token: 'x' } };
  await request('POST', `/api/v1/apps/${id}/connections/default?activate=true`, connection);
  expect((await request('GET', path)).body.map(({ name }: { name: string }) => name)).toEqual([
    'USER_PROVISIONING',
    'INBOUND_PROVISIONING',
  ]);
  const written = await request('PUT', `${path}/USER_PROVISIONING`, {
    create: { lifecycleCreate: { status: 'ENABLED' } },
  });
  expect(written.body.capabilities.create.lifecycleCreate.status).toBe('ENABLED');
  expect((await request('GET', `${path}/USER_PROVISIONING`)).body).toEqual(written.body);
  expect((await request('GET', `/api/v1/apps/${id}`)).body.features).toContain('PUSH_NEW_USERS');
  const inbound = await request('PUT', `${path}/INBOUND_PROVISIONING`, { importRules: { x: 1 } });
  expect(inbound.body.capabilities.importRules.x).toBe(1);
  expect((await request('GET', `${path}/OTHER`)).status).toBe(404);
  const wrong = { create: { lifecycleCreate: { status: 'ON' } } };
  expect((await request('PUT', `${path}/USER_PROVISIONING`, wrong)).status).toBe(400);
});
