import { OneIdStandIn } from '../../../lib/testing';
import { type ScimCall, scimCaller, user } from './scim-caller';

/**
 * What Okta asks of a SCIM 2.0 server, case by case, in our own words.
 * @see https://developer.okta.com/standards/SCIM/SCIMFiles/Okta-SCIM-20-SPEC-Test.json (how fast an answer is isn't looked at)
 */
const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

let oneId: OneIdStandIn;
let scim: ScimCall;
beforeAll(async () => {
  oneId = await OneIdStandIn.start();
  scim = await scimCaller(oneId);
  await scim('POST', '/Users', user('first@example.com'));
});
afterAll(() => oneId.stop());

const nameFilter = (name: string) => `/Users?filter=${encodeURIComponent(`userName eq "${name}"`)}`;

test('the configuration says what is supported, and how to authenticate', async () => {
  const { status, body } = await scim('GET', '/ServiceProviderConfig');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true },
    bulk: { supported: true, maxOperations: 1000, maxPayloadSize: 10_000 },
    filter: { supported: true, maxResults: 100 },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: false },
  });
  expect(body.authenticationSchemes[0]).toMatchObject({
    type: expect.stringMatching(/./),
    description: expect.stringMatching(/./),
  });
});

test.each(['/ServiceProviderConfig', '/ResourceTypes', '/Schemas'])('%s can only be read', async (path) => {
  expect((await scim('POST', path, {})).status).toBe(405);
});

test('resource types and schemas are listed', async () => {
  const types = await scim('GET', '/ResourceTypes');
  expect(types).toMatchObject({ status: 200, body: { schemas: [LIST] } });
  expect(types.body.Resources[0]).toMatchObject({ name: 'User', endpoint: '/Users', schema: expect.any(String) });
  const schemas = await scim('GET', '/Schemas');
  expect(schemas).toMatchObject({ status: 200, body: { schemas: [LIST] } });
  expect(schemas.body.Resources[0].id).toMatch(/User$/);
  expect(schemas.body.Resources[0].attributes).not.toEqual([]);
});

test('one user is listed, and found by id', async () => {
  const { status, body } = await scim('GET', '/Users?count=1&startIndex=1');
  expect(status).toBe(200);
  expect(body).toMatchObject({ schemas: [LIST], itemsPerPage: 1, startIndex: 1, totalResults: expect.any(Number) });
  const [first] = body.Resources;
  const has = {
    name: { familyName: 'Lovelace', givenName: 'Ada' },
    userName: 'first@example.com',
    active: true,
    emails: [{ value: 'first@example.com' }],
  };
  expect(first).toMatchObject(has);
  expect(await scim('GET', `/Users/${first.id}`)).toMatchObject({ status: 200, body: { id: first.id, ...has } });
});

test('nobody has a user name that nobody has, and an unknown id is a 404 with words', async () => {
  expect(await scim('GET', nameFilter('nobody@example.com'))).toMatchObject({
    status: 200,
    body: { schemas: [LIST], totalResults: 0 },
  });
  expect(await scim('GET', '/Users/00000000-0000-4000-8000-00000000dead')).toMatchObject({
    status: 404,
    body: { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], detail: expect.stringMatching(/./) },
  });
});

test('a user is created once, is there, and can not be created again in whatever case', async () => {
  const made = await scim('POST', '/Users', user('new@example.com'));
  expect(made).toMatchObject({
    status: 201,
    body: { active: true, userName: 'new@example.com', name: { familyName: 'Lovelace', givenName: 'Ada' } },
  });
  expect(made.body.schemas).toContain('urn:ietf:params:scim:schemas:core:2.0:User');
  expect((await scim('GET', `/Users/${made.body.id}`)).body).toEqual(made.body);
  expect((await scim('POST', '/Users', user('new@example.com'))).status).toBe(409);
  expect((await scim('POST', '/Users', user('NEW@example.com'))).status).toBe(409);
  expect((await scim('GET', nameFilter('NEW@EXAMPLE.COM'))).body.totalResults).toBe(1);
});

test('a name alone is no filter', async () => {
  expect((await scim('GET', '/Users?filter=NEW@EXAMPLE.COM')).status).toBe(400);
});

test('groups are listed', async () => {
  await scim('POST', '/Groups', { displayName: 'Finance' });
  const { status, body } = await scim('GET', '/Groups');
  expect(status).toBe(200);
  expect(body.Resources).toHaveLength(1);
});
