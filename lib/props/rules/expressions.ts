import { checkExpression, type ExpressionProblem } from '../../expression';
import { type Path, type Problem, pathText, problem } from '../problems/problem';
import { shown } from '../problems/shown-value';
import type { Settings, Tokens } from './rule';

/** Expressions that can't work in a mapping to the app, by Okta's reference. Okta would refuse them half way through an apply. */
export function wrongExpressions(settings: Settings, tokens: Tokens): Problem[] {
  return expressionsOf(settings, tokens).flatMap(({ path, text }) =>
    found(text)
      .filter(({ severity }) => severity === 'error')
      .slice(0, 1)
      .map(({ message, position }) =>
        problem(path, `must be an Okta expression: at character ${position + 1}, ${message}`, shown(text, path)),
      ),
  );
}

/** What deserves a look in the expressions, such as an attribute that isn't one of Okta's base profile; each a sentence or two. */
export function expressionWarnings(settings: Settings, tokens: Tokens): string[] {
  return expressionsOf(settings, tokens).flatMap(({ path, text }) =>
    found(text)
      .filter(({ severity }) => severity === 'warning')
      .map(({ message, position }) => `\`${pathText(path)}\`, at character ${position + 1}: ${message}.`),
  );
}

function found(text: string): ExpressionProblem[] {
  return checkExpression(text, { side: 'to-app' });
}

interface PropExpression {
  readonly path: Path;
  readonly text: string;
}

/** The expressions that are known at synthesis. */
function expressionsOf({ attributes, applicationUsername }: Settings, tokens: Tokens): PropExpression[] {
  const all: { path: Path; text: unknown }[] = Object.entries(attributes ?? {}).map(([key, value]) =>
    typeof value === 'string'
      ? { path: ['attributes', key], text: value }
      : { path: ['attributes', key, 'expression'], text: value.expression },
  );
  // A username may also be a template in Okta's older language, such as `${fn:substringBefore(source.login, "@")}`.
  const username = typeof applicationUsername === 'object' ? applicationUsername.expression : undefined;
  if (username !== undefined && !username.includes('${')) {
    all.push({ path: ['applicationUsername', 'expression'], text: username });
  }
  return all.flatMap(({ path, text }) => (typeof text === 'string' && !tokens.isToken(text) ? [{ path, text }] : []));
}
