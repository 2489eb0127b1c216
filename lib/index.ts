export type { ErrorCode } from './errors';
export {
  OneIdScimProvisioning,
  type OneIdScimProvisioningProps,
} from './one-id-scim-provisioning';
export { HclUnsupportedError } from './parts/terraform/json-only-block';
export { InvalidPropsError } from './props/invalid-props-error';
export type { Problem } from './props/problems';
export type { OneIdScimProvisioningConfig } from './props/types';
