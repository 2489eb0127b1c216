import { UserProfile } from '@okta/okta-sdk-nodejs';
import { OKTA_USER_ATTRIBUTES } from '../../lib/okta/user-profile';

it("the base attributes of Okta's user are those that Okta's SDK knows", () => {
  const known = UserProfile.getAttributeTypeMap().map(({ baseName }) => baseName);
  expect([...OKTA_USER_ATTRIBUTES].sort()).toEqual(known.sort());
});
