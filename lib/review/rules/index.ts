import { accessUnmanaged } from './access-unmanaged';
import { adminRoleGranted } from './admin-role-granted';
import { adminRoleRemoved } from './admin-role-removed';
import { appDeactivated } from './app-deactivated';
import { appDestroyed } from './app-destroyed';
import { appDetailsOverwritten } from './app-details-overwritten';
import { appDuplicated } from './app-duplicated';
import { appForgotten } from './app-forgotten';
import { appGivenPower } from './app-given-power';
import { appPasswordChanged } from './app-password-changed';
import { appReplaced } from './app-replaced';
import { appSettingsChanged } from './app-settings-changed';
import { appTurnedIntoAnother } from './app-turned-into-another';
import { appUsernameChanged } from './app-username-changed';
import { appUsernameOverridden } from './app-username-overridden';
import { assignmentBeforeProvisioning } from './assignment-before-provisioning';
import { assignmentPriorityChanged } from './assignment-priority-changed';
import { assignmentProfileChanged } from './assignment-profile-changed';
import { assignmentRemoved } from './assignment-removed';
import { assignmentsTakenOver } from './assignments-taken-over';
import { attributeEditable } from './attribute-editable';
import { attributeNarrowed } from './attribute-narrowed';
import { attributeRequired } from './attribute-required';
import { attributeSourceChanged } from './attribute-source-changed';
import { attributeStatementChanged } from './attribute-statement-changed';
import { attributeValuesLost } from './attribute-values-lost';
import { authenticationPolicyChanged } from './authentication-policy-changed';
import { clientKeyChanged } from './client-key-changed';
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
import { groupRenamed } from './group-renamed';
import { groupRuleChanged } from './group-rule-changed';
import { groupRuleDeleted } from './group-rule-deleted';
import { groupRuleExclusionsChanged } from './group-rule-exclusions-changed';
import { groupRuleMatchesEverybody } from './group-rule-matches-everybody';
import { groupRuleReplaced } from './group-rule-replaced';
import { groupRuleStopped } from './group-rule-stopped';
import { hookChanged } from './hook-changed';
import { identityMappingChanged } from './identity-mapping-changed';
import { identityProviderChanged } from './identity-provider-changed';
import { identitySameForEverybody } from './identity-same-for-everybody';
import { implicitAssignmentChanged } from './implicit-assignment-changed';
import { importedAndDestroyed } from './imported-and-destroyed';
import { importedTwice } from './imported-twice';
import { inboundProvisioningChanged } from './inbound-provisioning-changed';
import { inlineHookAttached } from './inline-hook-attached';
import { leftBehindInOkta } from './left-behind-in-okta';
import { literalSecret } from './literal-secret';
import { mappingAppChanged } from './mapping-app-changed';
import { mappingAppliedToAll } from './mapping-applied-to-all';
import { mappingChanged } from './mapping-changed';
import { mappingCleared } from './mapping-cleared';
import { mappingLeftBehind } from './mapping-left-behind';
import { mappingNotPushed } from './mapping-not-pushed';
import { mappingPrunesUnmanaged } from './mapping-prunes-unmanaged';
import { mappingRemoved } from './mapping-removed';
import { mappingWritesOktaUsers } from './mapping-writes-okta-users';
import { membersRemoved } from './members-removed';
import { membersTracked } from './members-tracked';
import { outputShowsSecret } from './output-shows-secret';
import { passwordSyncChanged } from './password-sync-changed';
import { peopleAttributesChange } from './people-attributes-change';
import { peopleProblems } from './people-problems';
import { peopleUserNamesChange } from './people-user-names-change';
import { planErrored } from './plan-errored';
import { planIncomplete } from './plan-incomplete';
import { profileUpdatesOff } from './profile-updates-off';
import { providerOrgChanged } from './provider-org-changed';
import { providerRedirected } from './provider-redirected';
import { provisioningDrift } from './provisioning-drift';
import { pushGroupDeletesTarget } from './push-group-deletes-target';
import { pushGroupDeletionArmed } from './push-group-deletion-armed';
import { pushGroupPrivilegedName } from './push-group-privileged-name';
import { pushGroupReplaced } from './push-group-replaced';
import { pushGroupStopped } from './push-group-stopped';
import { pushGroupTakesOver } from './push-group-takes-over';
import { pushGroupUnlinked } from './push-group-unlinked';
import type { Rule } from './rule';
import { selfRegistrationOpened } from './self-registration-opened';
import { selfServiceOpened } from './self-service-opened';
import { signInRedirectChanged } from './sign-in-redirect-changed';
import { signOnAddressChanged } from './sign-on-address-changed';
import { signOnChanged } from './sign-on-changed';
import { signOnPolicyChanged } from './sign-on-policy-changed';
import { signOnWeakened } from './sign-on-weakened';
import { supportedActionOff } from './supported-action-off';
import { uniqueIdentifierChanged } from './unique-identifier-changed';
import { userAttributesChanged } from './user-attributes-changed';
import { userCreationOff } from './user-creation-off';
import { userCredentialsChanged } from './user-credentials-changed';
import { userDeactivated } from './user-deactivated';
import { userDeactivationOff } from './user-deactivation-off';
import { userIdentityChanged } from './user-identity-changed';
import { usernameNotPushed } from './username-not-pushed';

/** Every rule, in the order of docs/rules.md: connection, features, pushes, attributes, app, who has it, groups, users, administrators, provider, the plan itself. */
export const RULES: readonly Rule[] = [
  connectionDeactivated,
  connectionAppChanged,
  connectionRemoved,
  connectionEndpointChanged,
  connectionAuthenticationChanged,
  connectionCredentialRotated,
  connectionRecordChanged,
  uniqueIdentifierChanged,
  supportedActionOff,
  userDeactivationOff,
  userCreationOff,
  profileUpdatesOff,
  passwordSyncChanged,
  featuresUnmanaged,
  inboundProvisioningChanged,
  pushGroupDeletesTarget,
  pushGroupReplaced,
  pushGroupTakesOver,
  pushGroupUnlinked,
  pushGroupStopped,
  pushGroupDeletionArmed,
  pushGroupPrivilegedName,
  peopleUserNamesChange,
  peopleAttributesChange,
  peopleProblems,
  identityMappingChanged,
  identitySameForEverybody,
  usernameNotPushed,
  mappingChanged,
  mappingWritesOktaUsers,
  mappingAppChanged,
  mappingAppliedToAll,
  mappingCleared,
  mappingRemoved,
  mappingLeftBehind,
  mappingPrunesUnmanaged,
  mappingNotPushed,
  attributeValuesLost,
  attributeRequired,
  attributeNarrowed,
  attributeSourceChanged,
  attributeEditable,
  leftBehindInOkta,
  appDestroyed,
  appReplaced,
  importedAndDestroyed,
  importedTwice,
  appForgotten,
  appDuplicated,
  appTurnedIntoAnother,
  appDeactivated,
  signOnChanged,
  signOnAddressChanged,
  signOnWeakened,
  clientKeyChanged,
  appGivenPower,
  signInRedirectChanged,
  attributeStatementChanged,
  inlineHookAttached,
  hookChanged,
  authenticationPolicyChanged,
  signOnPolicyChanged,
  identityProviderChanged,
  implicitAssignmentChanged,
  appSettingsChanged,
  appDetailsOverwritten,
  assignmentRemoved,
  assignmentProfileChanged,
  assignmentPriorityChanged,
  assignmentsTakenOver,
  assignmentBeforeProvisioning,
  appUsernameChanged,
  appUsernameOverridden,
  appPasswordChanged,
  selfServiceOpened,
  membersRemoved,
  membersTracked,
  groupDestroyed,
  groupRenamed,
  groupRuleDeleted,
  groupRuleReplaced,
  groupRuleStopped,
  groupRuleChanged,
  groupRuleMatchesEverybody,
  groupRuleExclusionsChanged,
  userDeactivated,
  userIdentityChanged,
  userCredentialsChanged,
  userAttributesChanged,
  selfRegistrationOpened,
  adminRoleGranted,
  adminRoleRemoved,
  accessUnmanaged,
  providerOrgChanged,
  providerRedirected,
  literalSecret,
  outputShowsSecret,
  provisioningDrift,
  gateFailed,
  planErrored,
  planIncomplete,
];
