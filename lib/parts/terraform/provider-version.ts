import { Lazy, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import * as semver from 'semver';
import { PREBUILT_BINDINGS_VERSION, providerRange } from '../../okta/provider-range';

const OVERRIDE = 'terraform.required_providers.okta.version';

/** Newest minimum that something in the stack asked for. */
const minimums = new WeakMap<TerraformStack, string>();

/**
 * Sets the stack's version constraint of okta/okta to the range that this library's output works with, once per stack.
 *
 * The prebuilt bindings pin the provider to exactly 4.20.0, which lacks resources that are used here. A range that the
 * team set, as an override of the stack or by provider bindings of its own, is left alone; one that allows no version
 * with what the stack uses is an error at synthesis.
 *
 * @param minimum first version that has what the caller declares
 */
export function requireProviderVersion(scope: Construct, minimum: string): void {
  const stack = TerraformStack.of(scope);
  const known = minimums.get(stack);
  minimums.set(stack, known === undefined || semver.gt(minimum, known) ? minimum : known);
  if (known !== undefined) return;
  if (stackOverride(stack) === undefined) {
    stack.addOverride(OVERRIDE, Lazy.stringValue({ produce: () => bindingsRange(stack) ?? supportedRange(stack) }));
  }
  stack.node.addValidation({ validate: () => rangeProblems(stack) });
}

function supportedRange(stack: TerraformStack): string {
  // Whoever asks, `requireProviderVersion` set it.
  return providerRange(minimums.get(stack) as string);
}

/** The team's own override, whether written before or after this library's. */
function stackOverride(stack: TerraformStack): string | undefined {
  // CDKTF offers no way to read what addOverride wrote.
  const overrides = (stack as unknown as { rawOverrides: RawOverrides }).rawOverrides;
  return overrides.terraform?.required_providers?.okta?.version;
}

interface RawOverrides {
  terraform?: { required_providers?: { okta?: { version?: string } } };
}

/**
 * The version that provider bindings ask for which the team generated itself and which fit. The prebuilt package's
 * 4.20.0 never does.
 */
function bindingsRange(stack: TerraformStack): string | undefined {
  return stack
    .allProviders()
    .map((each) => each.terraformGeneratorMetadata)
    .filter((metadata) => metadata?.providerName === 'okta')
    .map((metadata) => metadata?.providerVersion ?? metadata?.providerVersionConstraint)
    .find((range) => range && range !== PREBUILT_BINDINGS_VERSION && overlaps(range, supportedRange(stack)));
}

function rangeProblems(stack: TerraformStack): string[] {
  const range = stackOverride(stack);
  if (range === undefined || /TfToken\[/.test(range) || overlaps(range, supportedRange(stack))) return [];
  return [
    `\`${OVERRIDE}\` must allow a version ${supportedRange(stack)}, which has what stack "${stack.node.id}" uses, got: ` +
      `${JSON.stringify(range)}. Write stack.addOverride('${OVERRIDE}', '${supportedRange(stack)}') or a range within it.`,
  ];
}

/** True when some version fits both; false, too, for what isn't a version constraint. */
function overlaps(range: string, supported: string): boolean {
  const wanted = npmRange(range);
  const own = npmRange(supported);
  return wanted !== undefined && own !== undefined && semver.intersects(wanted, own);
}

/**
 * A Terraform version constraint in npm's words, undefined if it isn't one. Parts left out are 0, where npm would take any.
 * `!=` excludes single versions, which never empties a range.
 * @see https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function npmRange(constraint: string): string | undefined {
  const terms: string[] = [];
  for (const term of constraint.split(',')) {
    const match = /^(=|!=|>=|<=|>|<|~>)? ?(\d+(?:\.\d+){0,2})(-[\w.-]+)?$/.exec(term.trim());
    if (!match) return undefined;
    const [, operator = '=', version = '', prerelease = ''] = match;
    if (operator === '~>') terms.push(pessimistic(version, prerelease));
    else if (operator !== '!=') terms.push(`${operator}${padded(version.split('.'))}${prerelease}`);
  }
  return terms.join(' ') || '*';
}

/** `~> 6` and `~> 6.9` stay below 7.0.0, `~> 6.9.1` below 6.10.0. */
function pessimistic(version: string, prerelease: string): string {
  const parts = version.split('.');
  const fixed = parts.slice(0, Math.max(1, parts.length - 1));
  const upper = [...fixed.slice(0, -1), String(Number(fixed.at(-1)) + 1)];
  return `>=${padded(parts)}${prerelease} <${padded(upper)}-0`;
}

function padded(parts: readonly string[]): string {
  return [...parts, 0, 0].slice(0, 3).map(Number).join('.');
}
