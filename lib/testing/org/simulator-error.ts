import { CodedError, isMarked } from '../../errors';

const MARK = Symbol.for('oneid-scim-provisioning.SimulatorError');

/** What a simulator can not be started with, or a fault that can not be. */
export class SimulatorError extends CodedError {
  /** True for an error of this class, also of another copy of this package. */
  static isSimulatorError(x: unknown): x is SimulatorError {
    return isMarked(x, MARK);
  }

  override readonly name = 'SimulatorError';
  readonly code = 'ONEID_SIMULATOR';

  get [MARK](): true {
    return true;
  }
}
