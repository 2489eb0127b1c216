import type { ITerraformDependable, TerraformElement } from 'cdktf';

/** `depends_on` of what comes after all of `made`; none where there is nothing to come after. */
export function after(...made: readonly (ITerraformDependable | undefined)[]): { dependsOn?: ITerraformDependable[] } {
  const dependsOn = made.filter((each) => each !== undefined);
  return dependsOn.length > 0 ? { dependsOn } : {};
}

/** By Terraform address, so that the order of declaration shows nowhere. */
export function inAddressOrder<E extends TerraformElement>(elements: readonly E[]): E[] {
  return [...elements].sort((one, other) => (one.friendlyUniqueId < other.friendlyUniqueId ? -1 : 1));
}
