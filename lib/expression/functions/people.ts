import type { EvaluationContext, Profile } from '../context';
import { regularExpressionMatches } from '../regular-expression';
import { fromData, notKnown } from '../value';
import { type Implementation, type Implementations, ofTexts } from './implementation';

/**
 * What Okta knows of a person beside the profile: id, groups, directory and Workday assignments.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#group-functions
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#directory-and-workday-functions
 */
export const PEOPLE_FUNCTIONS: Implementations = {
  'user.getInternalProperty': ([property], { internal }) => {
    if (property !== 'id' && property !== 'status') return notKnown('Okta documents the properties id and status only');
    return internal?.[property] ?? notKnown(`the user's ${property} isn't given`);
  },
  isMemberOfGroup: ([id], context) => groupsOf(context).some((group) => group.id === id),
  isMemberOfAnyGroup: (ids, context) => groupsOf(context).some((group) => ids.includes(group.id)),
  isMemberOfGroupName: byName((name, wanted) => name === wanted),
  isMemberOfGroupNameStartsWith: byName((name, start) => name.startsWith(start)),
  isMemberOfGroupNameContains: byName((name, part) => name.includes(part)),
  isMemberOfGroupNameRegex: ([pattern], context) =>
    (pattern as string).startsWith('/') // The table's signature: a text.
      ? notKnown("Okta doesn't document what a slash at the start of the pattern means")
      : groupsOf(context)
          .map(({ name }) => regularExpressionMatches(pattern as string, name, 'either')) // The table's signature: a text.
          .includes(true),
  hasDirectoryUser: (_, { directoryUser }) => given(directoryUser, 'Active Directory') !== null,
  findDirectoryUser: (_, { directoryUser }) => fromData(given(directoryUser, 'Active Directory')),
  hasWorkdayUser: (_, { workdayUser }) => given(workdayUser, 'Workday') !== null,
  findWorkdayUser: (_, { workdayUser }) => fromData(given(workdayUser, 'Workday')),
};

/** Functions of the table that ask for more than a context holds, and why they stay unknown. */
export const UNKNOWN_FUNCTIONS: Implementations = Object.fromEntries(
  [
    ['getFilteredGroups', 'lists of groups are not computed here'],
    ['user.getGroups', 'lists of groups are not computed here'],
    ['user.isMemberOf', 'criteria for groups are not computed here'],
    ['Groups.contains', 'lists of groups are not computed here'],
    ['Groups.startsWith', 'lists of groups are not computed here'],
    ['Groups.endsWith', 'lists of groups are not computed here'],
    ['user.getLinkedObject', 'linked users are not given'],
    ['getManagerUser', "the user's manager isn't given"],
    ['getManagerAppUser', "the user's manager isn't given"],
    ['getAssistantUser', "the user's assistant isn't given"],
    ['getAssistantAppUser', "the user's assistant isn't given"],
  ].map(([name, reason]) => [name, ofTexts(() => notKnown(reason as string))]), // Both of each pair are there.
);

function byName(matches: (name: string, wanted: string) => boolean): Implementation {
  return ([wanted], context) => {
    const names = groupsOf(context).map(({ name }) => name);
    const text = wanted as string; // The table's signature: a text.
    if (names.some((name) => matches(name, text))) return true;
    return names.some((name) => matches(name.toLowerCase(), text.toLowerCase()))
      ? notKnown("Okta doesn't document whether the case of a group's name counts")
      : false;
  };
}

function groupsOf({ groups }: EvaluationContext): NonNullable<EvaluationContext['groups']> {
  return groups ?? notKnown("the user's groups aren't given");
}

function given(profile: Profile | null | undefined, where: string): Profile | null {
  return profile === undefined ? notKnown(`the user's ${where} assignment isn't given`) : profile;
}
