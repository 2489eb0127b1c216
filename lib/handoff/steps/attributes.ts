import { APPLICATIONS } from '../../okta/admin-console';
import { ONE_ID_ATTRIBUTES, oneIdAttribute, USERNAME_TEMPLATES } from '../../one-id/attributes';
import type { DeclaredInstance } from '../../state';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';
import { screenOf } from './screen-of';

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
    minutes: 1,
    zuora: 'step 11',
    screen: ['zuora-scim'],
    ...screenOf(app, 'user-management/create-n-update'),
    navigation: [...APPLICATIONS, app.label, 'Provisioning', 'Settings', 'To App', 'Attribute Mappings'],
    notes: [
      inferred(
        `Okta makes default attributes by itself when SCIM is switched on, among them ${byOkta.join(', ')}. There is nothing to add.`,
        'okta-attributes',
      ),
      said(
        `Username is filled by the app's username template, ${username(app.userNameTemplate)}, not by a mapping.`,
        'readme',
      ),
      said(
        mapping
          ? `Terraform has mapped ${mapped.join(', ')}.`
          : `Terraform maps ${mapped.join(', ')} in the next apply, and further attributes that are declared.`,
        'readme',
      ),
    ],
    warnings: [
      inferred(
        "Don't delete a default attribute or its mapping: the values that it holds are lost.",
        'okta-attributes',
      ),
    ],
    doneWhen: inferred('Nothing was changed.'),
    wayBack: inferred('Nothing was changed, so there is nothing to undo.'),
  };
}

function username(template: string | undefined): string {
  if (template === USERNAME_TEMPLATES.email) return 'Email';
  if (template === USERNAME_TEMPLATES.login) return 'Okta username';
  return template === undefined ? 'on the Sign On tab' : `\`${template}\``;
}
