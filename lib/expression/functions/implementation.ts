import type { EvaluationContext } from '../context';
import type { Inner } from '../value';

/** Computes a function from arguments that have the types of its signature; what isn't known is thrown. */
export type Implementation = (values: readonly Inner[], context: EvaluationContext) => Inner;

export type Implementations = Readonly<Record<string, Implementation>>;

/** An implementation whose arguments are all texts. */
export function ofTexts(compute: (...texts: string[]) => Inner): Implementation {
  return (values) => compute(...(values as readonly string[])); // The table's signature: texts only.
}
