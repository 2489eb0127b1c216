import * as z from 'zod';

export const supportedActions = z
  .strictObject({
    pushNewUsers: z.boolean().default(true).describe('Push New Users.'),
    pushProfileUpdates: z.boolean().default(true).describe('Push Profile Updates.'),
    importNewUsersAndProfileUpdates: z
      .boolean()
      .default(false)
      .describe("Import New Users and Profile Updates, which OneID's page leaves off. Only with `admin-console`."),
    importGroups: z
      .boolean()
      .default(false)
      .describe("Import Groups, which OneID's page leaves off. Okta doesn't report it. Only with `admin-console`."),
    pushGroups: z.boolean().optional().describe('Push Groups. By default whether any push group is declared.'),
  })
  .meta({ title: 'SupportedActions' })
  .prefault({})
  .describe('Supported provisioning actions, screen Provisioning > Integration.');

export const provisioningToApp = z
  .strictObject({
    createUsers: z.boolean().default(true).describe('Create Users. Needs `supportedActions.pushNewUsers`.'),
    updateUserAttributes: z
      .boolean()
      .default(true)
      .describe('Update User Attributes. Needs `supportedActions.pushProfileUpdates`.'),
    deactivateUsers: z
      .boolean()
      .default(true)
      .describe('Deactivate Users. Needs `supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`.'),
    syncPassword: z
      .boolean()
      .default(false)
      .describe(
        "Sync Password, which OneID's page leaves off. Needs `supportedActions.pushNewUsers` or `supportedActions.pushProfileUpdates`. With `okta-api` it is the person's Okta password, never a random one.",
      ),
  })
  .meta({ title: 'ProvisioningToApp' })
  .prefault({})
  .describe('Provisioning to App, screen Provisioning > To App.');

export const provisioningToOkta = z
  .strictObject({
    profileAndLifecycleSourcing: z
      .boolean()
      .default(false)
      .describe(
        "Profile & Lifecycle Sourcing: the app, not Okta, is the source of its users' profiles, which OneID's page leaves off. Needs `supportedActions.importNewUsersAndProfileUpdates`.",
      ),
  })
  .meta({ title: 'ProvisioningToOkta' })
  .prefault({})
  .describe('Provisioning to Okta, screen Provisioning > To Okta.');
