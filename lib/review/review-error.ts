/** Why a plan can't be reviewed, in one line that names a place and never a value. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';
}
