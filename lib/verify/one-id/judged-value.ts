import { ONE_ID_ATTRIBUTES } from '../../one-id/attributes';
import { valueProblem } from '../../one-id/values';

/**
 * What is wrong with a value that arrived, as far as the mapping says what it can be, or OneID documents its form; undefined if
 * nothing is. What the mapping takes from a profile can't be compared, since people aren't read in Okta.
 *
 * @param source expression that fills the attribute
 */
export function wrongValue(
  variables: readonly string[],
  source: string | undefined,
  value: string,
): string | undefined {
  const only = source === undefined ? undefined : onlyValue(variables, source);
  if (only !== undefined && value !== only) return `the mapping gives \`${only}\` only`;
  const [variable] = variables;
  return variable === undefined ? undefined : valueProblem(variable, value);
}

/** The one value that isn't empty which an expression can give: of a text, and of the usual one for the type of an e-mail. */
function onlyValue(variables: readonly string[], source: string): string | undefined {
  const literal = /^\s*(?:'([^'\\]+)'|"([^"\\]+)")\s*$/.exec(source);
  if (literal) return literal[1] ?? literal[2];
  const usual = ONE_ID_ATTRIBUTES.find(({ variable }) => variables.includes(variable));
  return usual?.variable === 'emailType' && usual.expression === source ? 'work' : undefined;
}
