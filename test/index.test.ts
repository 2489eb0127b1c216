import * as packageExports from '../lib';

it('the package exports the construct and the error that its props raise, and nothing else at run time', () => {
  expect(Object.keys(packageExports).sort()).toEqual(['InvalidPropsError', 'OneIdScimProvisioning']);
});
