import { InvalidPropsError } from '../../lib';
import { construct } from './construct';

describe('the error', () => {
  it('holds the problems one by one besides its message', () => {
    let error: unknown;
    try {
      construct({ app: { source: 'create' }, phase: 'apps' });
    } catch (caught) {
      error = caught;
    }

    expect(error).toBeInstanceOf(InvalidPropsError);
    expect(error).toMatchObject({
      name: 'InvalidPropsError',
      constructPath: 'stack/oneid',
      problems: [
        { path: 'app.label', rule: 'is required', got: 'nothing' },
        { path: 'phase', rule: 'must be "app" or "provisioning"', got: '"apps"' },
      ],
    });
  });
});
