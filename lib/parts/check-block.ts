import { TerraformElement, type TerraformProvider } from 'cdktf';
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
  /** A data source that only this check reads; if reading it fails, that too is only a warning. */
  readonly scopedData?: {
    readonly type: string;
    readonly name: string;
    readonly arguments: Readonly<Record<string, unknown>>;
    readonly provider?: TerraformProvider;
  };
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
    const { assertions, scopedData } = this.config;
    const data = scopedData && {
      data: {
        [scopedData.type]: {
          [scopedData.name]: { ...scopedData.arguments, provider: scopedData.provider?.fqn },
        },
      },
    };
    return {
      check: {
        [this.friendlyUniqueId]: {
          ...data,
          assert: assertions.map(({ condition, errorMessage }) => ({ condition, error_message: errorMessage })),
        },
      },
    };
  }

  override toHclTerraform(): never {
    return hclUnsupported(this);
  }
}
