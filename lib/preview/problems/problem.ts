/** Something that is wrong with what the app receives of one person. Neither sentence repeats a value. */
export interface Problem {
  /** Variable name of the attribute; `userName` for the user name. */
  readonly attribute: string;
  readonly problem: string;
  /** What to do about it. */
  readonly action: string;
}
