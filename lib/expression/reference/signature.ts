import { type OktaFunction, type Parameter, parametersOf } from './function-table';

/** Whether a call with so many arguments fits the signature. */
export function acceptsCount(definition: OktaFunction, count: number): boolean {
  const parameters = parametersOf(definition);
  const required = parameters.filter(({ optional, repeated }) => !optional && !repeated).length;
  const isOpen = parameters.at(-1)?.repeated ?? false;
  return count >= required && (isOpen || count <= parameters.length);
}

/** The parameter that takes the argument at an index; the last one repeats. */
export function parameterAt(definition: OktaFunction, index: number): Parameter {
  const parameters = parametersOf(definition);
  return parameters[Math.min(index, parameters.length - 1)] as Parameter; // A function that takes an argument has a parameter.
}

/** What a function takes, for messages: `(String input, int startIndex, int endIndex)`; `?` marks what may be left out. */
export function signatureOf({ parameters }: OktaFunction): string {
  return `(${parameters.replaceAll('|null', '')})`;
}
