import type { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import { address } from '../references/app-reference';
import type { AppsOfLabel } from '../references/apps-of-label';
import type { CheckAssertion } from '../terraform/blocks/check-block';

/**
 * Warns of a second app with the same label. A creation whose answer got lost is retried by the provider's SDK and leaves
 * a duplicate that Terraform doesn't know of and no plan shows. Which of them people use, only Okta's assignments tell, so
 * nothing is said of removing one.
 *
 * The apps are read by a data source of the stack. Terraform plans to read one inside the check again at every apply, so
 * that no plan would ever be without changes.
 *
 * @param label the app's label, a template
 */
export function labelCheck(app: AppSaml, label: string, apps: AppsOfLabel): CheckAssertion {
  return {
    condition: `\${length(${apps.list}) <= 1}`,
    errorMessage:
      `Okta has \${length(${apps.list})} apps with the label "${label}": \${join(", ", ${apps.list}[*].id)}. This stack manages ` +
      `\${${address(app)}.id}. Look at the Assignments tab of each before anything else: people may use any of them.`,
  };
}
