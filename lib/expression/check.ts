import { OKTA_INTERNAL_PROPERTIES, OKTA_USER_ATTRIBUTES } from '../okta/user-profile';
import { parseExpression } from './grammar/parser';
import { children, functionName, type Node, type NodeOf, nodesOf } from './grammar/tree';
import { nearest } from './nearest';
import { OKTA_FUNCTIONS, type OktaFunction, oktaFunction } from './reference/function-table';
import { ROOTS, rootNamed, SIDE_NAMES, type Side } from './reference/sides';
import { acceptsCount, signatureOf } from './reference/signature';

/** What is wrong with an expression. */
export interface ExpressionProblem {
  /** `error`: Okta documents that it can't work. `warning`: it may, and deserves a look. */
  readonly severity: 'error' | 'warning';
  /** A sentence without its full stop. */
  readonly message: string;
  /** Where in the text, as a UTF-16 offset. */
  readonly position: number;
  /** The known name that may be meant. */
  readonly nearest?: string;
}

export interface CheckOptions {
  /** Where the expression stands. */
  readonly side: Side;
  /** Attributes that are known beside the base of Okta's user; without `appuser`, the app's user isn't checked. */
  readonly attributes?: { readonly user?: ReadonlySet<string>; readonly appuser?: ReadonlySet<string> };
}

/**
 * Checks an expression against Okta's reference, in the order of the text; never throws. A text that can't be parsed has one
 * problem. No problem means that none of these rules found one, not that Okta takes it.
 */
export function checkExpression(text: string, options: CheckOptions): ExpressionProblem[] {
  const parsed = parseExpression(text);
  if (!parsed.ok) return [{ severity: 'error', ...parsed.problem }];
  const owners = ownersIn(parsed.tree);
  return [...nodesOf(parsed.tree)]
    .flatMap((node) => problemsOf(node, owners.get(node), options))
    .concat(functionsInConditions(parsed.tree, options))
    .sort((one, other) => one.position - other.position);
}

function ownersIn(tree: Node): ReadonlyMap<Node, Node> {
  return new Map([...nodesOf(tree)].flatMap((node) => children(node).map((child) => [child, node] as const)));
}

function problemsOf(node: Node, owner: Node | undefined, options: CheckOptions): ExpressionProblem[] {
  switch (node.kind) {
    case 'name':
      return nameProblems(node, owner, options);
    case 'property':
      return node.target.kind === 'name' ? attributeProblems(node, node.target, options) : [];
    case 'call':
      return callProblems(node, options);
    case 'binary':
      return ['*', '/', '%', '^'].includes(node.operator)
        ? [warning(node, `Okta's reference doesn't name the operator \`${node.operator}\``)]
        : [];
    case 'collection':
      return node.operator === '.!['
        ? []
        : [warning(node, `Okta's reference doesn't name the selection \`${node.operator}...]\``)];
    default:
      return [];
  }
}

/** A profile on the wrong side, or a name that stands for none. */
function nameProblems(node: NodeOf<'name'>, owner: Node | undefined, { side }: CheckOptions): ExpressionProblem[] {
  const { name } = node;
  const called = owner?.kind === 'call' && owner.target === node ? functionName(owner) : undefined;
  if (called !== undefined && oktaFunction(called)) {
    // `String` in `String.len` is no profile; `user` in `user.getGroups` is looked at as part of the function.
    return [];
  }
  const root = rootNamed(name);
  if (root) {
    const { sides, instead } = root;
    if (sides[side] === 'yes') return [];
    const advice = instead?.[side] ? `; \`${instead[side]}\` does` : '';
    const what = `\`${name}\` (${root.what})`;
    return sides[side] === 'no'
      ? [error(node, `${what} doesn't exist in ${SIDE_NAMES[side]}${advice}`, instead?.[side])]
      : [
          warning(
            node,
            `Okta's reference doesn't say that ${what} exists in ${SIDE_NAMES[side]}${advice}`,
            instead?.[side],
          ),
        ];
  }
  if (owner?.kind === 'call' && owner.target === node) return [];
  return unknownName(node, owner, side);
}

function unknownName(node: NodeOf<'name'>, owner: Node | undefined, side: Side): ExpressionProblem[] {
  const { name } = node;
  const isRead = owner?.kind === 'property' || (owner?.kind === 'index' && owner.target === node);
  if (!isRead) {
    const profile = ROOTS.find(({ sides }) => sides[side] === 'yes')?.name ?? 'user';
    const attribute = nearest(name, OKTA_USER_ATTRIBUTES);
    return [
      warning(
        node,
        `\`${name}\` stands alone, without a profile such as \`${profile}.\` before it; a text needs quotes`,
        attribute && `${profile}.${attribute}`,
      ),
    ];
  }
  if (side === 'group-rule') {
    return [error(node, `\`${name}\` doesn't exist in a group rule; \`user\` does`, 'user')];
  }
  const meant = nearest(
    name,
    ROOTS.map((root) => root.name),
  );
  return meant
    ? [warning(node, `\`${name}\` is read as the name of an app; the nearest profile is \`${meant}\``, meant)]
    : [];
}

function attributeProblems(
  { name, target, end }: NodeOf<'property'>,
  { name: profile }: NodeOf<'name'>,
  { side, attributes }: CheckOptions,
): ExpressionProblem[] {
  const isOktaUser = profile === 'user' || (profile === 'source' && side !== 'from-app');
  const isAppUser = profile === 'appuser' || profile === 'appUser' || (profile === 'source' && side === 'from-app');
  if (!isOktaUser && !(isAppUser && attributes?.appuser)) return [];
  const known = isOktaUser ? [...OKTA_USER_ATTRIBUTES, ...(attributes?.user ?? [])] : [...(attributes?.appuser ?? [])];
  if (known.includes(name)) return [];
  // The name is the last word of the node.
  const at = { start: Math.max(target.end, end - name.length) };
  if (isOktaUser && OKTA_INTERNAL_PROPERTIES.some((each) => each === name)) {
    const call = `user.getInternalProperty("${name}")`;
    return [warning(at, `\`${name}\` is no attribute of Okta's user profile; \`${call}\` gives it`, call)];
  }
  const meant = nearest(name, known);
  const whose = isOktaUser ? "Okta's base user profile" : "the app's user profile";
  return [
    warning(
      at,
      `\`${name}\` isn't an attribute of ${whose}${isOktaUser ? '; the org may have added it' : ''}${meant ? `; the nearest is \`${meant}\`` : ''}`,
      meant,
    ),
  ];
}

function callProblems(node: NodeOf<'call'>, options: CheckOptions): ExpressionProblem[] {
  const name = functionName(node);
  const definition = name === undefined ? undefined : oktaFunction(name);
  if (definition) return [...sideOfFunction(node, definition, options.side), ...argumentProblems(node, definition)];
  const meant = nearest(
    name ?? `String.${node.name}`,
    OKTA_FUNCTIONS.map((each) => each.name),
  );
  const hint = meant ? `; the nearest is \`${meant}\`` : '';
  if (name === undefined) {
    return [warning(node, `Okta's reference has no methods of values such as \`.${node.name}(...)\`${hint}`, meant)];
  }
  return [error(node, `Okta's reference has no function \`${name}\`${hint}`, meant)];
}

function sideOfFunction(node: Node, { name, sides }: OktaFunction, side: Side): ExpressionProblem[] {
  if (sides[side] === 'yes') return [];
  return sides[side] === 'no'
    ? [error(node, `\`${name}\` doesn't work in ${SIDE_NAMES[side]}`)]
    : [warning(node, `Okta's reference doesn't say that \`${name}\` works in ${SIDE_NAMES[side]}`)];
}

function argumentProblems(node: NodeOf<'call'>, definition: OktaFunction): ExpressionProblem[] {
  const count = node.arguments.length;
  const { name } = definition;
  if (!acceptsCount(definition, count)) {
    const given = count === 1 ? '1 argument is' : `${count} arguments are`;
    return [error(node, `\`${name}\` takes ${signatureOf(definition)}, and ${given} given`)];
  }
  if (name === 'String.stringSwitch' && count % 2 === 1) {
    return [error(node, '`String.stringSwitch` has a key without a value')];
  }
  const [first] = node.arguments;
  if (name === 'user.getInternalProperty' && first?.kind === 'text') {
    const known = OKTA_INTERNAL_PROPERTIES.some((each) => each === first.value);
    return known
      ? []
      : [warning(first, `Okta's reference names the properties ${OKTA_INTERNAL_PROPERTIES.join(' and ')} only`)];
  }
  return [];
}

/**
 * Okta: conversion, array and time functions aren't supported in conditions. Its page on group rules shows one of Arrays.
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#conditional-expressions
 */
function functionsInConditions(tree: Node, { side }: CheckOptions): ExpressionProblem[] {
  if (side === 'group-rule') return [];
  const conditions = [...nodesOf(tree)].flatMap((node) => (node.kind === 'conditional' ? [node.condition] : []));
  const calls = new Set(
    conditions.flatMap((condition) => [...nodesOf(condition)].filter((node) => node.kind === 'call')),
  );
  return [...calls].flatMap((call) => {
    const name = functionName(call) ?? '';
    return /^(Convert|Iso3166Convert|Arrays|Time)\./.test(name) && oktaFunction(name)
      ? [warning(call, `Okta's reference doesn't support \`${name}\` in a condition`)]
      : [];
  });
}

function error(at: { start: number }, message: string, meant?: string): ExpressionProblem {
  return problem('error', at, message, meant);
}

function warning(at: { start: number }, message: string, meant?: string): ExpressionProblem {
  return problem('warning', at, message, meant);
}

function problem(
  severity: ExpressionProblem['severity'],
  { start }: { start: number },
  message: string,
  meant: string | undefined,
): ExpressionProblem {
  return { severity, message, position: start, ...(meant === undefined ? {} : { nearest: meant }) };
}
