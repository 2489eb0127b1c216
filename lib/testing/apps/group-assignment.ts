import * as z from 'zod';
import type { App, GroupAssignment } from '../org/data/app';
import { notFound } from '../org/okta-error';
import type { Org } from '../org/org';
import { groupBody } from '../people/group';

/** Body of `PUT /apps/{id}/groups/{groupId}`. */
export const groupAssignmentChange = z.object({
  priority: z.int().min(0).max(100).nullish(),
  profile: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Assigns a group to an app, or changes its assignment. Without a priority a new one comes last, and one that exists
 * keeps its place.
 *
 * @throws OktaError 404 if there is no such group, or the app is inactive
 */
export function assignGroup(
  org: Org,
  app: App,
  groupId: string,
  { priority, profile }: z.infer<typeof groupAssignmentChange>,
): GroupAssignment {
  org.group(groupId);
  if (app.status !== 'ACTIVE') throw notFound(app.id, 'AppInstance');
  const others = app.groupAssignments.filter((assignment) => assignment.groupId !== groupId);
  const existing = app.groupAssignments.find((assignment) => assignment.groupId === groupId);
  const assignment: GroupAssignment = {
    groupId,
    priority: priority ?? existing?.priority ?? Math.max(-1, ...others.map((other) => other.priority)) + 1,
    profile: profile ?? existing?.profile ?? {},
    lastUpdated: org.now(),
  };
  if (org.assumptions.takenPriority === 'shift') {
    makeRoom(others, assignment.priority);
  }
  app.groupAssignments = [...others, assignment].sort((a, b) => a.priority - b.priority);
  return assignment;
}

/** @throws OktaError 404 if the group isn't assigned to the app */
export function groupAssignment(app: App, groupId: string): GroupAssignment {
  const found = app.groupAssignments.find((assignment) => assignment.groupId === groupId);
  if (found === undefined) {
    throw notFound(groupId, 'GroupAssignment');
  }
  return found;
}

/** @throws OktaError 404 if the group isn't assigned to the app */
export function unassignGroup(app: App, groupId: string): void {
  const gone = groupAssignment(app, groupId);
  app.groupAssignments = app.groupAssignments.filter((assignment) => assignment !== gone);
}

/** @param expand `group` embeds the group, as the parameter of that name asks for */
export function groupAssignmentBody(
  org: Org,
  app: App,
  { groupId, priority, profile, lastUpdated }: GroupAssignment,
  expand?: string,
) {
  return {
    id: groupId,
    lastUpdated,
    priority,
    profile,
    _links: {
      app: { href: `${org.url}/api/v1/apps/${app.id}` },
      self: { href: `${org.url}/api/v1/apps/${app.id}/groups/${groupId}` },
      group: { href: `${org.url}/api/v1/groups/${groupId}` },
    },
    ...(expand === 'group' ? { _embedded: { group: groupBody(org, org.group(groupId)) } } : {}),
  };
}

/** Moves the assignment at `priority` down by one, and those behind it as far as they stand in each other's way. */
function makeRoom(assignments: GroupAssignment[], priority: number): void {
  const inTheWay = assignments.find((assignment) => assignment.priority === priority);
  if (inTheWay !== undefined) {
    makeRoom(
      assignments.filter((assignment) => assignment !== inTheWay),
      priority + 1,
    );
    inTheWay.priority = priority + 1;
  }
}
