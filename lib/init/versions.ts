import { VERSION } from '../version';
import type { Cdk } from './choices';

/** Exact versions that were tried together, so that a project that installs today installs tomorrow. */

interface Dependencies {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  /** For all packages below, whatever they ask for. */
  readonly overrides?: Readonly<Record<string, string>>;
  readonly node: string;
}

const TOOLS = { '@types/node': '20.19.43', tsx: '4.23.15', typescript: '5.9.3' };

export const DEPENDENCIES: Readonly<Record<Cdk, Dependencies>> = {
  cdktf: {
    dependencies: {
      '@cdktf/provider-okta': '14.1.1',
      cdktf: '0.21.0',
      constructs: '10.4.2',
      'oneid-scim-provisioning': VERSION,
    },
    devDependencies: { ...TOOLS, 'cdktf-cli': '0.21.0' },
    node: '>=20.9',
  },
  // There is no @cdktn/provider-okta, and elements of the two can't be in one stack: CDK Terrain calls methods that those of CDKTF
  // lack. So what asks for cdktf gets CDK Terrain, which kept its classes, under that name.
  cdktn: {
    dependencies: {
      '@cdktf/provider-okta': '14.1.1',
      cdktf: 'npm:cdktn@0.24.0',
      constructs: '10.7.0',
      'oneid-scim-provisioning': VERSION,
    },
    devDependencies: { ...TOOLS, 'cdktn-cli': '0.24.0' },
    overrides: { cdktf: '$cdktf' },
    node: '>=22.19',
  },
};
