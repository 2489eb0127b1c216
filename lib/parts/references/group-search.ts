import type { IResolveContext } from 'cdktf';
import { expression, insideSearch, quotedList } from '../terraform/terraform-text';
import type { NamedGroup } from './named-group';

/**
 * Search for groups with one of the names, whatever their type: what Okta has beside the one that is meant is told where
 * that is missing. It regards no case.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Group/#tag/Group/operation/listGroups
 */
export function groupSearch(context: IResolveContext, groups: readonly NamedGroup[]): string {
  const names = new Set(groups.map(({ name }) => insideSearch(context, name)));
  return [...names].map((name) => `profile.name eq "${name}"`).join(' or ');
}

/** Types of the groups that are meant where no type is given: their names are unique in an org. */
export const OWN_TYPES = ['OKTA_GROUP', 'BUILT_IN'] as const;

/** True, as a template, if a search found exactly one of each of the groups. */
export function foundAll(context: IResolveContext, groups: readonly NamedGroup[]): string {
  return `\${length(${notFound(context, groups)}) == 0}`;
}

/** What to do about the groups of which a search found none or several, as a template. */
export function notFoundMessage(context: IResolveContext, groups: readonly NamedGroup[]): string {
  const wanted = notFound(context, groups);
  const alike = 'for group in self.groups : group if lower(group.name) == lower(wanted.name)';
  const lacking = `[for wanted in ${wanted} : wanted.name if length([${alike}]) == 0]`;
  const group = 'format("%s (%s, id %s)", group.name, group.type, group.id)';
  const has = `join(", ", [${alike.replace(' : group if', ` : ${group} if`)}])`;
  const others = `[for wanted in ${wanted} : format("Okta has not exactly one group %s of type %s, but %s.", wanted.name, join(" or ", wanted.types), ${has}) if length([${alike}]) > 0]`;
  return (
    `\${length(${lacking}) == 0 ? "" : format("Okta has no group named %s. Create it in Okta, or correct the name in \`pushGroups\` or \`assignments\`. ", join(", ", ${lacking}))}` +
    `\${length(${others}) == 0 ? "" : format("%s Declare the one that is meant: its name letter for letter, with \`type\` for a group of a directory or app (\`{ name, type: 'APP_GROUP' }\`), or its id (\`{ id }\`). ", join(" ", ${others}))}` +
    RENAMED
  );
}

/** A plan with the new name alone ends the push of the old one; and the group of an app may be the one that is pushed to. */
const RENAMED =
  'Where the group was renamed in Okta, give its new name, and in `movedFrom` where it was: docs/failures.md.';

function notFound(context: IResolveContext, groups: readonly NamedGroup[]): string {
  const wanted = groups.map(
    ({ name, type }) => `{ name = ${expression(context, name)}, types = ${quotedList(type ? [type] : OWN_TYPES)} }`,
  );
  return `[for wanted in [${wanted.join(', ')}] : wanted if length([for group in self.groups : group if group.name == wanted.name && contains(wanted.types, group.type)]) != 1]`;
}

/**
 * Ids by name of the groups of these types that `searches`, lists of groups, have found. Of several with one name, which a
 * search stops at if they were asked for, any.
 */
export function idsByName(searches: readonly string[], types: readonly string[]): string {
  const all = `{ for group in concat(${searches.join(', ')}) : group.name => group.id... if contains(${quotedList(types)}, group.type) }`;
  return `\${{ for name, ids in ${all} : name => ids[0] }}`;
}
