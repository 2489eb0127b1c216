import { SAML_APP } from '../../call';
import { simulatedOrg } from '../okta';

const { request, newApp } = simulatedOrg();

test('an app is created, read, changed, switched off and deleted', async () => {
  const created = await request('POST', '/api/v1/apps?activate=true', { ...SAML_APP, features: ['SCIM_PROVISIONING'] });
  expect(created).toMatchObject({
    status: 200,
    body: {
      name: 'sim_zuoraoneid_1',
      label: 'Zuora OneID',
      status: 'ACTIVE',
      features: [],
      signOnMode: 'SAML_2_0',
      credentials: { signing: { kid: expect.any(String) } },
    },
  });
  const path = `/api/v1/apps/${created.body.id}`;
  expect(await request('GET', path)).toMatchObject({ status: 200, body: created.body });
  const changed = { ...SAML_APP, name: created.body.name, label: 'OneID', features: ['GROUP_PUSH'] };
  expect(await request('PUT', path, changed)).toMatchObject({ status: 200, body: { label: 'OneID', features: [] } });
  expect(await request('DELETE', path)).toMatchObject({ status: 403, body: { errorCode: 'E0000056' } });
  expect(await request('POST', `${path}/lifecycle/deactivate`)).toMatchObject({ status: 200, body: {} });
  expect((await request('GET', path)).body.status).toBe('INACTIVE');
  expect(await request('DELETE', path)).toMatchObject({ status: 204, body: '' });
  expect(await request('GET', path)).toMatchObject({
    status: 404,
    body: { errorCode: 'E0000007', errorSummary: `Not found: Resource not found: ${created.body.id} (AppInstance)` },
  });
});

test('an app can be made inactive, and activated', async () => {
  const { body } = await request('POST', '/api/v1/apps?activate=false', SAML_APP);
  expect(body.status).toBe('INACTIVE');
  await request('POST', `/api/v1/apps/${body.id}/lifecycle/activate`);
  expect((await request('GET', `/api/v1/apps/${body.id}`)).body.status).toBe('ACTIVE');
});

test('what is missing is named', async () => {
  expect(await request('POST', '/api/v1/apps', { ...SAML_APP, label: undefined })).toMatchObject({
    status: 400,
    body: { errorCauses: [{ errorSummary: 'label: The field cannot be left blank' }] },
  });
});

test('apps are found by the start of their label, by filter, and page by page', async () => {
  for (const label of ['List A', 'List B', 'List (C)']) {
    await newApp({ label });
  }
  const labels = async (query: string) =>
    (await request('GET', `/api/v1/apps?${query}`)).body.map(({ label }: { label: string }) => label);
  expect(await labels('q=list')).toEqual(['List A', 'List B', 'List (C)']);
  expect(await labels(`filter=${encodeURIComponent('status eq "ACTIVE" AND label eq "List (C)"')}`)).toEqual([
    'List (C)',
  ]);
  expect(await labels(`filter=${encodeURIComponent('name eq "slack"')}`)).toEqual([]);
  const { headers } = await request('GET', '/api/v1/apps?q=list&limit=2');
  const next = new URL(/<([^>]+)>; rel="next"/.exec(headers.get('Link') as string)?.[1] as string);
  expect(await labels(next.search.slice(1))).toEqual(['List (C)']);
  expect((await request('GET', '/api/v1/apps?filter=label')).body.errorCode).toBe('E0000031');
});

test('a custom app cannot be changed while it is inactive', async () => {
  const { id } = await newApp({ label: 'Asleep' });
  await request('POST', `/api/v1/apps/${id}/lifecycle/deactivate`);
  expect(await request('PUT', `/api/v1/apps/${id}`, { ...SAML_APP, label: 'Asleep' })).toMatchObject({
    status: 400,
    body: { errorCode: 'E0000024' },
  });
});

test('the number in the name of a custom app counts the apps of the org, whatever they are called', async () => {
  const [one, other] = [await newApp({ label: 'Count one' }), await newApp({ label: 'Count two' })];
  const numbers = [one, other].map(({ name }) => Number(/_(\d+)$/.exec(name)?.[1]));
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
});

test('Office 365 with WS-Fed set up automatically needs a consent that no call can give', async () => {
  const app = (wsFedConfigureType: string) =>
    request('POST', '/api/v1/apps', {
      ...{ name: 'office365', label: wsFedConfigureType, signOnMode: 'SAML_1_1' },
      settings: { app: { domain: 'example.com', msftTenant: 'example', wsFedConfigureType } },
    });
  expect(await app('AUTO')).toMatchObject({
    status: 400,
    body: {
      errorCauses: [{ errorSummary: 'In order to continue using WS-FED Auto for SSO, you must grant admin consent.' }],
    },
  });
  expect((await app('MANUAL')).status).toBe(200);
});

test('another method than a path has is 405, another path 404', async () => {
  expect(await request('PATCH', '/api/v1/apps')).toMatchObject({ status: 405, body: { errorCode: 'E0000022' } });
  expect((await request('DELETE', '/api/v1/groups')).status).toBe(405);
  expect((await request('GET', '/api/v1/nothing')).status).toBe(404);
});
