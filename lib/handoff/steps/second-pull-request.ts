import type { DeclaredInstance } from '../../state';
import { typed, typedFrom } from '../field';
import type { StepDefinition } from '../step-definition';

/** Everything that Okta's API can do once provisioning is on. */
export function secondPullRequest({ connection, mapping }: DeclaredInstance): StepDefinition {
  const { clientId, clientSecretLocation } = connection;
  return {
    id: 'second-pull-request',
    where: 'Your team',
    title: mapping ? 'Plan again' : 'Open the second pull request',
    fields: [
      clientId === null
        ? typedFrom('connection.clientId', 'as OneID showed it')
        : typed('connection.clientId', clientId),
      clientSecretLocation === null
        ? typedFrom('connection.clientSecretLocation', 'where the secret is kept, never the secret')
        : typed('connection.clientSecretLocation', clientSecretLocation),
    ],
    actions: mapping
      ? ['Run `terraform plan`.']
      : ['Remove `phase: "app"` from the declaration, and set the two props above.', 'Merge and apply.'],
    notes: mapping
      ? ['Mapping, assignments and pushed groups are applied already.']
      : ['The apply adds the mapping, then the assignments, then the pushed groups.'],
    warnings: mapping
      ? []
      : ['With the assignments Okta makes an account in OneID for each member of those groups, at once.'],
    doneWhen: 'A further plan says “No changes” and no check warns.',
  };
}
