import {
  analyseExpression,
  type EvaluationContext,
  evaluateExpression,
  type Node,
  parseExpression,
} from '../../../expression';

/**
 * What a group rule's expression does, found by trying it on made-up people: with the values that it names, with others, and
 * with none. What no trial shows may still be so.
 */

export interface RuleEffect {
  /** Whether somebody who matched no longer does; `unknown` when the trials don't tell. */
  readonly takes: boolean | 'unknown';
  /** Whether somebody matches who didn't. */
  readonly adds: boolean;
}

const NONE: RuleEffect = { takes: false, adds: false };
const UNKNOWN: RuleEffect = { takes: 'unknown', adds: false };

/** What going from one expression to another does. */
export function effectOfChange(before: string, after: string): RuleEffect {
  if (withoutSpaces(before) === withoutSpaces(after)) {
    return NONE;
  }
  const [was, is] = [parseExpression(before), parseExpression(after)];
  if (!was.ok || !is.ok) {
    return UNKNOWN;
  }
  const trials = peopleFor([before, after], [was.tree, is.tree]).map((person) => [
    matches(was.tree, person),
    matches(is.tree, person),
  ]);
  const takes = trials.some(([old, now]) => old === true && now === false);
  const adds = trials.some(([old, now]) => old === false && now === true);
  const isTold = trials.every(([, now]) => now === true) || (adds && trials.every((pair) => !pair.includes(undefined)));
  return { takes: takes || (isTold ? false : 'unknown'), adds };
}

/** Whether each of the made-up people matches. */
export function matchesEverybody(expression: string): boolean {
  const parsed = parseExpression(expression);
  return parsed.ok && peopleFor([expression], [parsed.tree]).every((person) => matches(parsed.tree, person) === true);
}

/** Undefined where it isn't known, or the expression is wrong. */
function matches(tree: Node, person: EvaluationContext): boolean | undefined {
  const outcome = evaluateExpression(tree, person);
  return outcome.kind === 'value' && typeof outcome.value === 'boolean' ? outcome.value : undefined;
}

const TEXT = /"((?:[^"]|"")*)"|'((?:[^']|'')*)'/g;

function withoutSpaces(expression: string): string {
  return expression.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|\s+/g, (_, text: string | undefined) => text ?? '');
}

/** Attributes that Okta lets no user be without, as long as nobody makes the names optional. */
const ALWAYS_FILLED = ['login', 'email', 'firstName', 'lastName'];
const SOMEBODY = 'sample.person@example.com';
const MOST_TEXTS = 8;
const MOST_PROFILES = 200;

function peopleFor(expressions: readonly string[], trees: readonly Node[]): EvaluationContext[] {
  const texts = expressions.flatMap((one) =>
    [...one.matchAll(TEXT)].map(([, double, single]) => double ?? single ?? ''),
  );
  const named = [...new Set(texts.filter((text) => text !== ''))].slice(0, MOST_TEXTS);
  const rest = expressions.map((one) => one.replace(TEXT, '""')).join(' ');
  const numbers = [...rest.matchAll(/\b\d{1,9}\b/g)].flatMap(([digits]) => [Number(digits), Number(digits) + 1]);
  // A value of a type that is compared with no other tells nothing: the outcome is unknown.
  const flags = named.length === 0 && numbers.length === 0 ? [true, false] : [];
  const values = [SOMEBODY, ...named, null, '', ...flags, ...numbers.slice(0, MOST_TEXTS)];
  const attributes = new Set(
    trees.flatMap((tree) =>
      analyseExpression(tree).reads.flatMap(({ profile, attribute }) => (profile === 'user' ? [attribute] : [])),
    ),
  );
  const groups = [[], named.map((text) => ({ id: text, name: text }))];
  return profilesOf([...attributes], values).flatMap((user) =>
    groups.map((inGroups) => ({ user, groups: inGroups, internal: { id: '00uSAMPLE', status: 'ACTIVE' } })),
  );
}

/** Every value of an attribute beside every other's while these are few, else beside the usual ones. */
function profilesOf(attributes: readonly string[], values: readonly unknown[]): Record<string, unknown>[] {
  let profiles: Record<string, unknown>[] = [{}];
  for (const name of attributes) {
    const fitting = ALWAYS_FILLED.includes(name)
      ? values.filter((value) => typeof value === 'string' && value !== '')
      : values;
    const whole = profiles.length * fitting.length <= MOST_PROFILES;
    profiles = whole
      ? profiles.flatMap((profile) => fitting.map((value) => ({ ...profile, [name]: value })))
      : [
          ...profiles.map((profile) => ({ ...profile, [name]: SOMEBODY })),
          ...fitting.map((value) => ({ ...profiles[0], [name]: value })),
        ];
  }
  return profiles;
}
