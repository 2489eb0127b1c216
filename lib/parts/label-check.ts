import type { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import type { TerraformProvider } from 'cdktf';
import { address } from './app-reference';
import type { CheckAssertion, CheckBlockConfig } from './check-block';

export interface LabelCheck {
  readonly scopedData: CheckBlockConfig['scopedData'];
  readonly assertion: CheckAssertion;
}

/**
 * Warns of a second app with the same label. A creation whose answer got lost is retried by the provider's SDK and leaves
 * a duplicate that Terraform doesn't know of and no plan shows.
 *
 * @param label the app's label, a template
 */
export function labelCheck(app: AppSaml, label: string, provider?: TerraformProvider): LabelCheck {
  // A name of its own: a data source in a check shares its names with the stack's.
  const name = `${app.friendlyUniqueId}_label`;
  const apps = `data.okta_apps.${name}.apps`;
  return {
    scopedData: { type: 'okta_apps', name, arguments: { label }, provider },
    assertion: {
      condition: `\${length(${apps}) <= 1}`,
      errorMessage:
        `Okta has \${length(${apps})} apps with the label "${label}": \${join(", ", ${apps}[*].id)}. This stack manages ` +
        `\${${address(app)}.id}; an interrupted creation leaves another. Deactivate and delete in Okta the one that nobody uses.`,
    },
  };
}
