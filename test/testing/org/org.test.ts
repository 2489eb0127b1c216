import { Org } from '../../../lib/testing/org/org';

test('a new org has the user type `user`, the group Everyone and an administrator', () => {
  const { userTypes, groups, users } = Org.create('sim', 'v1').data;
  expect(Object.values(userTypes).map(({ name, default: isDefault }) => [name, isDefault])).toEqual([['user', true]]);
  expect(Object.values(groups).map(({ type, profile }) => [type, profile.name])).toEqual([['BUILT_IN', 'Everyone']]);
  expect(Object.values(users)).toHaveLength(1);
});

test('ids have the form of Okta and are the same in each run', () => {
  const [first, second] = [Org.create('sim', 'v1'), Org.create('sim', 'v1')];
  const id = first.newId('0oa', 'Zuora OneID');
  expect(id).toMatch(/^0oa[0-9A-Za-z]{17}$/);
  expect(second.newId('0oa', 'Zuora OneID')).toBe(id);
});

test('a thing made again, another thing and another org have other ids', () => {
  const org = Org.create('sim', 'v1');
  const ids = [org.newId('0oa', 'A'), org.newId('0oa', 'A'), org.newId('0oa', 'B'), org.newId('00g', 'A')];
  ids.push(Org.create('other', 'v1').newId('0oa', 'A'));
  expect(new Set(ids.map((id) => id.slice(3))).size).toBe(5);
});

test('the Admin Console has a host of its own', () => {
  expect(Org.create('sim', 'v1').adminUrl).toBe('https://sim-admin.okta.com');
});

test('dates are whole seconds', () => {
  expect(Org.create('sim', 'v1').now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
});

test('what is not there is refused with 404', () => {
  expect(() => Org.create('sim', 'v1').app('0oa1')).toThrow(
    expect.objectContaining({ status: 404, errorSummary: 'Not found: Resource not found: 0oa1 (AppInstance)' }),
  );
});
