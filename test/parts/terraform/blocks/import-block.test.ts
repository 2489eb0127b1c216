import { AppSaml } from '@cdktf/provider-okta/lib/app-saml';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { Testing } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../../../lib';
import { ImportBlock } from '../../../../lib/parts/terraform/blocks/import-block';
import { ADDRESS, ADOPTED, CREATED, json, newStack, synthesizeOneId } from '../../../support/synthesis';

const ALL: OneIdScimProvisioningProps = {
  app: { ...ADOPTED, profileMappingId: 'prm1' },
  pushGroups: [
    { sourceGroup: { name: 'Finance' }, existingMappingId: 'gPm1' },
    { sourceGroup: { id: '00g1' }, existingMappingId: 'gPm2' },
    'Revenue',
  ],
  assignments: ['OneID Users'],
};
const FINANCE = 'okta_push_group.oneid_push_finance';
const REVENUE = 'okta_push_group.oneid_push_revenue';
const BY_ID = 'okta_push_group.oneid_push_00g1';

function importsOf(props: OneIdScimProvisioningProps) {
  return [...synthesizeOneId(props).import].sort((one, other) => (one.to < other.to ? -1 : 1));
}

const PUSH_ID = `\${${ADDRESS.app}.id}/\${each.key}`;

describe('adoption', () => {
  it('imports the app, its mapping, its assignments and each push that was set up by hand', () => {
    expect(importsOf(ALL)).toEqual([
      { to: ADDRESS.assignments, id: `\${${ADDRESS.app}.id}` },
      { to: ADDRESS.app, id: '0oa1' },
      { to: ADDRESS.mapping, id: 'prm1' },
      { to: BY_ID, id: PUSH_ID, for_each: expect.stringMatching(/oneid_pushes_in_okta.* if each == "gPm2" /) },
      { to: FINANCE, id: PUSH_ID, for_each: expect.stringMatching(/oneid_pushes_in_okta.* if each == "gPm1" /) },
      {
        to: REVENUE,
        id: PUSH_ID,
        for_each: expect.stringContaining('local.oneid_pushes_in_okta'),
      },
    ]);
  });

  it('imports no mapping whose id is not given, and no assignments where none are declared', () => {
    expect(importsOf({ app: ADOPTED })).toEqual([{ to: ADDRESS.app, id: '0oa1' }]);
  });

  it('goes through the provider of the instance', () => {
    const stack = newStack();
    const eu = new OktaProvider(stack, 'eu', { alias: 'eu' });
    new OneIdScimProvisioning(stack, 'oneid', { ...ALL, provider: eu });
    const imports = json(stack).import;
    expect(imports).toHaveLength(6);
    expect(new Set(imports.map(({ provider }) => provider))).toEqual(new Set(['okta.eu']));
  });
});

it('a created app imports, beside pushes, only what an interrupted creation left', () => {
  expect(importsOf({ ...ALL, app: CREATED }).map(({ to }) => to)).toEqual([
    ADDRESS.app,
    BY_ID,
    FINANCE,
    REVENUE,
    'terraform_data.oneid_connection',
  ]);
});

it('an import block is not left out of HCL without a word', () => {
  const stack = newStack();
  new ImportBlock(stack, 'it', { to: new AppSaml(stack, 'app', { label: 'x' }), from: '0oa1' });
  expect(() => Testing.synthHcl(stack)).toThrow(
    '"stack/it" has no HCL form in CDKTF, since that has none for the block import',
  );
});
