import { TerraformElement } from 'cdktf';
import type { Construct } from 'constructs';
import { hclUnsupported } from './json-only-block';

/**
 * Terraform `removed` blocks with `destroy = false`: Terraform forgets what its state has at these addresses, and Okta keeps
 * it. Where nothing is there they do nothing. Terraform and OpenTofu 1.7 and later.
 * @see https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources
 */
export class RemovedBlocks extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    /** Asked at synthesis, when all is made that stays. */
    readonly addresses: () => readonly string[],
  ) {
    super(scope, id, 'removed');
  }

  override toTerraform(): unknown {
    const removed = this.addresses().map((from) => ({ from, lifecycle: { destroy: false } }));
    return removed.length > 0 ? { removed } : {};
  }

  override toHclTerraform(): never {
    return hclUnsupported(this, 'removed');
  }
}
