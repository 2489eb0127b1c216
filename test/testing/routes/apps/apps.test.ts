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
