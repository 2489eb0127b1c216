import * as packageExports from '../lib';

it('the package exports the construct, what it warns of and the errors that it raises, and nothing else at run time', () => {
  expect(Object.keys(packageExports).sort()).toEqual([
    'AddressError',
    'HclUnsupportedError',
    'InvalidPropsError',
    'OneIdScimProvisioning',
    'warningsOf',
  ]);
});
