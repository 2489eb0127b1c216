/**
 * Okta's expression language, as mappings, group rules and attribute statements hold it: parse, check, evaluate, analyse.
 *
 * Nothing here runs code: an expression reads the own data of the profiles that it is given and calls the functions of the
 * table. From the ground up: `grammar/` makes a tree of a text; `reference/` is what Okta documents, as
 * data; `functions/` is how functions are computed; `evaluate`, `check` and `analyse` what others ask.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/
 */
export { type Analysis, type AttributeRead, analyseExpression } from './analyse';
export { type CheckOptions, checkExpression, type ExpressionProblem } from './check';
export type { EvaluationContext, Profile } from './context';
export { evaluateExpression } from './evaluate';
export { DEEPEST_EXPRESSION, LONGEST_EXPRESSION, type Parsed, parseExpression } from './grammar/parser';
export type { SyntaxProblem } from './grammar/syntax-problem';
export type { Node } from './grammar/tree';
export { OKTA_FUNCTIONS, type OktaFunction } from './reference/function-table';
export type { Root, Side, Sides } from './reference/sides';
export { readsOfTemplate, type UserNameOf, type UserNameTemplate, userNameOf } from './template';
export type { Outcome, Value } from './value';
