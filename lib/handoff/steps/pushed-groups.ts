import type { DeclaredInstance } from '../../state';
import { ONE_ID_CONSOLE } from '../one-id-console';
import type { StepDefinition } from '../step-definition';

/**
 * A pushed group arrives with its name and members and no rights; only OneID's administrator gives it some.
 * @see https://docs.zuora.com/en/zuora-platform/user-management/oneid/oneid-process-overview
 */
export function pushedGroups({
  connection,
  pushGroups,
  assignments = [],
}: DeclaredInstance): StepDefinition | undefined {
  if (!connection.supportedActions.pushGroups) return undefined;
  const names = pushGroups.map(({ source, targetGroupName }) => targetGroupName ?? source.name ?? source.id);
  const assigned = new Set(assignments.map(({ id }) => id));
  const both = pushGroups.filter(({ source }) => assigned.has(source.id)).map(({ source }) => source.name ?? source.id);
  return {
    id: 'pushed-groups',
    where: 'OneID',
    title: 'Give the pushed groups their rights',
    url: ONE_ID_CONSOLE,
    navigation: ['Admin Console', 'Groups'],
    actions: [
      'After the apply, give each pushed group its tenants and OneID roles.',
      "Look at the order: of a user's groups the first one added has the highest priority, which is the order in which Okta pushed them; it can be changed user by user.",
      'For groups alone to decide who may enter which tenant: Settings › Security Policies › Group Provisioning for all Users (older screens: Enable Group for All Users).',
    ],
    notes: [
      names.length > 0
        ? `Pushed: ${names.join(', ')}.`
        : 'Pushed are the groups that the declaration names in `pushGroups`.',
      'Okta pushes a member only if they also have the app, by an assigned group, and have their account. A group that arrived without members: in Okta, Push Groups › the group › Active › Push now.',
      "That pushed groups carry no rights follows from what SCIM sends, a name and members; Zuora doesn't say it in so many words.",
    ],
    warnings: [
      ...(both.length > 0
        ? [
            `Pushed and assigned at once: ${both.join(', ')}. Okta doesn't support one group for both: use different groups.`,
          ]
        : []),
      'With group provisioning on, access of users who were there before is suspended until a group of theirs has the tenant: a tenant is “Group Unmapped” for a user until one of their groups has it: give the groups their tenants first.',
    ],
    doneWhen: 'A member of a pushed group finds their tenants in OneID.',
  };
}
