import { Testing } from 'cdktf';
import { CheckBlock } from '../../../../lib/parts/terraform/blocks/check-block';
import { newStack, synthesize } from '../../../support/synthesis';

const ASSERTION = { condition: '${length(local.x) == 0}', errorMessage: 'x is ${join(", ", local.x)}' };

it('a check has its assertions in order', () => {
  const second = { condition: '${true}', errorMessage: 'second' };
  const { check } = synthesize((stack) => new CheckBlock(stack, 'it', { assertions: [ASSERTION, second] }));
  expect(check).toEqual({
    it: {
      assert: [
        { condition: '${length(local.x) == 0}', error_message: 'x is ${join(", ", local.x)}' },
        { condition: '${true}', error_message: 'second' },
      ],
    },
  });
});

it('a check can be overridden like any other element', () => {
  const { check } = synthesize((stack) => {
    new CheckBlock(stack, 'it', { assertions: [ASSERTION] }).overrideLogicalId('other');
  });
  expect(Object.keys(check)).toEqual(['other']);
});

it('a check is not left out of HCL without a word', () => {
  const stack = newStack();
  new CheckBlock(stack, 'it', { assertions: [ASSERTION] });
  expect(() => Testing.synthHcl(stack)).toThrow(
    '"stack/it" has no HCL form in CDKTF, since that has none for the block check: synthesize to JSON, which is CDKTF\'s default, instead of --hcl. ' +
      'Who wants HCL makes it of that: `npx oneid-scim-provisioning eject`',
  );
});
