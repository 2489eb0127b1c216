import { TerraformVariable } from 'cdktf';
import { hclUnsupported } from '../../../../lib/parts/terraform/blocks/json-only-block';
import { newStack } from '../../../support/synthesis';

it('an element without HCL form says where it is and what to do', () => {
  const element = new TerraformVariable(newStack(), 'it', {});
  expect(() => hclUnsupported(element, 'check')).toThrow(
    '"stack/it" has no HCL form in CDKTF, since that has none for the block check: synthesize to JSON, which is CDKTF\'s default, instead of --hcl. ' +
      'Who wants HCL makes it of that: `npx oneid-scim-provisioning eject`',
  );
});
