import {
  type AttributeRead,
  analyseExpression,
  evaluateExpression,
  type Node,
  parseExpression,
} from '../../../../expression';
import type { Reading, Scalar } from '../../../plan/attributes/reading';

/** What an expression or a template gives: to everybody the same, to everybody nothing, or what depends on the person. */
export type Gives = 'what depends on the person' | 'the same to everybody' | 'nothing';

/** What an expression of a mapping or an attribute statement gives. */
export function expressionGives(text: string): Gives {
  if (text.trim() === '') {
    return 'nothing';
  }
  const parsed = parseExpression(text);
  if (!parsed.ok) {
    return READS_A_PROFILE.test(text) ? 'what depends on the person' : 'the same to everybody';
  }
  const { tree } = parsed;
  if (tree.kind === 'name') {
    // A word that is no profile's attribute, such as ADMIN.
    return 'the same to everybody';
  }
  const { sameForEverybody, constant, reads } = analyseExpression(tree);
  const outcome = constant?.kind === 'value' ? constant.value : triedOn(tree, reads);
  if (outcome === null || outcome === '') {
    return 'nothing';
  }
  return sameForEverybody || outcome !== undefined ? 'the same to everybody' : 'what depends on the person';
}

/**
 * What a username or NameID template gives: text with expressions in `${}`, or a bare expression.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/
 */
export function templateGives(template: string): Gives {
  const inner = [...template.matchAll(/\$\{([^}]*)\}/g)].map(([, expression = '']) =>
    expression.replaceAll('fn:', 'String.'),
  );
  if (inner.length === 0) {
    const isExpression = READS_A_PROFILE.test(template) || /\(/.test(template);
    return isExpression ? expressionGives(template) : template.trim() === '' ? 'nothing' : 'the same to everybody';
  }
  const depends = inner.some(
    (expression) => READS_A_PROFILE.test(expression) || expressionGives(expression) === 'what depends on the person',
  );
  return depends ? 'what depends on the person' : 'the same to everybody';
}

/** Whether a reading gives everybody the same or nothing; false where it isn't known or is a secret. */
export function isConstant(reading: Reading<Scalar>, gives: (text: string) => Gives): boolean {
  return reading.known && typeof reading.value === 'string' && gives(reading.value) === 'the same to everybody';
}

/** Of what can't be parsed: a profile's name before a dot, or a function that looks people up. */
const READS_A_PROFILE =
  /(^|[^\w@.-])((user|source|app_?user|idp_?user|session)\.\w|(get\w*user|getassistant\w*|ismemberof\w*|hasdirectory\w*|hasworkday\w*)\s*\()/i;

/** What people who have nothing in common all get, by trying; undefined where they get different things or it isn't known. */
function triedOn(tree: Node, reads: readonly AttributeRead[]): string | number | boolean | null | undefined {
  const outcomes = ['first@one.example', 'Second', undefined].map((value) => {
    const profile = (...names: string[]) =>
      Object.fromEntries(
        reads.filter((read) => names.includes(read.profile)).map(({ attribute }) => [attribute, value ?? null]),
      );
    return evaluateExpression(tree, { side: 'to-app', user: profile('user', 'source') });
  });
  const [first, ...others] = outcomes.map((outcome) => (outcome.kind === 'value' ? outcome.value : undefined));
  return typeof first !== 'object' && others.every((other) => other === first) ? first : undefined;
}
