import { printable, shortened } from '../report/printable';

/** Why a plan can't be reviewed, in one line that names a place and never a value. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';

  constructor(message: string) {
    // A place is called as the plan calls it, which may be anything.
    super(shortened(printable(message), 1000));
  }
}
