import { adopt, renderAdoption } from '../../lib/adopt';
import { OktaDefinitions } from '../../lib/okta-org';
import { LIVING_APPS, livingOrg } from './living-apps';

test.each(LIVING_APPS)('$name', async (living) => {
  const { okta, named } = await livingOrg(living);
  const org = OktaDefinitions.fromEnvironment(okta.environment());
  okta.requests.clear();
  const adoption = await adopt(org, { app: named });
  console.log(okta.requests.count, okta.requests.byRoute(), renderAdoption(adoption, 'typescript'));
  await okta.stop();
});
