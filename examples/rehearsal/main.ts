import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack } from 'cdktf';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';

/** What `npm run rehearse` rehearses: one group that has the app, another one that is pushed. */
const app = new App();
const stack = new TerraformStack(app, 'oneid');
new OktaProvider(stack, 'okta');
new OneIdScimProvisioning(stack, 'oneid', {
  app: { source: 'create', label: 'Zuora OneID' },
  pushGroups: ['Finance'],
  assignments: ['OneID Users'],
});
app.synth();
