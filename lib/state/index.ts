/**
 * What a Terraform state says that this library declared.
 *
 * `state-of-folder.ts` has Terraform show the state of a folder; `state-resources.ts` finds the resources in either form of a
 * state; `okta-resources.ts` is the list of what may be read of them, and `declared-records.ts` reads the two records;
 * `read-state.ts` puts the instances together, and `declared-instance.ts` says what one is.
 */
export type * from './declared-instance';
export { readState } from './read-state';
export { NothingByHand, StateError } from './state-error';
export { fromJson, stateOf } from './state-of-folder';
