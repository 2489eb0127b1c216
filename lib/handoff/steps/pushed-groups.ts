import { adminConsoleAppUrl } from '../../okta/admin-console';
import type { DeclaredInstance } from '../../state';
import { ONE_ID_CONSOLE } from '../one-id-console';
import { inferred, said } from '../sources';
import type { StepDefinition } from '../step-definition';

/**
 * A pushed group arrives with its name and members and no rights; only OneID's administrator gives it some.
 * @see https://docs.zuora.com/en/zuora-platform/user-management/oneid/oneid-process-overview
 */
export function pushedGroups({
  app,
  connection,
  pushGroups,
  assignments = [],
}: DeclaredInstance): StepDefinition | undefined {
  if (!connection.supportedActions.pushGroups) return undefined;
  const names = pushGroups.map(({ source, targetGroupName }) => targetGroupName ?? source.name ?? source.id);
  const pushUrl = adminConsoleAppUrl(app.embedUrl, app.name, app.id, 'group-push');
  const assigned = new Set(assignments.map(({ id }) => id));
  const both = pushGroups.filter(({ source }) => assigned.has(source.id)).map(({ source }) => source.name ?? source.id);
  return {
    id: 'pushed-groups',
    where: 'OneID',
    title: 'Give the pushed groups their rights',
    minutes: 10,
    screen: ['zuora-group-rights'],
    ...ONE_ID_CONSOLE,
    navigation: ['Admin Console', 'Groups'],
    actions: [
      said('After the apply, give each pushed group its tenants and OneID roles.', 'zuora-group-rights'),
      inferred(
        "Look at the order: of a user's groups the first one added has the highest priority, which is the order in which Okta pushed them; it can be changed user by user.",
        'zuora-group-rights',
      ),
      said(
        'For groups alone to decide who may enter which tenant: Settings › Security Policies › Group Provisioning for all Users (older screens: Enable Group for All Users).',
        'zuora-group-mode',
        'zuora-groups',
      ),
    ],
    notes: [
      names.length > 0
        ? said(`Pushed: ${names.join(', ')}.`, 'readme')
        : said('Pushed are the groups that the declaration names in `pushGroups`.', 'props'),
      said(
        `Okta pushes a member only if they also have the app, by an assigned group, and have their account. A group that arrived without members: in Okta, Push Groups › the group › Active › Push now${pushUrl === null ? '' : `, at ${pushUrl}`}.`,
        'okta-groups',
        'okta-push-trouble',
      ),
      inferred(
        "That pushed groups carry no rights follows from what SCIM sends, a name and members; Zuora doesn't say it in so many words.",
        'zuora-api',
        'okta-scim',
      ),
    ],
    warnings: [
      ...(both.length > 0
        ? [
            said(
              `Pushed and assigned at once: ${both.join(', ')}. Okta doesn't support one group for both: use different groups.`,
              'okta-push',
            ),
          ]
        : []),
      inferred(
        'With group provisioning on, access of users who were there before is suspended until a group of theirs has the tenant, which is “Group Unmapped” for them till then: give the groups their tenants first.',
        'zuora-group-mode',
        'zuora-groups',
      ),
    ],
    doneWhen: inferred('A member of a pushed group finds their tenants in OneID.'),
    wayBack: inferred(
      'Take tenants and roles from the group again. To end a push, choose in Okta to leave the group in the target app: else it is deleted in OneID, and its rights with it.',
      'okta-unlink',
    ),
  };
}
