/**
 * Groups and people that a finding takes something from, as far as the plans list them. Each is told by what is its own,
 * such as its id in Okta: the keys are counted once over all findings and never shown.
 */
export interface Affected {
  /** Groups that lose an app, by id. */
  readonly groupsLosingApp?: readonly string[] | undefined;
  /** People who leave a group. */
  readonly leavingGroups?: readonly string[] | undefined;
  /** People whose own assignment to an app goes. */
  readonly usersLosingApp?: readonly string[] | undefined;
  /** People who are deactivated, suspended or deleted in Okta. */
  readonly usersStopped?: readonly string[] | undefined;
}
