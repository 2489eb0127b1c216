import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { APP, construct, problems } from '../construct';

describe('a token where none can be', () => {
  it.each<[string, (stack: TerraformStack) => object, string]>([
    [
      'a variable as a choice',
      (stack) => ({ phase: new TerraformVariable(stack, 'x', {}).stringValue }),
      '`phase` must be "app" or "provisioning", got: a value that only Terraform knows',
    ],
    [
      'a variable as a boolean',
      (stack) => ({ protect: new TerraformVariable(stack, 'x', {}).booleanValue }),
      '`protect` must be a boolean, got: an instance of Reference',
    ],
    [
      'a list variable as push groups',
      (stack) => ({ pushGroups: new TerraformVariable(stack, 'x', {}).listValue }),
      '`pushGroups` must be known at synthesis, not a token, got: a list',
    ],
    [
      'a list variable as assignments',
      (stack) => ({ assignments: new TerraformVariable(stack, 'x', {}).listValue }),
      '`assignments` must be known at synthesis, not a token, got: a list',
    ],
    [
      'a variable in place of its value',
      (stack) => ({ applicationUsername: { expression: new TerraformVariable(stack, 'x', {}) } }),
      '`applicationUsername.expression` must be a string, got: an instance of TerraformVariable',
    ],
    [
      'a construct as a push group',
      (stack) => ({ pushGroups: [new TerraformVariable(stack, 'x', {})] }),
      '`pushGroups[0]` must be a string or an object, got: an instance of TerraformVariable',
    ],
    [
      'a construct as the group of an assignment',
      (stack) => ({ assignments: [{ group: new TerraformVariable(stack, 'x', {}) }] }),
      '`assignments[0].group` must be an object, got: an instance of TerraformVariable',
    ],
  ])('is refused: %s', (_, props, problem) => {
    const stack = new TerraformStack(Testing.app(), 'stack');

    expect(() => construct({ app: APP, ...props(stack) }, stack)).toThrow(problems(problem));
  });
});
