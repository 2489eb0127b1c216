import * as semver from 'semver';
import { PROVIDER_LIMIT, PROVIDER_MINIMUM, providerRange } from '../../lib/okta/provider-range';

it('the range reaches from the minimum to the first version that is not supported', () => {
  expect(providerRange(PROVIDER_MINIMUM.base)).toBe('>= 6.6.0, < 8.0.0');
  expect(providerRange(PROVIDER_MINIMUM.profileMappingImport)).toBe('>= 6.11.0, < 8.0.0');
});

it('no minimum is below that of the resources that are always used, nor above the limit', () => {
  for (const minimum of Object.values(PROVIDER_MINIMUM)) {
    expect(semver.gte(minimum, PROVIDER_MINIMUM.base)).toBe(true);
    expect(semver.lt(minimum, PROVIDER_LIMIT)).toBe(true);
  }
});
