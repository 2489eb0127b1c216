import { appGroupRoutes } from './apps/app-groups';
import { appKeyRoutes } from './apps/app-keys';
import { appUserRoutes } from './apps/app-users';
import { appRoutes } from './apps/apps';
import { connectionRoutes } from './apps/connections';
import { featureRoutes } from './apps/features';
import { groupPushRoutes } from './apps/group-push';
import { mappingRoutes } from './mappings';
import type { OktaRoutes } from './okta-routes';
import { organizationRoutes } from './organization';
import { groupRuleRoutes } from './people/group-rules';
import { groupRoutes } from './people/groups';
import { userTypeRoutes } from './people/user-types';
import { userRoutes } from './people/users';
import { policyRoutes } from './policies';
import { schemaRoutes } from './schemas';

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
  appUserRoutes,
  connectionRoutes,
  featureRoutes,
  groupPushRoutes,
  policyRoutes,
];
