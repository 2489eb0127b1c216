import { adminConsoleAppUrl } from '../../okta/admin-console';
import { ONE_ID_ATTRIBUTES, oneIdAttribute, USERNAME_TEMPLATES } from '../../one-id/attributes';
import type { DeclaredInstance } from '../../state';
import type { StepDefinition } from '../step-definition';

/** Step 11 of OneID's page, which Terraform does: what there is to see, and to leave alone. */
export function attributes(instance: DeclaredInstance): StepDefinition {
  const { app, mapping } = instance;
  const byOkta = ONE_ID_ATTRIBUTES.filter(({ kind }) => kind === 'custom').map(({ variable }) => variable);
  const mapped = mapping
    ? mapping.properties.map(({ variable }) => oneIdAttribute(variable)?.label ?? variable)
    : ONE_ID_ATTRIBUTES.map(({ label }) => label);
  return {
    id: 'attributes',
    where: 'Okta',
    title: 'Leave the attributes as they are',
    zuora: 'step 11',
    url: adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'user-management/create-n-update'),
    navigation: ['Provisioning', 'Settings', 'To App', 'Attribute Mappings'],
    notes: [
      `Okta makes default attributes by itself when SCIM is switched on, among them ${byOkta.join(', ')}. There is nothing to add.`,
      `Username is filled by the app's username template, ${username(app.userNameTemplate)}, not by a mapping.`,
      mapping
        ? `Terraform has mapped ${mapped.join(', ')}.`
        : `Terraform maps ${mapped.join(', ')} in the next apply, and further attributes that are declared.`,
    ],
    warnings: ["Don't delete a default attribute or its mapping: the values that it holds are lost."],
    doneWhen: 'Nothing was changed.',
  };
}

function username(template: string | undefined): string {
  if (template === USERNAME_TEMPLATES.email) return 'Email';
  if (template === USERNAME_TEMPLATES.login) return 'Okta username';
  return template === undefined ? 'on the Sign On tab' : `\`${template}\``;
}
