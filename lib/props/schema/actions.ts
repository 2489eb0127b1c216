import * as z from 'zod';

export const supportedActions = z
  .strictObject({
    pushNewUsers: z.boolean().default(true).describe('Push New Users.'),
    pushProfileUpdates: z.boolean().default(true).describe('Push Profile Updates.'),
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
  })
  .meta({ title: 'ProvisioningToApp' })
  .prefault({})
  .describe('Provisioning to App, screen Provisioning > To App.');
