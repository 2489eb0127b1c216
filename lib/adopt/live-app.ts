import type { OktaAppDefinition, OktaAssignedGroup, OktaDefinitionReads, OktaGroup } from '../okta-org/definitions';
import type { OktaAttribute, OktaMappedProperty, OktaPushMapping } from '../okta-org/okta-reads';

/** All that is read of a living app. */
export interface LiveApp {
  /** `https://acme.okta.com` */
  readonly org: string;
  readonly definition: OktaAppDefinition;
  /** The mapping from Okta's default user type; undefined if there is none. */
  readonly mapping: { readonly id: string; readonly properties: readonly OktaMappedProperty[] } | undefined;
  /** Names of the other user types that have a mapping to the app. */
  readonly otherUserTypes: readonly string[];
  /** Undefined where Okta doesn't show them, as of an inactive app. */
  readonly attributes: readonly OktaAttribute[] | undefined;
  readonly pushes: readonly LivePush[];
  /** By priority. */
  readonly assignments: readonly OktaAssignedGroup[];
}

export interface LivePush extends OktaPushMapping {
  /** Undefined if it is gone, or not for this credential. */
  readonly source: OktaGroup | undefined;
  readonly target: OktaGroup | undefined;
}

/** The name of the user type that everybody has unless told otherwise. */
const DEFAULT_USER_TYPE = 'user';

/**
 * Reads an app: six calls beside the one that found it, and one for each further 200 groups.
 *
 * @throws HttpError
 */
export async function liveApp(
  okta: OktaDefinitionReads,
  definition: OktaAppDefinition,
  onProgress: (message: string) => void = () => {},
): Promise<LiveApp> {
  const { id, label } = definition;
  // One after the other: it is Okta's rate limit that makes others wait.
  onProgress(`Reading the attributes of ${label} and what fills them`);
  const mappings = await okta.mappingsTo(id);
  const own = mappings.find(({ userType }) => userType === DEFAULT_USER_TYPE);
  const properties = own && (await okta.mapping(own.id));
  const attributes = await okta.appUserSchema(id);
  onProgress(`Reading the groups of ${label}`);
  const assignments = await okta.assignedGroups(id);
  const pushes = await okta.pushMappings(id);
  return {
    org: okta.url,
    definition,
    mapping: own && properties && { id: own.id, properties },
    otherUserTypes: mappings.flatMap((each) => (each === own ? [] : [each.userType ?? each.id])),
    attributes,
    assignments,
    pushes: pushes.length === 0 ? [] : await withGroups(okta, id, pushes, assignments, onProgress),
  };
}

async function withGroups(
  okta: OktaDefinitionReads,
  appId: string,
  pushes: readonly OktaPushMapping[],
  assignments: readonly OktaAssignedGroup[],
  onProgress: (message: string) => void,
): Promise<LivePush[]> {
  onProgress(`Reading the names of ${pushes.length} pushed group${pushes.length === 1 ? '' : 's'}`);
  const known = new Map(assignments.map(({ group }) => [group.id, group]));
  const add = (groups: readonly OktaGroup[]) => {
    for (const group of groups) known.set(group.id, group);
  };
  add(await okta.groupsOfApp(appId));
  const unknown = new Set(pushes.map(({ sourceGroupId }) => sourceGroupId).filter((id) => !known.has(id)));
  add(await okta.groups([...unknown]));
  return pushes.map((push) => ({
    ...push,
    source: known.get(push.sourceGroupId),
    target: known.get(push.targetGroupId ?? ''),
  }));
}
