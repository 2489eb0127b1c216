import * as z from 'zod';
import { atMost, noControlCharacters, notEmpty, type TokenAware } from './text';

/** Longest name that Okta takes for a group. */
const GROUP_NAME_MAX = 255;

export function pushGroups(values: TokenAware) {
  return values
    .list(pushGroup(values))
    .default([])
    .describe('Groups that Okta pushes to OneID. A string is the name of a group, the same on both sides.');
}

/** An entry of `pushGroups`. */
export function pushGroup(values: TokenAware) {
  return z.union([
    groupName(values),
    ...oktaGroups(values),
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
        existingMappingId: values
          .text()
          .optional()
          .describe(
            'Id of a push that was set up by hand, for example `gPm...`; it is imported. Needed only where the group, or a referenced app, is given by the id of another resource: others are found. Every plan stops where it is not the push of this group, so leave it out after the first apply, lest a push that is made anew in Okta stops it later.',
          ),
      })
      .meta({ title: 'PushGroup', description: 'A group that Okta pushes to OneID.' }),
  ]);
}

export function assignments(values: TokenAware) {
  return values
    .list(assignment(values))
    .superRefine((value, context) => {
      if (value.length > 0) return;
      context.addIssue({
        code: 'custom',
        message:
          'must not be empty: leave it out for Terraform to forget the assignments and Okta to keep them; with `otherAssignments` `keep`, move the entries to `forget.assignments`',
      });
    })
    .default([])
    .describe(
      'Groups whose members get the app; the order is the priority. With one entry or more, `otherAssignments` says what becomes of the others that the app has. Left out, Terraform manages none: it forgets those that it had, and Okta keeps them. With `otherAssignments` `keep`, where each is a resource of its own, that is so for those in `forget.assignments`; from the others the app is taken.',
    );
}

/** An entry of `assignments`. */
export function assignment(values: TokenAware) {
  return z.union([
    groupName(values),
    ...oktaGroups(values),
    z
      .strictObject({
        group: oktaGroup(values).describe('Group in Okta.'),
        profile: z
          .record(z.string(), z.unknown())
          .default({})
          .describe("Values of app-user attributes for the group's members."),
      })
      .meta({ title: 'Assignment', description: 'A group whose members get the app.' }),
  ]);
}

export const otherAssignments = z
  .enum(['remove', 'keep'])
  .optional()
  .describe(
    'Group assignments of the app that are not declared. `remove` takes them away, so that `assignments` is the whole list and its order the priority; at most 100. `keep` leaves them: each entry is a resource of its own, is assigned behind those that are there, and leaves its priority to Okta afterwards. By default `keep` for an app with `source` `reference`, else `remove`.',
  );

export function pushedAndAssigned(values: TokenAware) {
  const { list } = values;
  return list(z.union([groupName(values), ...oktaGroups(values)]))
    .default([])
    .describe(
      "Groups that are in both `pushGroups` and `assignments` on purpose, which Okta doesn't support. They are warned of no more.",
    );
}

function oktaGroup(values: TokenAware) {
  return z.union(oktaGroups(values));
}

function oktaGroups(values: TokenAware) {
  const { text } = values;
  return [
    z
      .strictObject({
        name: groupName(values).describe(
          'Name of a group in Okta, letter for letter. It is looked up; a name that Okta lacks stops the plan.',
        ),
        type: z
          .enum(['OKTA_GROUP', 'APP_GROUP', 'BUILT_IN'])
          .optional()
          .describe(
            "Type of the group: `APP_GROUP` for one that comes from a directory or another app. Without it the group is one of Okta's own (`OKTA_GROUP`), or one that every org has, such as Everyone (`BUILT_IN`).",
          ),
      })
      .meta({ title: 'GroupByName', description: 'A group in Okta, known by its name.' }),
    z
      .strictObject({ id: text().describe('Id of the group, for example `00g...` or `okta_group.finance.id`.') })
      .meta({ title: 'GroupById', description: 'A group in Okta, known by its id.' }),
  ] as const;
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
  return text(notEmpty, noControlCharacters, atMost(GROUP_NAME_MAX));
}
