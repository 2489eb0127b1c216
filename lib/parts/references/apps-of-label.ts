import { DataOktaApps } from '@cdktf/provider-okta/lib/data-okta-apps';
import { Lazy, type TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { named } from '../terraform/address';
import { insideSearch } from '../terraform/terraform-text';

/**
 * The apps that Okta has with a label, active or not: one call, known when a plan is made, as long as the label is. What it
 * lists of an app is its id, label, status, sign-on mode, features, and when it was created and last changed.
 */
export class AppsOfLabel {
  private readonly data: DataOktaApps;

  /** @param label a template */
  constructor(scope: Construct, label: string, provider?: TerraformProvider) {
    this.data = named(
      new DataOktaApps(scope, 'apps-with-label', {
        label: Lazy.stringValue({ produce: (context) => insideSearch(context, label) }),
        ...(provider && { provider }),
      }),
    );
  }

  /** The list as a Terraform expression. The provider gives null, not an empty list, where it finds none. */
  get list(): string {
    return `coalesce(data.${this.data.terraformResourceType}.${this.data.friendlyUniqueId}.apps, [])`;
  }
}
