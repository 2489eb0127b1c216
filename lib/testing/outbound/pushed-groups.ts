import type { App } from '../org/data/app';
import type { GroupPushMapping } from '../org/data/provisioning';
import type { Org } from '../org/org';
import { NotProvisioned, type Resource, SCIM_GROUP, type ScimClient } from './scim-client';

/**
 * Sends a pushed group with its members: those of Okta's group who have an account in the app at this moment. Whoever gets one
 * later is missing there until the group's members change or somebody presses "Push now".
 * @see https://help.okta.com/en-us/content/topics/users-groups-profiles/usgp-group-push-prerequisites.htm
 */
export async function pushGroup(org: Org, app: App, mapping: GroupPushMapping, client: ScimClient): Promise<void> {
  const displayName = org.data.groups[mapping.targetGroupId]?.profile.name;
  if (displayName === undefined) return;
  const doing = `Error while pushing group ${displayName}`;
  try {
    mapping.externalId ??= await foundOrMade(displayName, client, doing);
    const members = membersOf(org, app, mapping);
    const body = { schemas: [SCIM_GROUP], displayName, members };
    await client.replace('Groups', mapping.externalId, body, doing);
    delete mapping.error;
  } catch (error) {
    if (!(error instanceof NotProvisioned)) throw error;
    mapping.status = 'ERROR';
    mapping.error = `Failed to push the group to app ${app.label}: ${error.message}`;
  }
}

/** What "Unlink pushed group" does with "Delete the group in the target app". */
export async function deletePushedGroup(
  { externalId }: GroupPushMapping,
  name: string,
  client: ScimClient,
): Promise<void> {
  if (externalId !== undefined) await client.remove('Groups', externalId, `Error while deleting group ${name}`);
}

async function foundOrMade(displayName: string, client: ScimClient, doing: string): Promise<string> {
  const isIt = ({ content }: Resource) => content['displayName'] === displayName;
  const same = await client.find('Groups', 'displayName', displayName, doing, isIt);
  if (same !== undefined) return same.id;
  return (await client.create('Groups', { schemas: [SCIM_GROUP], displayName, members: [] }, doing)).id;
}

function membersOf(org: Org, app: App, { sourceGroupId }: GroupPushMapping): { value: string; display: string }[] {
  const isForAll = org.data.groups[sourceGroupId]?.type === 'BUILT_IN';
  return Object.values(org.data.users).flatMap(({ id, groupIds }) => {
    const account = app.people?.[id];
    return account?.externalId && (isForAll || groupIds.includes(sourceGroupId))
      ? [{ value: account.externalId, display: account.profile?.userName ?? '' }]
      : [];
  });
}
