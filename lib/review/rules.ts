import type { Rule } from './rule';
import { appDeactivated } from './rules/app-deactivated';
import { appDestroyed } from './rules/app-destroyed';
import { appReplaced } from './rules/app-replaced';
import { assignmentRemoved } from './rules/assignment-removed';
import { attributeValuesLost } from './rules/attribute-values-lost';
import { connectionAppChanged } from './rules/connection-app-changed';
import { connectionAuthenticationChanged } from './rules/connection-authentication-changed';
import { connectionCredentialRotated } from './rules/connection-credential-rotated';
import { connectionDeactivated } from './rules/connection-deactivated';
import { connectionEndpointChanged } from './rules/connection-endpoint-changed';
import { connectionRecordChanged } from './rules/connection-record-changed';
import { connectionRemoved } from './rules/connection-removed';
import { featuresUnmanaged } from './rules/features-unmanaged';
import { gateFailed } from './rules/gate-failed';
import { groupDestroyed } from './rules/group-destroyed';
import { groupRuleReplaced } from './rules/group-rule-replaced';
import { identityMappingChanged } from './rules/identity-mapping-changed';
import { mappingCleared } from './rules/mapping-cleared';
import { mappingLeftBehind } from './rules/mapping-left-behind';
import { mappingNotPushed } from './rules/mapping-not-pushed';
import { mappingPrunesUnmanaged } from './rules/mapping-prunes-unmanaged';
import { mappingRemoved } from './rules/mapping-removed';
import { passwordSyncChanged } from './rules/password-sync-changed';
import { planErrored } from './rules/plan-errored';
import { planIncomplete } from './rules/plan-incomplete';
import { profileUpdatesOff } from './rules/profile-updates-off';
import { provisioningDrift } from './rules/provisioning-drift';
import { pushGroupDeletesTarget } from './rules/push-group-deletes-target';
import { pushGroupReplaced } from './rules/push-group-replaced';
import { pushGroupStopped } from './rules/push-group-stopped';
import { pushGroupUnlinked } from './rules/push-group-unlinked';
import { signOnChanged } from './rules/sign-on-changed';
import { userCreationOff } from './rules/user-creation-off';
import { userDeactivationOff } from './rules/user-deactivation-off';

/** Every rule, in the order of docs/rules.md: connection, features, groups, attributes, app, the plan itself. */
export const RULES: readonly Rule[] = [
  connectionDeactivated,
  connectionAppChanged,
  connectionRemoved,
  connectionEndpointChanged,
  connectionAuthenticationChanged,
  connectionCredentialRotated,
  connectionRecordChanged,
  userDeactivationOff,
  userCreationOff,
  profileUpdatesOff,
  passwordSyncChanged,
  featuresUnmanaged,
  pushGroupDeletesTarget,
  pushGroupReplaced,
  pushGroupUnlinked,
  pushGroupStopped,
  identityMappingChanged,
  mappingCleared,
  mappingRemoved,
  mappingLeftBehind,
  mappingPrunesUnmanaged,
  mappingNotPushed,
  attributeValuesLost,
  appDestroyed,
  appReplaced,
  appDeactivated,
  signOnChanged,
  assignmentRemoved,
  groupDestroyed,
  groupRuleReplaced,
  provisioningDrift,
  gateFailed,
  planErrored,
  planIncomplete,
];
