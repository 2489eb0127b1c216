import { newOrg } from '../../../lib/testing/org/new-org';

test('ids have the form of Okta and are the same in each run', () => {
  const [first, second] = [newOrg('sim', 'v1'), newOrg('sim', 'v1')];
  const id = first.newId('0oa', 'Zuora OneID');
  expect(id).toMatch(/^0oa[0-9A-Za-z]{17}$/);
  expect(second.newId('0oa', 'Zuora OneID')).toBe(id);
});

test('a thing made again, another thing and another org have other ids', () => {
  const org = newOrg('sim', 'v1');
  const ids = [org.newId('0oa', 'A'), org.newId('0oa', 'A'), org.newId('0oa', 'B'), org.newId('00g', 'A')];
  ids.push(newOrg('other', 'v1').newId('0oa', 'A'));
  expect(new Set(ids.map((id) => id.slice(3))).size).toBe(5);
});

test('the Admin Console has a host of its own', () => {
  expect(newOrg('sim', 'v1').adminUrl).toBe('https://sim-admin.okta.com');
});

test('dates are whole seconds', () => {
  expect(newOrg('sim', 'v1').now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
});

test('what is not there is refused with 404', () => {
  expect(() => newOrg('sim', 'v1').app('0oa1')).toThrow(
    expect.objectContaining({ status: 404, errorSummary: 'Not found: Resource not found: 0oa1 (AppInstance)' }),
  );
});
