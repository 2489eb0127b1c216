import { TerraformElement, type TerraformProvider, type TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { hclUnsupported } from './json-only-block';

export interface ImportBlockConfig {
  readonly to: TerraformResource;
  /** Id of the object in Okta, in the form that the resource's import takes. */
  readonly from: string;
  readonly provider?: TerraformProvider | undefined;
}

/**
 * A Terraform `import` block. CDKTF's own `importFrom` runs `terraform version` at each synthesis and fails without
 * Terraform, which a machine that only synthesizes needn't have.
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
    const { to, from, provider } = this.config;
    return {
      import: [{ to: `${to.terraformResourceType}.${to.friendlyUniqueId}`, id: from, provider: provider?.fqn }],
    };
  }

  override toHclTerraform(): never {
    return hclUnsupported(this);
  }
}
