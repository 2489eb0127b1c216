import { adminConsoleAppUrl } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';
import { typed, typedFrom } from '../field';
import type { StepDefinition } from '../step-definition';

/** Everything that Okta's API can do once provisioning is on. */
export function secondPullRequest({ app, connection, mapping }: DeclaredInstance): StepDefinition {
  const { clientId, clientSecretLocation } = connection;
  const pushesGroups = connection.supportedActions.pushGroups;
  const assignmentsUrl = adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'assignments');
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
      : [
          'Set the two props above, and where the declaration has `phase: "app"` take that out.',
          'Assign the test person alone at first, by a group of their own, and have them sign in to OneID; then the others.',
          'Merge and apply.',
        ],
    notes: mapping
      ? ['Mapping, assignments and pushed groups are applied already.']
      : [
          'The apply adds the mapping, then the assignments, then the pushed groups.',
          `Whoever was assigned before provisioning was on is not provisioned by themselves: Assignments shows a red icon; press Provision User${assignmentsUrl === null ? '' : ` at ${assignmentsUrl}`}.`,
        ],
    warnings: mapping
      ? []
      : [
          'With the assignments Okta makes an account in OneID for each member of those groups, at once.',
          ...(pushesGroups
            ? [
                'OneID gives an account that is made direct access to its tenants, and user groups rule only once group provisioning is on. Where groups are to decide from the first day: leave `assignments` out of this pull request, push the groups, do the next step, and assign people after it.',
              ]
            : []),
        ],
    doneWhen: 'A further plan says “No changes” and no check warns.',
  };
}
