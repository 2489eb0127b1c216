export type { ErrorCode } from './errors';
export {
  OneIdScimProvisioning,
  type OneIdScimProvisioningProps,
} from './one-id-scim-provisioning';
export { HclUnsupportedError } from './parts/terraform/json-only-block';
export { InvalidPropsError, type Problem } from './props/problems';
export type { OneIdScimProvisioningConfig } from './props/types';
