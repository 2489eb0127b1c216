import { editAttributes, editMapping } from '../../../lib/testing/console/profile-editor';
import { mappingTo } from '../../../lib/testing/profiles/profile-mapping';
import { ORG2ORG, orgWithApp } from '../custom-app';

test('what is not named of a mapped property stays', () => {
  const { org, app } = orgWithApp(ORG2ORG);
  editMapping(org, app, 'toApp', { email: { pushStatus: 'DONT_PUSH' } });
  expect(mappingTo(org, app).properties['email']).toEqual({ expression: 'user.email', pushStatus: 'DONT_PUSH' });
});

test('a new attribute is a string titled with its variable, unless said otherwise', () => {
  const { org, app } = orgWithApp();
  editAttributes(org, app, { roles: {}, admin: { title: 'Administrator', type: 'boolean' } });
  expect(app.schema.custom).toMatchObject({
    roles: { title: 'roles', type: 'string' },
    admin: { title: 'Administrator', type: 'boolean' },
  });
});
