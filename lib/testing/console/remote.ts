import * as z from 'zod';
import { AdminConsoleError } from '../org/admin-console-error';
import { OktaError, validationFailed } from '../org/okta-error';
import type { AdminConsole } from './admin-console';

/** What of the Admin Console may be asked for from another process: all that a person does there. */
export const ADMIN_ACTIONS = [
  ...['createApp', 'updateApp', 'setAuthenticationPolicy', 'activateApp', 'deactivateApp', 'deleteApp'],
  ...['chooseProvisioning', 'lookAt'],
  ...['enableScim', 'changeScimConnection', 'reauthenticate', 'reauthenticateInBrowser', 'testConnector'],
  ...['startReauthentication', 'finishReauthentication'],
  ...['setToApp', 'setSourcing', 'disableProvisioning', 'consentToConnection'],
  ...['changeMapping', 'changeAttributes', 'assignGroup', 'unassignGroup'],
  ...['pushGroup', 'setPushGroupStatus', 'unlinkPushedGroup', 'pushNow'],
  ...['setProvisioningOf', 'provisionUser', 'peopleOf', 'tasks', 'retryTasks'],
  ...['createGroup', 'importGroup', 'renameGroup', 'deleteGroup'],
  ...['createUser', 'changeUser', 'setGroupsOf', 'deactivateUser'],
] as const;
export type AdminAction = (typeof ADMIN_ACTIONS)[number];

/** Where a simulator takes them: no path of Okta's. */
export const ADMIN_PATH = '/simulator/admin';

const call = z.object({
  action: z.enum(ADMIN_ACTIONS, 'is no action'),
  with: z.array(z.union([z.string(), z.boolean(), z.record(z.string(), z.unknown()), z.array(z.string())])).max(4),
});

/**
 * Does what another process asks for, with the arguments of the method of that name.
 *
 * @returns what the method returns; null for nothing
 * @throws OktaError 400 for what the screen wouldn't let one do, or for what is no action
 */
export async function doAsked(admin: AdminConsole, body: unknown): Promise<unknown> {
  const asked = call.safeParse(body);
  if (!asked.success) throw validationFailed('action', ...asked.error.issues.map(({ message }) => message));
  // One of the list, each of which is a method.
  const method = (admin as unknown as Record<string, (...args: unknown[]) => unknown>)[asked.data.action];
  try {
    return (await method?.apply(admin, asked.data.with)) ?? null;
  } catch (error) {
    if (error instanceof OktaError) throw error;
    if (error instanceof AdminConsoleError) throw validationFailed('action', error.message);
    // The arguments are the caller's, and of the wrong kind.
    if (error instanceof TypeError) throw validationFailed('action', 'the arguments are not those of the action');
    throw error;
  }
}
