import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { Lazy, type TerraformStack, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { CREATED, json, newStack } from '../support/synthesis';

/** Two constructs of one stack. */
function two(one: OneIdScimProvisioningProps['app'], other = one, providers: 'one' | 'two' = 'one') {
  return () => {
    const stack = newStack();
    const provider = (alias: string) =>
      providers === 'one' ? {} : { provider: new OktaProvider(stack, alias, { alias }) };
    new OneIdScimProvisioning(stack, 'oneid', { app: one, ...provider('eu') });
    new OneIdScimProvisioning(new Construct(stack, 'Team'), 'zuora', { app: other, ...provider('us') });
    return json(stack);
  };
}

const BOTH = '"stack/oneid" and "stack/Team/zuora" both have the app with one label';

describe('two constructs of a stack that find their app by one label', () => {
  const adopted = { source: 'adopt', label: CREATED.label } as const;

  it('are an error: Terraform would make the app twice, or take one for both', () => {
    expect(two(CREATED)).toThrow(BOTH);
    expect(two(CREATED, adopted)).toThrow(BOTH);
    expect(two(adopted)).toThrow(BOTH);
  });

  it('are one where the label is the same variable, or is known at synthesis only', () => {
    const withLabel = (label: (stack: TerraformStack) => [string, string]) => () => {
      const stack = newStack();
      const [one, other] = label(stack);
      new OneIdScimProvisioning(stack, 'oneid', { app: { ...CREATED, label: one } });
      new OneIdScimProvisioning(stack, 'other', { app: { ...CREATED, label: other } });
      return json(stack);
    };
    const variable = (stack: TerraformStack, id: string) => new TerraformVariable(stack, id, {});
    expect(
      withLabel((stack) => {
        const { stringValue } = variable(stack, 'label');
        return [stringValue, stringValue];
      }),
    ).toThrow('both have the app with one label');
    expect(withLabel(() => ['OneID', Lazy.stringValue({ produce: () => 'OneID' })])).toThrow(
      'both have the app with one label',
    );
    expect(withLabel((stack) => [variable(stack, 'a').stringValue, variable(stack, 'b').stringValue])).not.toThrow();
  });

  it('are none in two orgs, with two labels, where the id tells the app, or after one was taken out', () => {
    expect(two(CREATED, CREATED, 'two')).not.toThrow();
    expect(two(CREATED, { ...CREATED, label: 'Another' })).not.toThrow();
    expect(two(CREATED, { ...adopted, appId: '0oa1' })).not.toThrow();
    expect(two(CREATED, { source: 'reference', appId: '0oa1' })).not.toThrow();
    const stack = newStack();
    new OneIdScimProvisioning(stack, 'oneid', { app: CREATED });
    stack.node.tryRemoveChild('oneid');
    new OneIdScimProvisioning(stack, 'zuora', { app: CREATED });
    expect(() => json(stack)).not.toThrow();
  });
});
