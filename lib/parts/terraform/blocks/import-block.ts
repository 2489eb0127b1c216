import { type IResolveContext, Lazy, TerraformElement, type TerraformProvider, type TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { hclUnsupported } from './json-only-block';

export interface ImportBlockConfig {
  readonly to: TerraformResource;
  /** Id of the object in Okta, in the form that the resource's import takes. With `forEach`, `${each.key}` is a key of it. */
  readonly from: string;
  /**
   * Terraform expression of a map: nothing is imported where it is empty. A map of more than one imports any of them
   * (RUN with Terraform 1.11), so it must hold at most one. Terraform and OpenTofu 1.7.
   * @default - imported once
   */
  readonly forEach?: string | ((context: IResolveContext) => string);
  readonly provider?: TerraformProvider | undefined;
}

/**
 * A Terraform `import` block. It acts while its address isn't in the state, and does nothing afterwards. CDKTF's own
 * `importFrom` runs `terraform version` at each synthesis and fails without Terraform, which a machine that only
 * synthesizes needn't have.
 * @see https://developer.hashicorp.com/terraform/language/import
 */
export class ImportBlock extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly config: ImportBlockConfig,
  ) {
    super(scope, id, 'import');
  }

  override toTerraform(): unknown {
    const { to, from, forEach, provider } = this.config;
    return {
      import: [
        {
          ...(forEach !== undefined && { for_each: expressionOf(forEach) }),
          to: `${to.terraformResourceType}.${to.friendlyUniqueId}`,
          id: from,
          provider: provider?.fqn,
        },
      ],
    };
  }

  override toHclTerraform(): never {
    return hclUnsupported(this, 'import');
  }
}

function expressionOf(forEach: NonNullable<ImportBlockConfig['forEach']>): string {
  if (typeof forEach === 'string') return `\${${forEach}}`;
  return Lazy.stringValue({ produce: (context) => `\${${forEach(context)}}` });
}
