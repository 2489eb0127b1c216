import type { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import { DataOktaApps } from '@cdktf/provider-okta/lib/data-okta-apps';
import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { address } from '../references/app-reference';
import type { CheckAssertion } from '../terraform/check-block';

/**
 * Warns of a second app with the same label. A creation whose answer got lost is retried by the provider's SDK and leaves
 * a duplicate that Terraform doesn't know of and no plan shows.
 *
 * The apps are read by a data source of the stack. Terraform plans to read one inside the check again at every apply, so
 * that no plan would ever be without changes.
 *
 * @param label the app's label, a template
 */
export function labelCheck(
  scope: Construct,
  app: AppSaml,
  label: string,
  provider?: TerraformProvider,
): CheckAssertion {
  const data = new DataOktaApps(scope, 'apps-with-label', { label, ...(provider && { provider }) });
  // The provider gives null, not an empty list, where it finds none.
  const apps = `coalesce(data.${data.terraformResourceType}.${data.friendlyUniqueId}.apps, [])`;
  return {
    condition: `\${length(${apps}) <= 1}`,
    errorMessage:
      `Okta has \${length(${apps})} apps with the label "${label}": \${join(", ", ${apps}[*].id)}. This stack manages ` +
      `\${${address(app)}.id}; an interrupted creation leaves another. Deactivate and delete in Okta the one that nobody uses.`,
  };
}
