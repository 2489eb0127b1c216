import { TerraformElement } from 'cdktf';
import type { Construct } from 'constructs';
import { hclUnsupported } from './json-only-block';

/** One condition of a check: where it is false, a plan or apply warns with the message and goes on. */
export interface CheckAssertion {
  /** Terraform expression in a template, such as `${length(local.x) == 0}`. */
  readonly condition: string;
  /** Template; may hold expressions. */
  readonly errorMessage: string;
}

export interface CheckBlockConfig {
  readonly assertions: readonly CheckAssertion[];
}

/**
 * A Terraform `check` block, which CDKTF has no class for.
 * @see https://developer.hashicorp.com/terraform/language/checks
 */
export class CheckBlock extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly config: CheckBlockConfig,
  ) {
    super(scope, id, 'check');
  }

  override toTerraform(): unknown {
    const assert = this.config.assertions.map(({ condition, errorMessage }) => ({
      condition,
      error_message: errorMessage,
    }));
    return { check: { [this.friendlyUniqueId]: { assert } } };
  }

  override toHclTerraform(): never {
    return hclUnsupported(this, 'check');
  }
}
