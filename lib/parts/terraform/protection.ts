import type { TerraformResourceLifecycle } from 'cdktf';

/**
 * Has Terraform refuse to destroy or replace a resource. It holds while the resource is declared at its address: taken out
 * of the configuration, or at another address, the resource is destroyed without an objection.
 * @see https://developer.hashicorp.com/terraform/language/meta-arguments/prevent_destroy
 */
export function protection({ protect }: { readonly protect: boolean }): TerraformResourceLifecycle | undefined {
  return protect ? { preventDestroy: true } : undefined;
}
