/**
 * What no public source says about Okta, as far as the simulator has to decide it. Each has the likelier behaviour as
 * its default and can be switched, so that a test can show a stack works whichever is true.
 */
export interface Assumptions {
  /**
   * What `POST /apps/{id}/connections/default` answers for an app that isn't one of the six that Okta's API serves:
   * 200 with `UNKNOWN` for status and scheme, or 400.
   * @default 'unknown' (seen in https://github.com/okta/okta-mcp-server/pull/72)
   */
  readonly unsupportedConnection: 'unknown' | 'refused';
  /**
   * What `POST /apps/{id}/connections/default` does to a connection that is on.
   * @default 'disables'
   */
  readonly connectionWrittenWhileOn: 'disables' | 'stays-on';
  /**
   * What the features routes answer for a custom app whose SCIM provisioning was set up in the Admin Console: 400 as
   * while provisioning is off, or the features, which then can be read and written.
   * @default 'refused'
   */
  readonly customScimFeatures: 'refused' | 'served';
  /**
   * Whether Okta reports `SCIM_PROVISIONING` once somebody chose Provisioning: SCIM, or only when the connection is saved.
   * @default 'at-once'
   */
  readonly scimReported: 'at-once' | 'with-connection';
  /**
   * A second push of the same source group to the same app.
   * @default 'refused'
   */
  readonly repeatedGroupPush: 'refused' | 'accepted';
  /**
   * A group push to an app whose provisioning is off.
   * @default 'accepted' (recorded in the provider's own tests)
   */
  readonly groupPushWithoutProvisioning: 'accepted' | 'refused';
  /**
   * A group assigned with a priority that another group of the app has: the other one and those behind it move down by
   * one, or both keep it.
   * @default 'shift'
   */
  readonly takenPriority: 'shift' | 'keep';
  /**
   * What `PUT /apps/{id}` does to provisioning that somebody set up in the Admin Console. It was reset to None until
   * Okta's release 2022.09.3 (OKTA-520647).
   * @default 'kept'
   */
  readonly provisioningOnAppUpdate: 'kept' | 'reset';
  /**
   * Variable name of the attribute "Primary email type" that Okta makes when SCIM is enabled.
   * @default 'emailType'
   */
  readonly emailTypeAttribute: 'emailType' | 'primaryEmailType';
}

export const DEFAULT_ASSUMPTIONS: Assumptions = {
  unsupportedConnection: 'unknown',
  connectionWrittenWhileOn: 'disables',
  customScimFeatures: 'refused',
  scimReported: 'at-once',
  repeatedGroupPush: 'refused',
  groupPushWithoutProvisioning: 'accepted',
  takenPriority: 'shift',
  provisioningOnAppUpdate: 'kept',
  emailTypeAttribute: 'emailType',
};
