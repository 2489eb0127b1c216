import type { Org } from './org/org';
import type {
  App,
  AppConnection,
  Attribute,
  Group,
  MappedProperty,
  Pipeline,
  ScimIntegration,
  Settings,
  ToAppSettings,
} from './org/org-data';
import { mappingFrom, mappingTo } from './profiles/profile-mapping';
import { appFeatures } from './provisioning/provisioning';

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

export interface AppSnapshot {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly status: App['status'];
  readonly signOnMode: string;
  readonly features: readonly string[];
  readonly accessibility: Settings;
  readonly visibility: Settings;
  /** Template of the application username. */
  readonly userNameTemplate: Settings;
  readonly settings: Settings;
  /** Name of the authentication policy; null on Classic Engine. */
  readonly accessPolicy: string | null;
  readonly scim: ScimIntegration | null;
  readonly connection: AppConnection | null;
  readonly toApp: ToAppSettings;
  readonly attributes: { readonly base: Record<string, Attribute>; readonly custom: Record<string, Attribute> };
  readonly mappings: { readonly toApp: MappingSnapshot; readonly toOkta: MappingSnapshot };
  /** By priority. */
  readonly assignments: readonly { groupId: string; group: string; priority: number; profile: Settings }[];
  /** By the source group's name. */
  readonly pushGroups: readonly PushGroupSnapshot[];
}

export interface MappingSnapshot {
  readonly id: string;
  readonly properties: Record<string, MappedProperty>;
}

export interface PushGroupSnapshot {
  readonly id: string;
  readonly sourceGroupId: string;
  readonly sourceGroup: string;
  readonly targetGroupId: string;
  readonly targetGroup: string;
  readonly status: string;
}

/** A copy of what is in the org now: changing it changes nothing in the org, nor the other way round. */
export function orgSnapshot(org: Org): OrgSnapshot {
  const { orgName, pipeline, apps, groups, groupRules, users } = org.data;
  return structuredClone({
    orgName,
    pipeline,
    apps: sorted(Object.values(apps), ({ label, id }) => [label, id]).map((app) => appSnapshot(org, app)),
    groups: sorted(Object.values(groups), ({ profile, type, id }) => [profile.name, type, id]).map((group) => ({
      id: group.id,
      type: group.type,
      name: group.profile.name,
      description: group.profile.description,
      app: group.appId === undefined ? null : (apps[group.appId]?.label ?? null),
    })),
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

export function appSnapshot(org: Org, app: App): AppSnapshot {
  const { id, name, label, status, signOnMode, accessibility, visibility, settings, scim, connection, toApp } = app;
  return structuredClone({
    id,
    name,
    label,
    status,
    signOnMode,
    features: appFeatures(app),
    accessibility,
    visibility,
    userNameTemplate: app.credentials.userNameTemplate,
    settings,
    accessPolicy: org.data.pipeline === 'v1' ? null : (org.data.policies[app.accessPolicyId ?? '']?.name ?? null),
    scim,
    connection,
    toApp,
    attributes: { base: byKey(app.schema.base), custom: byKey(app.schema.custom) },
    mappings: { toApp: mappingSnapshot(mappingTo(org, app)), toOkta: mappingSnapshot(mappingFrom(org, app)) },
    assignments: app.groupAssignments.map(({ groupId, priority, profile }) => ({
      groupId,
      group: groupName(org, groupId),
      priority,
      profile,
    })),
    pushGroups: sorted(
      app.groupPushMappings.map((mapping) => ({
        id: mapping.id,
        sourceGroupId: mapping.sourceGroupId,
        sourceGroup: groupName(org, mapping.sourceGroupId),
        targetGroupId: mapping.targetGroupId,
        targetGroup: groupName(org, mapping.targetGroupId),
        status: mapping.status,
      })),
      ({ sourceGroup, id }) => [sourceGroup, id],
    ),
  });
}

function mappingSnapshot({ id, properties }: MappingSnapshot): MappingSnapshot {
  return { id, properties: byKey(properties) };
}

function groupName(org: Org, id: string): string {
  return org.data.groups[id]?.profile.name ?? id;
}

function byKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(sorted(Object.entries(record), ([key]) => [key]));
}

function sorted<T>(things: T[], keys: (thing: T) => string[]): T[] {
  const compare = (a: string[], b: string[]): number => {
    const differs = a.findIndex((key, index) => key !== b[index]);
    return differs < 0 ? 0 : (a[differs] as string) < (b[differs] as string) ? -1 : 1;
  };
  return [...things].sort((a, b) => compare(keys(a), keys(b)));
}
