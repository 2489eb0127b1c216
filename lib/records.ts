import * as z from 'zod';
import type { DeclaredFeature } from './okta/features';

/**
 * The two declared records: what a `terraform_data` resource keeps in state and plan about settings that only a person
 * can make in Okta's Admin Console. They are the contract between the construct, which declares them, and the commands,
 * which read them from a plan or a state. No secret is ever in them.
 */

export const CONNECTION_RECORD = 'oneid-scim/connection';
export const PROVISIONING_RECORD = 'oneid-scim/provisioning-to-app';
export const RECORD_VERSION = 1;

const supportedActions = z.object({
  pushNewUsers: z.boolean(),
  pushProfileUpdates: z.boolean(),
  pushGroups: z.boolean(),
  /** These are written where they are on, so that a record without them stays what it was. */
  importNewUsersAndProfileUpdates: z.boolean().optional(),
  importGroups: z.boolean().optional(),
});

/** The screen Provisioning > Integration: the SCIM connection. */
export const connectionRecord = z.object({
  kind: z.literal(CONNECTION_RECORD),
  version: z.literal(RECORD_VERSION),
  managedBy: z.literal('admin-console'),
  appId: z.string(),
  baseUrl: z.string(),
  uniqueIdentifierField: z.string(),
  authenticationMode: z.string(),
  accessTokenEndpointUri: z.string(),
  authorizationEndpointUri: z.string(),
  /** Null until OneID has given one. */
  clientId: z.string().nullable(),
  /** Where the client secret is kept, never the secret. */
  clientSecretLocation: z.string().nullable(),
  supportedActions,
});

/** The screens Provisioning > To App and To Okta. */
export const provisioningRecord = z.object({
  kind: z.literal(PROVISIONING_RECORD),
  version: z.literal(RECORD_VERSION),
  managedBy: z.literal('admin-console'),
  appId: z.string(),
  createUsers: z.boolean(),
  updateUserAttributes: z.boolean(),
  deactivateUsers: z.boolean(),
  /** These are written where they are on, so that a record without them stays what it was. */
  syncPassword: z.boolean().optional(),
  profileAndLifecycleSourcing: z.boolean().optional(),
});

export const declaredRecord = z.discriminatedUnion('kind', [connectionRecord, provisioningRecord]);

export type ConnectionRecord = z.infer<typeof connectionRecord>;
export type ProvisioningRecord = z.infer<typeof provisioningRecord>;
export type DeclaredRecord = z.infer<typeof declaredRecord>;

/** Whether the two records of an app declare a feature on. */
export function declares(
  { connection, toApp }: { readonly connection: ConnectionRecord; readonly toApp: ProvisioningRecord },
  { declaredBy }: Pick<DeclaredFeature, 'declaredBy'>,
): boolean {
  return { ...toApp, ...connection.supportedActions }[declaredBy] === true;
}

/** Last part of the name of the check that warns of groups that have the app and aren't declared: `<id>_other_assignments`. */
export const OTHER_ASSIGNMENTS_CHECK = 'other-assignments';
