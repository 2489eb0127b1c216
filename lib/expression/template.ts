import { type AttributeRead, analyseExpression } from './analyse';
import type { EvaluationContext } from './context';
import { evaluateExpression } from './evaluate';
import { parseExpression } from './grammar/parser';
import type { Node } from './grammar/tree';
import type { Outcome } from './value';

export interface UserNameTemplate {
  /** Such as `${source.email}`, or an expression. */
  readonly template: string;
  /** What Okta appends. */
  readonly suffix: string;
}

/**
 * The user name that a template gives. A template is text with `${...}` in it, each holding an expression or a function of
 * Okta's older language (`fn:substringBefore`), or it is an expression as a whole.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Application/#tag/Application/operation/createApplication (credentials.userNameTemplate)
 */
export type UserNameOf = (context: EvaluationContext) => Outcome;

export function userNameOf({ template, suffix }: UserNameTemplate): UserNameOf {
  const parts = partsOf(template);
  if (parts === undefined) {
    const parsed = parseExpression(template);
    return (context) => withSuffix(evaluateExpression(parsed.ok ? parsed.tree : template, context), suffix);
  }
  return (context) => {
    let name = '';
    for (const part of parts) {
      const outcome = part(context);
      if (outcome.kind !== 'value') return outcome;
      // One part without a value makes half a name: nothing says what Okta does then, unless it is the whole.
      if (outcome.value === null && parts.length > 1) {
        return { kind: 'unknown', reason: "Okta doesn't document a template with an empty part", position: 0 };
      }
      name += outcome.value === null ? '' : String(outcome.value);
    }
    return withSuffix({ kind: 'value', value: name }, suffix);
  };
}

/** Undefined for a text that is no template. */
function partsOf(template: string): UserNameOf[] | undefined {
  if (!template.includes('${')) return undefined;
  return template.split(/(\$\{[^{}]*\})/).flatMap((part) => {
    if (part === '') return [];
    const [, inner] = /^\$\{([^{}]*)\}$/.exec(part) ?? [];
    return [inner === undefined ? () => ({ kind: 'value', value: part }) : partOf(inner)];
  });
}

/** The functions of the older language that the newer has too, under a name of its own. */
const OLDER_FUNCTIONS: Readonly<Record<string, string>> = {
  'fn:toLowerCase': 'String.toLowerCase',
  'fn:toUpperCase': 'String.toUpperCase',
  'fn:substringBefore': 'String.substringBefore',
  'fn:substringAfter': 'String.substringAfter',
};

function partOf(inner: string): UserNameOf {
  const older = inner.match(/fn:\w+/g) ?? [];
  const unknown = older.find((name) => !Object.hasOwn(OLDER_FUNCTIONS, name));
  if (unknown !== undefined) {
    return () => ({ kind: 'unknown', reason: `\`${unknown}\` isn't computed here`, position: 0 });
  }
  const expression = inNewerLanguage(inner);
  const parsed = parseExpression(expression);
  const tree: string | Node = parsed.ok ? parsed.tree : expression;
  return (context) => evaluateExpression(tree, context);
}

function inNewerLanguage(inner: string): string {
  return inner.replace(/fn:\w+/g, (name) => OLDER_FUNCTIONS[name] ?? name);
}

/** The attributes that a template reads, as far as it can be parsed. */
export function readsOfTemplate(template: string): AttributeRead[] {
  const inner = template.includes('${') ? template.matchAll(/\$\{([^{}]*)\}/g) : [[template, template] as const];
  return [...inner].flatMap(([, expression = '']) => {
    const parsed = parseExpression(inNewerLanguage(expression));
    return parsed.ok ? analyseExpression(parsed.tree).reads : [];
  });
}

function withSuffix(outcome: Outcome, suffix: string): Outcome {
  if (suffix === '' || outcome.kind !== 'value' || outcome.value === null || outcome.value === '') return outcome;
  return { kind: 'value', value: `${String(outcome.value)}${suffix}` };
}
