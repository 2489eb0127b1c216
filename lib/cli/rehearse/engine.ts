import type { DeclaredInstance } from '../../state';
import type { PullRequest } from './stack';

/** What came of a run. */
export interface Outcome {
  readonly isFine: boolean;
  /** What was run, as one would type it. */
  readonly command: string;
  /** What it said. */
  readonly output: string;
}

/** What puts the stack into the simulated org. */
export interface Engine {
  /** What it is, for people. */
  readonly name: string;
  /** Where the rehearsed stack is; undefined without Terraform. */
  readonly folder: string | undefined;
  apply(change: PullRequest): Promise<Outcome>;
  plan(change: PullRequest): Promise<Outcome>;
  /** What was declared and applied. @throws StateError if nothing was */
  instances(): Promise<readonly DeclaredInstance[]>;
}
