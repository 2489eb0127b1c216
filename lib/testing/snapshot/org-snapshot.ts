import type { Settings } from '../org/data/fields';
import type { Pipeline } from '../org/data/org-data';
import type { Group } from '../org/data/people';
import type { Org } from '../org/org';
import { type AppSnapshot, appSnapshot, groupName } from './app-snapshot';
import { byKey, sorted } from './order';

/**
 * What is in an org, as plain data to compare: everything in a fixed order, names beside ids, and nothing that differs
 * from one run to the next, such as dates and certificates.
 */
export interface OrgSnapshot {
  readonly orgName: string;
  readonly pipeline: Pipeline;
  /** By label, then id. */
  readonly apps: readonly AppSnapshot[];
  /** By name, then type and id. */
  readonly groups: readonly GroupSnapshot[];
  readonly groupRules: readonly { id: string; name: string; status: string; expression: string; groups: string[] }[];
  readonly users: readonly { id: string; status: string; profile: Settings; groups: string[] }[];
}

export interface GroupSnapshot {
  readonly id: string;
  readonly type: Group['type'];
  readonly name: string;
  readonly description: string | null;
  /** Label of the app that an APP_GROUP belongs to. */
  readonly app: string | null;
}

/** A copy of what is in the org now: changing it changes nothing in the org, nor the other way round. */
export function orgSnapshot(org: Org): OrgSnapshot {
  const { orgName, pipeline, apps, groups, groupRules, users } = org.data;
  return structuredClone({
    orgName,
    pipeline,
    apps: sorted(Object.values(apps), ({ label, id }) => [label, id]).map((app) => appSnapshot(org, app)),
    groups: sorted(Object.values(groups), ({ profile, type, id }) => [profile.name, type, id]).map((group) =>
      groupSnapshot(org, group),
    ),
    groupRules: sorted(Object.values(groupRules), ({ name, id }) => [name, id]).map((rule) => ({
      id: rule.id,
      name: rule.name,
      status: rule.status,
      expression: rule.expression,
      groups: rule.groupIds.map((id) => groupName(org, id)).sort(),
    })),
    users: sorted(Object.values(users), ({ id }) => [id]).map((user) => ({
      id: user.id,
      status: user.status,
      profile: byKey(user.profile),
      groups: user.groupIds.map((id) => groupName(org, id)).sort(),
    })),
  });
}

/** A copy of a group as it is now. */
export function groupSnapshot(org: Org, { id, type, profile, appId }: Group): GroupSnapshot {
  const app = appId === undefined ? undefined : org.data.apps[appId];
  return { id, type, name: profile.name, description: profile.description, app: app?.label ?? null };
}
