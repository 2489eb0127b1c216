export {
  OneIdScimProvisioning,
  type OneIdScimProvisioningProps,
} from './one-id-scim-provisioning';
export { InvalidPropsError, type Problem } from './props/problems';
export type { OneIdScimProvisioningConfig } from './props/types';
