import type { OneIdScimProvisioningProps } from '../../lib';
import { CREATED, synthesizeOneId } from '../support/synthesis';

/** A stack with the construct in it as it is synthesized (`cdk.tf.json`). */
export function synthesized(props: Partial<OneIdScimProvisioningProps>): string {
  return JSON.stringify(synthesizeOneId({ app: CREATED, ...props } as OneIdScimProvisioningProps)); // Any app's props go with the rest.
}
