import { OktaProvider, type OktaProviderConfig } from '@cdktf/provider-okta/lib/provider';
import { App, S3Backend, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { OneIdScimProvisioning, type OneIdScimProvisioningConfig } from 'oneid-scim-provisioning';

/** A preview org and the real one: the construct once, a stack for each, with a state and a credential of its own. */
interface Environment {
  readonly name: string;
  /** A credential of another org is refused at the first call, in place of planning there. */
  readonly org: OktaProviderConfig;
  /** What differs. */
  readonly oneId: Partial<OneIdScimProvisioningConfig>;
}

const EVERYWHERE: OneIdScimProvisioningConfig = {
  app: { source: 'create', label: 'Zuora OneID' },
  pushGroups: ['Finance'],
  assignments: ['OneID Users'],
};

const ENVIRONMENTS: readonly Environment[] = [
  {
    name: 'preview',
    org: { orgName: 'acme', baseUrl: 'oktapreview.com' },
    // Tried here first.
    oneId: { attributes: { displayName: 'user.displayName' } },
  },
  { name: 'production', org: { orgName: 'acme', baseUrl: 'okta.com' }, oneId: {} },
];

class OneIdStack extends TerraformStack {
  constructor(scope: Construct, { name, org, oneId }: Environment) {
    super(scope, `oneid-${name}`);
    new S3Backend(this, {
      bucket: 'acme-terraform-state',
      key: `okta/oneid-${name}.tfstate`,
      region: 'eu-central-1',
      encrypt: true,
    });
    new OktaProvider(this, 'okta', org);
    new OneIdScimProvisioning(this, 'oneid', { ...EVERYWHERE, ...oneId });
  }
}

const app = new App();
for (const environment of ENVIRONMENTS) new OneIdStack(app, environment);
app.synth();
