import { newOrg } from '../../../lib/testing/org/new-org';
import { createUser, userBody } from '../../../lib/testing/people/user';

test('a user is of the default type and active', () => {
  const org = newOrg('sim', 'v1');
  const user = createUser(org, { profile: { login: 'amy@example.com', email: 'amy@example.com', firstName: 'Amy' } });
  expect(userBody(org, user)).toMatchObject({
    status: 'ACTIVE',
    type: { id: Object.keys(org.data.userTypes)[0] },
    profile: { firstName: 'Amy' },
  });
});

test('a login is taken once', () => {
  const org = newOrg('sim', 'v1');
  const profile = { login: 'amy@example.com', email: 'amy@example.com' };
  createUser(org, { profile });
  expect(() => createUser(org, { profile })).toThrow(expect.objectContaining({ status: 400 }));
});
