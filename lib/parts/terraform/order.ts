import type { ITerraformDependable } from 'cdktf';

/** `depends_on` of what comes after all of `made`; none where there is nothing to come after. */
export function after(...made: readonly (ITerraformDependable | undefined)[]): { dependsOn?: ITerraformDependable[] } {
  const dependsOn = made.filter((each) => each !== undefined);
  return dependsOn.length > 0 ? { dependsOn } : {};
}
