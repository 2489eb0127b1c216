import { notFound, validationFailed } from '../../../lib/testing/org/okta-error';

test("the body is Okta's", () => {
  expect(validationFailed('feature', 'Provisioning is not enabled for the app instance.').body()).toEqual({
    errorCode: 'E0000001',
    errorSummary: 'Api validation failed: feature',
    errorLink: 'E0000001',
    errorId: expect.stringMatching(/^oae[\w-]{22}$/),
    errorCauses: [{ errorSummary: 'Provisioning is not enabled for the app instance.' }],
  });
});

test('the same error has the same id in each run, another one has another', () => {
  expect(notFound('0oa1', 'AppInstance').body()).toEqual(notFound('0oa1', 'AppInstance').body());
  expect(notFound('0oa1', 'AppInstance').body().errorId).not.toBe(notFound('0oa2', 'AppInstance').body().errorId);
});
