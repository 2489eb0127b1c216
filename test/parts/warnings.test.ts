import { Annotations } from 'cdktf';
import { Construct } from 'constructs';
import { warningsOf } from '../../lib';
import { newStack } from '../support/synthesis';

describe('the warnings of a stack', () => {
  it('are those of all constructs in it, each once, and nothing else that is noted', () => {
    const stack = newStack();
    const [one, other] = [new Construct(stack, 'one'), new Construct(stack, 'other')];
    Annotations.of(stack).addWarning('of the stack');
    Annotations.of(one).addWarning('twice');
    Annotations.of(new Construct(one, 'below')).addWarning('of one below');
    Annotations.of(other).addWarning('twice');
    Annotations.of(other).addInfo('an information');
    expect(warningsOf(stack)).toEqual(['of the stack', 'twice', 'of one below']);
    expect(warningsOf(other)).toEqual(['twice']);
  });
});
