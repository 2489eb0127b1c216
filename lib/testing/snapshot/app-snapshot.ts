import type { App } from '../org/data/app';
import type { Settings } from '../org/data/fields';
import type { Attribute, MappedProperty } from '../org/data/profiles';
import type { AppConnection, ScimIntegration, ToAppSettings } from '../org/data/provisioning';
import type { Org } from '../org/org';
import { mappingFrom, mappingTo } from '../profiles/profile-mapping';
import { appFeatures } from '../provisioning/provisioning';
import { byKey, sorted } from './order';

/** An app in a snapshot of its org. */
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

/** A copy of what the app is now. */
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

/** A group's name; its id once the group is gone. */
export function groupName(org: Org, id: string): string {
  return org.data.groups[id]?.profile.name ?? id;
}
