import { AppGroupAssignment } from '@cdktf/provider-okta/lib/app-group-assignment';
import { AppGroupAssignments } from '@cdktf/provider-okta/lib/app-group-assignments';
import type { Construct } from 'constructs';
import { keepsOtherAssignments } from '../props/rules/groups';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { otherAssignmentsCheck } from './checks/other-assignments-check';
import type { AppResourceConfig } from './references/app-resource';
import { assignedGroup, groupConstructId, groupId } from './references/group-reference';
import { OktaLookups } from './references/okta-lookups';
import { named } from './terraform/address';
import { ImportBlock } from './terraform/blocks/import-block';
import { after } from './terraform/order';
import { jsonText } from './terraform/terraform-text';

/**
 * Entries for which others are looked for at each plan. The provider reads an app's assignments by 20, so that a hundred would cost five
 * calls at every plan; beyond this only the review says that there may be others.
 */
const MOST_CHECKED = 60;

type Entries = OneIdScimProvisioningSettings['assignments'];

/** What assigns the groups: one resource for all of them, or one for each. */
export interface Assignments {
  readonly all?: AppGroupAssignments;
  /** In the order of the props. */
  readonly each: readonly AppGroupAssignment[];
}

/**
 * Groups whose members get the app. They come after the mapping: assigning a group makes Okta create its members in
 * OneID at once, with whatever the mapping says by then.
 */
export function assignments(
  scope: Construct,
  settings: OneIdScimProvisioningSettings,
  config: AppResourceConfig,
): Assignments {
  const entries = settings.assignments;
  if (entries.length === 0) return { each: [] };
  return keepsOtherAssignments(settings)
    ? { each: eachAssignment(scope, entries, config) }
    : { all: allAssignments(scope, entries, config, settings.app.source === 'adopt'), each: [] };
}

/**
 * One resource that is authoritative for the app. Each priority is written out, since Okta fills it in and the provider
 * then sees a difference (okta/terraform-provider-okta#1871).
 *
 * @param adopt the app exists with assignments of its own, which are taken over
 */
function allAssignments(
  scope: Construct,
  entries: Entries,
  { app, ...config }: AppResourceConfig,
  adopt: boolean,
): AppGroupAssignments {
  const made = named(
    new AppGroupAssignments(scope, 'assignments', {
      appId: app.id,
      group: entries.map((entry, index) => ({
        id: groupId(assignedGroup(entry), OktaLookups.of(scope, config.provider)),
        priority: index + 1,
        profile: jsonText(profileOf(entry)),
      })),
      ...config,
    }),
  );
  if (entries.length <= MOST_CHECKED) otherAssignmentsCheck(scope, app, made, config.provider);
  if (adopt) new ImportBlock(scope, 'import-assignments', { to: made, from: app.id, provider: config.provider });
  return made;
}

/**
 * A resource for each group, which leaves the others alone. Assigning is a PUT, so one that Okta has already is taken over
 * where it stands. A priority here would push others about that somebody else orders, and theirs these: so none is
 * written, and each comes after the one before, which is the order that Okta then gives new ones.
 */
function eachAssignment(
  scope: Construct,
  entries: Entries,
  { app, lifecycle, dependsOn = [], ...config }: AppResourceConfig,
): AppGroupAssignment[] {
  const made: AppGroupAssignment[] = [];
  for (const entry of entries) {
    const group = assignedGroup(entry);
    const profile = profileOf(entry);
    const hasProfile = Object.keys(profile).length > 0;
    made.push(
      named(
        new AppGroupAssignment(scope, groupConstructId('assign', scope, group), {
          appId: app.id,
          groupId: groupId(group, OktaLookups.of(scope, config.provider)),
          ...(hasProfile && { profile: jsonText(profile) }),
          lifecycle: { ...lifecycle, ignoreChanges: hasProfile ? ['priority'] : ['priority', 'profile'] },
          ...config,
          ...after(...dependsOn, made.at(-1)),
        }),
      ),
    );
  }
  return made;
}

function profileOf(entry: Entries[number]): Record<string, unknown> {
  return typeof entry === 'object' && 'group' in entry ? entry.profile : {};
}
