/** What a Terraform state says that this library declared. */
export type * from './declared-instance';
export { readState } from './read-state';
export { NothingByHand, StateError } from './state-error';
export { stateOf } from './state-of-folder';
