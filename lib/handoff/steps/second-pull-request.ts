import { adminConsoleAppUrl } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';
import type { Commands } from '../commands';
import { typed, typedFrom } from '../field';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';

/** Everything that Okta's API can do once provisioning is on. A state doesn't tell whether the declaration has a `phase`. */
export function secondPullRequest(
  { app, connection, mapping, toApp }: DeclaredInstance,
  commands: Commands,
): StepDefinition {
  const { clientId, clientSecretLocation } = connection;
  const pushesGroups = connection.supportedActions.pushGroups;
  const assignmentsUrl = adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'assignments');
  return {
    id: 'second-pull-request',
    where: 'Your team',
    title: mapping ? 'Plan again' : 'Apply the rest',
    minutes: mapping ? 5 : 15,
    screen: ['props'],
    fields: [
      clientId === null
        ? typedFrom('connection.clientId', 'as OneID showed it', 'client-id')
        : typed('connection.clientId', clientId),
      clientSecretLocation === null
        ? typedFrom('connection.clientSecretLocation', 'where the secret is kept, never the secret')
        : typed('connection.clientSecretLocation', clientSecretLocation),
    ],
    actions: mapping
      ? [said(`Run \`${commands.plan}\` ${commands.where}.`, 'readme')]
      : [
          said(
            'In a pull request set the two props above. If the declaration has `phase: "app"`, take that out; if it has no `phase`, there is nothing to take out.',
            'readme',
            'props',
          ),
          inferred(
            'Assign the test person alone at first, by a group of their own, and have them sign in to OneID; then the others.',
          ),
          said('Merge and apply.', 'readme'),
        ],
    notes: [
      mapping
        ? said('Mapping, assignments and pushed groups are applied already.', 'readme')
        : said('The apply adds the mapping, then the assignments, then the pushed groups.', 'readme'),
      said(
        `Whoever was assigned before provisioning was on is not provisioned by themselves: Assignments shows a red icon; press Provision User${assignmentsUrl === null ? '' : ` at ${assignmentsUrl}`}.`,
        'okta-unprovisioned',
      ),
    ],
    warnings: mapping
      ? []
      : [
          inferred(
            'With the assignments Okta makes an account in OneID for each member of those groups, at once.',
            'okta-push',
          ),
          ...(pushesGroups
            ? [
                inferred(
                  'OneID gives an account that is made direct access to its tenants, and user groups rule only once group provisioning is on. Where groups are to decide from the first day: leave `assignments` out of this pull request, push the groups, do the next step, and assign people after it. Groups arrive without members then: press Push now once their members have accounts.',
                  'zuora-group-mode',
                  'zuora-groups',
                  'okta-push-trouble',
                ),
              ]
            : []),
        ],
    doneWhen: said('A further plan says “No changes” and no check warns.', 'readme'),
    wayBack: mapping
      ? inferred('A plan changes nothing.')
      : inferred(
          toApp.deactivateUsers
            ? 'Until the apply: close the pull request. After it accounts stay in OneID, and taking an assignment away deactivates the people who lose the app.'
            : 'Until the apply: close the pull request. After it accounts stay in OneID, also of people who lose the app.',
          'readme',
        ),
  };
}
