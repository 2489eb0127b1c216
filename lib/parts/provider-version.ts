import { Lazy, type TerraformProvider, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import * as semver from 'semver';
import { providerRange } from '../okta/provider-range';

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
    .map((each) => (each as TerraformProvider).terraformGeneratorMetadata)
    .filter((metadata) => metadata?.providerName === 'okta')
    .map((metadata) => metadata?.providerVersion ?? metadata?.providerVersionConstraint)
    .find((range) => range && overlaps(range, supportedRange(stack)));
}

function rangeProblems(stack: TerraformStack): string[] {
  const range = stackOverride(stack);
  if (range === undefined || /TfToken\[/.test(range) || overlaps(range, supportedRange(stack))) return [];
  return [
    `\`${OVERRIDE}\` must allow a version ${supportedRange(stack)}, which has what stack "${stack.node.id}" uses, got: ` +
      `${JSON.stringify(range)}. Write stack.addOverride('${OVERRIDE}', '${supportedRange(stack)}') or a range within it.`,
  ];
}

function overlaps(range: string, supported: string): boolean {
  const wanted = npmRange(range);
  return semver.validRange(wanted) !== null && semver.intersects(wanted, npmRange(supported));
}

/**
 * A Terraform version constraint in npm's words. `!=` excludes single versions, which never empties a range.
 * @see https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function npmRange(constraint: string): string {
  const terms = constraint.split(',').map((term) => term.trim());
  return (
    terms
      .filter((term) => !term.startsWith('!='))
      .map((term) => (term.startsWith('~>') ? pessimistic(term.slice(2).trim()) : term))
      .join(' ')
      .trim() || '*'
  );
}

/** `~> 6.9` lets the last part grow: `>= 6.9.0, < 7.0.0`; `~> 6.9.1` stays below 6.10.0. */
function pessimistic(version: string): string {
  const parts = version.split('.');
  const upper = parts.length === 1 ? [] : [...parts.slice(0, -2), String(Number(parts.at(-2)) + 1)];
  const padded = (each: string[]) => [...each, '0', '0', '0'].slice(0, 3).join('.');
  return upper.length === 0 ? `>=${padded(parts)}` : `>=${padded(parts)} <${padded(upper)}-0`;
}
