import * as z from 'zod';
import { atMost, notEmpty, type TokenAware } from './text';

/** Longest name that Okta takes for a group. */
const GROUP_NAME_MAX = 255;

export function pushGroups(values: TokenAware) {
  const { list, text } = values;
  return list(
    z.union([
      groupName(values),
      z
        .strictObject({
          sourceGroup: oktaGroup(values).describe('Group in Okta whose members are pushed.'),
          targetGroup: oneIdGroup(values)
            .optional()
            .describe(
              'Group in OneID. By default one with the name of the source group. Of a push that Okta has already the name changes nothing, and with `existingMappingId` neither does the id: it keeps its target.',
            ),
          status: z
            .enum(['ACTIVE', 'INACTIVE'])
            .default('ACTIVE')
            .describe('`INACTIVE` keeps the link but stops pushing.'),
          deleteTargetGroupOnDestroy: z
            .boolean()
            .default(false)
            .describe('Deletes the group in OneID when the push group is removed here.'),
          existingMappingId: text()
            .optional()
            .describe(
              'Id of a push that was set up by hand, for example `gPm...`; it is imported. Needed only where the group, or a referenced app, is given by the id of another resource: others are found.',
            ),
        })
        .meta({ title: 'PushGroup', description: 'A group that Okta pushes to OneID.' }),
    ]),
  )
    .default([])
    .describe('Groups that Okta pushes to OneID. A string is the name of a group, the same on both sides.');
}

export function assignments(values: TokenAware) {
  const { list } = values;
  return list(
    z.union([
      groupName(values),
      z
        .strictObject({
          group: oktaGroup(values).describe('Group in Okta.'),
          profile: z
            .record(z.string(), z.unknown())
            .default({})
            .describe("Values of app-user attributes for the group's members."),
        })
        .meta({ title: 'Assignment', description: 'A group whose members get the app.' }),
    ]),
  )
    .default([])
    .describe(
      'Groups whose members get the app; the order is the priority. Authoritative: with one entry or more, any other group assignment of the app is removed.',
    );
}

function oktaGroup(values: TokenAware) {
  const { text } = values;
  return z.union([
    z.strictObject({
      name: groupName(values).describe(
        'Name of a group in Okta. It is looked up; a name that Okta lacks stops the plan.',
      ),
    }),
    z.strictObject({ id: text().describe('Id of the group, for example `00g...` or `okta_group.finance.id`.') }),
  ]);
}

function oneIdGroup(values: TokenAware) {
  const { text } = values;
  return z.union([
    z.strictObject({
      name: groupName(values).describe('Name of the group in OneID; linked if it exists, else created.'),
    }),
    z.strictObject({ id: text().describe("Id of OneID's group as Okta imported it.") }),
  ]);
}

function groupName({ text }: TokenAware) {
  return text(notEmpty, atMost(GROUP_NAME_MAX));
}
