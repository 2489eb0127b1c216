import { AppGroupAssignments } from '@cdktf/provider-okta/lib/app-group-assignments';
import type { Construct } from 'constructs';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import type { AppResourceConfig } from './references/app-resource';
import { assignedGroup, groupId } from './references/group-reference';
import { OktaLookups } from './references/okta-lookups';
import { ImportBlock } from './terraform/import-block';
import { jsonText } from './terraform/terraform-text';

export interface AssignmentsConfig extends AppResourceConfig {
  /** The app exists with assignments of its own, which are taken over. */
  readonly adopt: boolean;
}

/**
 * Groups whose members get the app, in order of priority. One resource is authoritative for the app. It comes last:
 * assigning a group makes Okta create its members in OneID at once, with whatever the mapping says by then. Each
 * priority is written out, since Okta fills it in and the provider then sees a difference
 * (okta/terraform-provider-okta#1871).
 */
export function groupAssignments(
  scope: Construct,
  entries: OneIdScimProvisioningSettings['assignments'],
  { app, adopt, ...config }: AssignmentsConfig,
): AppGroupAssignments {
  const assignments = new AppGroupAssignments(scope, 'assignments', {
    appId: app.id,
    group: entries.map((entry, index) => ({
      id: groupId(assignedGroup(entry), OktaLookups.of(scope, config.provider)),
      priority: index + 1,
      profile: jsonText(typeof entry === 'string' ? {} : entry.profile),
    })),
    ...config,
  });
  if (adopt) new ImportBlock(scope, 'import-assignments', { to: assignments, from: app.id, provider: config.provider });
  return assignments;
}
