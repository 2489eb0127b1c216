import { orgWithApp } from '../custom-app';
import { changeUserMapping } from '../user-mapping';

test.each(['user.nothing', 'appuser.nothing', "'x' + user.nothing"])(
  '%s is refused: there is no such attribute',
  (expression) => {
    const { org, app } = orgWithApp();
    expect(() => changeUserMapping(org, app, { userName: { expression } })).toThrow(
      `Invalid property nothing in expression ${expression}`,
    );
  },
);

test.each([
  "(user.email != null && user.email != '') ? 'work' : ''",
  "String.replace(user.locale, '_', '-')",
  '"user.nothing"',
  'user.getInternalProperty("id")',
])('%s is accepted', (expression) => {
  const { org, app } = orgWithApp();
  expect(() => changeUserMapping(org, app, { userName: { expression } })).not.toThrow();
});
