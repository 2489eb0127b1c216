import { appGroupRoutes } from './app-groups';
import { appKeyRoutes } from './app-keys';
import { appRoutes } from './apps';
import { connectionRoutes } from './connections';
import { featureRoutes } from './features';
import { groupPushRoutes } from './group-push';
import { groupRuleRoutes } from './group-rules';
import { groupRoutes } from './groups';
import { mappingRoutes } from './mappings';
import type { OktaRoutes } from './okta-routes';
import { organizationRoutes } from './organization';
import { policyRoutes } from './policies';
import { schemaRoutes } from './schemas';
import { userTypeRoutes } from './user-types';
import { userRoutes } from './users';

export type { Okta } from './okta-routes';

/** Every route of the simulator. Rules come before groups, as `/groups/rules` would be taken for a group's id. */
export const ROUTES: readonly OktaRoutes[] = [
  organizationRoutes,
  userRoutes,
  userTypeRoutes,
  groupRuleRoutes,
  groupRoutes,
  appRoutes,
  appKeyRoutes,
  schemaRoutes,
  mappingRoutes,
  appGroupRoutes,
  connectionRoutes,
  featureRoutes,
  groupPushRoutes,
  policyRoutes,
];
