import { appDeactivated } from './app-deactivated';
import { appDestroyed } from './app-destroyed';
import { appReplaced } from './app-replaced';
import { assignmentRemoved } from './assignment-removed';
import { attributeValuesLost } from './attribute-values-lost';
import { connectionAppChanged } from './connection-app-changed';
import { connectionAuthenticationChanged } from './connection-authentication-changed';
import { connectionCredentialRotated } from './connection-credential-rotated';
import { connectionDeactivated } from './connection-deactivated';
import { connectionEndpointChanged } from './connection-endpoint-changed';
import { connectionRecordChanged } from './connection-record-changed';
import { connectionRemoved } from './connection-removed';
import { featuresUnmanaged } from './features-unmanaged';
import { gateFailed } from './gate-failed';
import { groupDestroyed } from './group-destroyed';
import { groupRuleReplaced } from './group-rule-replaced';
import { identityMappingChanged } from './identity-mapping-changed';
import { mappingCleared } from './mapping-cleared';
import { mappingLeftBehind } from './mapping-left-behind';
import { mappingNotPushed } from './mapping-not-pushed';
import { mappingPrunesUnmanaged } from './mapping-prunes-unmanaged';
import { mappingRemoved } from './mapping-removed';
import { passwordSyncChanged } from './password-sync-changed';
import { planErrored } from './plan-errored';
import { planIncomplete } from './plan-incomplete';
import { profileUpdatesOff } from './profile-updates-off';
import { provisioningDrift } from './provisioning-drift';
import { pushGroupDeletesTarget } from './push-group-deletes-target';
import { pushGroupReplaced } from './push-group-replaced';
import { pushGroupStopped } from './push-group-stopped';
import { pushGroupUnlinked } from './push-group-unlinked';
import type { Rule } from './rule';
import { signOnChanged } from './sign-on-changed';
import { userCreationOff } from './user-creation-off';
import { userDeactivationOff } from './user-deactivation-off';

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
