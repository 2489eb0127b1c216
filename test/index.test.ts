import * as packageExports from '../lib';

it('the package exports the construct and the errors that it raises, and nothing else at run time', () => {
  expect(Object.keys(packageExports).sort()).toEqual([
    'HclUnsupportedError',
    'InvalidPropsError',
    'OneIdScimProvisioning',
  ]);
});
