import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformStack } from 'cdktf';
import { OneIdScimProvisioning } from 'oneid-scim-provisioning';
import { measureSynthesis } from './instances';

measureSynthesis((app, instances) => {
  const stack = new TerraformStack(app, 'oneid');
  new OktaProvider(stack, 'okta');
  for (const { id, label, pushGroups, assignment } of instances) {
    new OneIdScimProvisioning(stack, id, {
      app: { source: 'create', label },
      pushGroups: [...pushGroups],
      assignments: [assignment],
    });
  }
});
