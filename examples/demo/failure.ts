/** What the demo ends with when something isn't there or doesn't turn out as told: its message is all that is shown. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    /** Terraform's own words about it. */
    readonly evidence: readonly string[] = [],
  ) {
    super(message);
  }
}

/** Nothing is told that isn't looked at first. */
export function ensure(sure: boolean, otherwise: string, evidence: readonly string[] = []): asserts sure {
  if (!sure) throw new Failure(otherwise, evidence);
}
