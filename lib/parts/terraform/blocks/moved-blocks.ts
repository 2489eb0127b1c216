import { TerraformElement } from 'cdktf';
import type { Construct } from 'constructs';
import { hclUnsupported } from './json-only-block';

/** One step of a resource from an address to the next. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Terraform `moved` blocks: a state that has a resource at the old address has it at the new one after the next apply,
 * and Okta sees nothing of it. Where nothing is at the old address they do nothing. Terraform 1.1 and later.
 * @see https://developer.hashicorp.com/terraform/language/moved
 */
export class MovedBlocks extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    /** Asked at synthesis, when all is made that may have moved. */
    readonly moves: () => readonly Move[],
  ) {
    super(scope, id, 'moved');
  }

  override toTerraform(): unknown {
    const moved = this.moves();
    return moved.length > 0 ? { moved } : {};
  }

  override toHclTerraform(): never {
    return hclUnsupported(this, 'moved');
  }
}
