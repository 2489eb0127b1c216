import { Annotations, TerraformProvider, TerraformStack, TerraformVariable, Token, Tokenization } from 'cdktf';
import type { Construct } from 'constructs';
import { isPlainObject } from '../props/plain-object';
import { type Problem, problem } from '../props/problems/problem';
import { shown } from '../props/problems/shown-value';
import { propWarnings } from '../props/rules';
import type { OneIdScimProvisioningSettings } from '../props/schema';
import { validProps } from '../props/validation';
import { literals, resolvedText } from './terraform/terraform-text';

export interface CheckedProps {
  /** The props with every default, each string a template that stands for itself. */
  readonly settings: OneIdScimProvisioningSettings;
  /** Undefined for the stack's default. */
  readonly provider: TerraformProvider | undefined;
}

/**
 * Checks the props of a construct, in which strings may be tokens, and warns at synthesis of what deserves a look in them.
 *
 * @param props plain JavaScript and JSON may hand over anything
 * @throws InvalidPropsError with every problem at once
 */
export function checkedProps(scope: Construct, props: unknown): CheckedProps {
  const { provider, ...given } = isPlainObject(props) ? props : {};
  const config = withTokensAsText(given);
  const tokens = {
    isToken: Token.isUnresolved,
    text: (value: string) => resolvedText(scope, value),
    isOfIterator: (value: string) => isOfIterator(scope, value),
  };
  const found = [...wrongProvider(provider), ...unsafeToken(scope, config['connection'])];
  const input = isPlainObject(props) ? config : (props ?? {});
  const valid = validProps(input, tokens, scope.node.path, found);
  for (const warning of propWarnings(valid, tokens)) Annotations.of(scope).addWarning(warning);
  return {
    settings: literals(valid),
    provider: TerraformProvider.isTerraformProvider(provider) ? provider : undefined,
  };
}

/**
 * The same data with each token in the form of text, which stands for any value: CDKTF gives what it has no type for, such as
 * a variable's `value`, as an object.
 */
function withTokensAsText(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, tokenAsText(value)]));
}

function tokenAsText(value: unknown): unknown {
  if (Tokenization.isResolvable(value)) return Token.asString(value);
  if (typeof value === 'number' && Token.isUnresolved(value)) return Token.asString(value);
  // A list that is a token stays one: what takes lists says that it has to be known.
  if (Array.isArray(value)) return Token.isUnresolved(value) ? value : value.map(tokenAsText);
  return isPlainObject(value) ? withTokensAsText(value) : value;
}

/** True for what stands for each element of an iterator or count: it means something only in a resource with that `for_each`. */
function isOfIterator(scope: Construct, value: string): boolean {
  let text: string;
  try {
    text = resolvedText(scope, value);
  } catch {
    // A Lazy of the team's own may not be ready before synthesis.
    return false;
  }
  const code = String(text).replace(/"(\\.|[^"\\])*"/g, '""');
  return /\b(each\.(key|value)|count\.index)\b/.test(code) && !/\bfor\s+(\w+\s*,\s*)?each\b/.test(code);
}

function wrongProvider(provider: unknown): Problem[] {
  return provider === undefined || TerraformProvider.isTerraformProvider(provider)
    ? []
    : [problem(['provider'], 'must be a provider construct', shown(provider, ['provider']))];
}

/** A variable that isn't marked sensitive would show its value in every plan, and a default stands in the synthesized JSON. */
function unsafeToken(scope: Construct, connection: unknown): Problem[] {
  const token = isPlainObject(connection) ? connection['token'] : undefined;
  const text = typeof token === 'string' ? resolvedText(scope, token) : '';
  const name = /^\$\{var\.([\w-]+)\}$/.exec(text)?.[1];
  if (name === undefined) return [];
  const variable = TerraformStack.of(scope)
    .node.findAll()
    .find((each): each is TerraformVariable => each instanceof TerraformVariable && each.friendlyUniqueId === name);
  const rules = [
    ...(variable && variable.sensitive !== true ? ['must be a variable marked `sensitive`'] : []),
    // An empty default is how a variable is made optional.
    ...(variable?.default != null && variable.default !== ''
      ? ['must be a variable without a `default`, which would put the token into the synthesized JSON']
      : []),
  ];
  return rules.map((rule) => problem(['connection', 'token'], rule, `\`var.${name}\``));
}
