import * as z from 'zod';

export const phase = z
  .enum(['app', 'provisioning'])
  .default('provisioning')
  .describe('`app` stops at the app and the records, before anyone touched the Admin Console; `provisioning` is all.');

export const whenProvisioningIsOff = z
  .enum(['stop', 'warn'])
  .default('stop')
  .describe(
    '`stop` lets no mapping, group or assignment be made while Okta reports provisioning off; `warn` only warns.',
  );

export const protect = z
  .boolean()
  .default(true)
  .describe(
    'Refuses to destroy or replace the app, the mapping, the declared attributes and the assignments while each is declared at its address (`prevent_destroy`). Another id without `movedFrom`, and taking the construct or an entry out, are not stopped.',
  );
