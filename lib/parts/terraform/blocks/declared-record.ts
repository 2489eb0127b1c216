import { type IResolvable, TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import type { DeclaredRecord as Fields } from '../../../records';
import { hclUnsupported } from './json-only-block';

/** Terraform's `null`; CDKTF drops a key whose value is null. */
const TERRAFORM_NULL = '${null}';

/**
 * A `terraform_data` resource that keeps what a person has to set in Okta's Admin Console, so that a plan shows which
 * setting changes and a state says what was declared. It calls no API and needs no provider.
 *
 * CDKTF's `DataResource` is the same resource, but it runs `terraform version` at each synthesis.
 * @see https://developer.hashicorp.com/terraform/language/resources/terraform-data
 */
export class DeclaredRecord<F extends Fields = Fields> extends TerraformResource {
  constructor(
    scope: Construct,
    id: string,
    /** The record as declared; strings may be tokens. */
    readonly fields: F,
  ) {
    super(scope, id, {
      terraformResourceType: 'terraform_data',
      terraformGeneratorMetadata: { providerName: 'terraform' },
    });
  }

  /** The record in Terraform's state. */
  get output(): IResolvable {
    return this.interpolationForAttribute('output');
  }

  protected override synthesizeAttributes(): Record<string, unknown> {
    const input = Object.entries(this.fields).map(([key, value]) => [key, value ?? TERRAFORM_NULL]);
    return { input: Object.fromEntries(input) };
  }

  override toHclTerraform(): never {
    return hclUnsupported(this, 'resource "terraform_data"');
  }
}
