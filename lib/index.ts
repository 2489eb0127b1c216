/**
 * The construct, the main entry of the package.
 *
 * - `one-id-scim-provisioning.ts`: the construct, top to bottom the steps of OneID's page
 * - `props/`: what it takes: schema, rules, problems (props/README.md)
 * - `parts/`: what it makes, a file for each step (parts/README.md)
 * - `records.ts`, `one-id/`, `okta/`: the facts below, shared with the commands
 */
export type { ErrorCode } from './errors';
export {
  OneIdScimProvisioning,
  type OneIdScimProvisioningProps,
} from './one-id-scim-provisioning';
export { AddressError } from './parts/terraform/address-error';
export { HclUnsupportedError } from './parts/terraform/blocks/json-only-block';
export { warningsOf } from './parts/warnings';
export { InvalidPropsError } from './props/invalid-props-error';
export type { Problem } from './props/problems/problem';
export type { OneIdScimProvisioningConfig } from './props/types';
