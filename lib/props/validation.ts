import { InvalidPropsError } from './invalid-props-error';
import { isPlainObject } from './plain-object';
import type { Path, Problem } from './problems/problem';
import { problemsOf } from './problems/zod-issues';
import { crossPropProblems } from './rules';
import type { Settings, Tokens } from './rules/rule';
import { configSchema, type OneIdScimProvisioningSettings } from './schema';
import type { IsToken } from './schema/text';

/** For configuration that holds no tokens, such as JSON. */
export const NO_TOKENS: Tokens = { isToken: () => false, text: (value) => value, isOfIterator: () => false };

/**
 * Checks props and fills in their defaults.
 *
 * @param input props or the `oneId` context, of any shape
 * @param constructPath where the construct is, for the message
 * @param otherProblems what the caller found itself
 * @throws InvalidPropsError with every problem of `input`
 */
export function validProps(
  input: unknown,
  tokens: Tokens,
  constructPath: string,
  otherProblems: readonly Problem[] = [],
): OneIdScimProvisioningSettings {
  const schema = schemaFor(tokens.isToken);
  const parsed = schema.safeParse(input);
  const wrong = [...otherProblems, ...(parsed.success ? [] : problemsOf(parsed.error.issues, input, schema))];
  const known = new Set(wrong.map(({ path }) => path));
  const crossed = crossPropProblems(input, parsed.success ? parsed.data : acceptedPart(schema, input), tokens);
  // What is wrong by itself is also missing to the rules that need it.
  const problems = [...wrong, ...firstOfEach(crossed.filter(({ path }) => !known.has(path)))];
  if (!parsed.success || problems.length > 0) throw new InvalidPropsError(constructPath, inPropOrder(problems, schema));
  return parsed.data;
}

type ConfigSchema = ReturnType<typeof configSchema>;

/** A schema takes longer to build than props to check; one serves all instances. */
const schemas = new WeakMap<IsToken, ConfigSchema>();

function schemaFor(isToken: IsToken): ConfigSchema {
  const schema = schemas.get(isToken) ?? configSchema(isToken);
  schemas.set(isToken, schema);
  return schema;
}

/**
 * What is right of `input`: without whatever the schema refuses, and without what then lacks something required. Gives the
 * rules that look at several props something to look at, so that all problems are told at once.
 */
function acceptedPart(schema: ConfigSchema, input: unknown): Settings {
  const accepted = copyOfPlainData(input);
  if (!isContainer(accepted)) return {};
  let parsed = schema.partial().safeParse(accepted);
  // Each round removes at least one level of each offending value, and no prop is nested deeper than this.
  for (let round = 0; !parsed.success && round < 8; round++) {
    for (const { path, ...issue } of parsed.error.issues) {
      const refused = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
      const lacksText = issue.code === 'invalid_type' && issue.expected === 'string';
      for (const each of refused) remove(accepted, each, lacksText);
    }
    parsed = schema.partial().safeParse(accepted);
  }
  return parsed.data ?? {};
}

/** A text of its own for each place, which no rule on texts refuses. */
function placeholder(key: PropertyKey): string {
  return `\uFFFF${String(key)}`;
}

type Container = Record<PropertyKey, unknown>;

/** What was copied, so that nothing is taken from what the caller keeps, such as a construct in place of a prop. */
function isContainer(value: unknown): value is Container {
  return Array.isArray(value) || isPlainObject(value);
}

function copyOfPlainData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOfPlainData);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOfPlainData(inner)]));
}

/**
 * Removes the value at `path`, or the object that lacks it; an element of a list leaves a name of its own behind, and so
 * does a required text, so that the props beside it are looked at.
 */
function remove(root: Container, path: Path, lacksText: boolean): void {
  let parent = root;
  let depth = 0;
  for (; depth < path.length - 1; depth++) {
    const step = path[depth];
    const next = step === undefined ? undefined : parent[step];
    if (!isContainer(next)) break;
    parent = next;
  }
  const key = path[depth];
  if (key === undefined) return;
  if (Array.isArray(parent)) parent[Number(key)] = placeholder(key);
  else if (Object.hasOwn(parent, key)) delete parent[key];
  else if (lacksText) parent[key] = placeholder(key);
  else if (path.length > 1) remove(root, path.slice(0, -1), false);
}

/** The first problem of each prop. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ path }, index) => problems.findIndex((each) => each.path === path) === index);
}

/** In the order of the props, and of the elements of a list. */
function inPropOrder(problems: readonly Problem[], schema: ConfigSchema): Problem[] {
  const order = ['props', ...Object.keys(schema.shape)];
  const rank = ({ path }: Problem) => {
    const at = order.indexOf(path.split(/[.[]/)[0] ?? '');
    return at === -1 ? order.length : at;
  };
  const element = ({ path }: Problem) => Number(/^\w+\[(\d+)\]/.exec(path)?.[1] ?? 0);
  return [...problems].sort((one, other) => rank(one) - rank(other) || element(one) - element(other));
}
