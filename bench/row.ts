/** A measurement: one thing against another, both in the same run of `npm run bench`. */
export interface Row {
  readonly what: string;
  /** The one as a multiple of the other. */
  readonly ratio: number;
  /** What the ratio is to be at most; a row without a goal is there for information. */
  readonly goal?: number;
  /** Median and spread of the one. */
  readonly measured: string;
  /** Median and spread of the other. */
  readonly against: string;
  /** How it was measured; several rows may have the same note, which is printed once. */
  readonly note: string;
}
