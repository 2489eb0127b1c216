import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { TerraformStack, Testing } from 'cdktf';
import { OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';

/** Arguments of a resource or data source, and those that Terraform has for each. */
export interface Block {
  readonly [argument: string]: unknown;
  readonly provider?: string;
  readonly depends_on?: readonly string[];
  readonly lifecycle?: {
    readonly prevent_destroy?: boolean;
    readonly replace_triggered_by?: readonly string[];
    readonly precondition?: readonly Condition[];
    readonly postcondition?: readonly Condition[];
  };
}

export interface Condition {
  readonly condition: string;
  readonly error_message: string;
}

interface Check {
  readonly assert: readonly Condition[];
  readonly data?: Readonly<Record<string, Readonly<Record<string, Block>>>>;
}

/** What a stack synthesizes; parts that Terraform's JSON leaves out are empty here. */
export interface TerraformJson {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Block>>>>;
  readonly data: Readonly<Record<string, Readonly<Record<string, Block>>>>;
  readonly locals: Readonly<Record<string, string>>;
  readonly check: Readonly<Record<string, Check>>;
  readonly import: readonly {
    readonly to: string;
    readonly id: string;
    readonly provider?: string;
    readonly for_each?: string;
  }[];
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
  readonly removed?: readonly { readonly from: string; readonly lifecycle: { readonly destroy: boolean } }[];
  readonly terraform: {
    readonly required_providers: { readonly okta: { readonly source: string; readonly version: string } };
  };
}

/** The OneID page with nothing changed. */
export const CREATED = { source: 'create', label: 'Zuora OneID' } as const;
export const ADOPTED = { source: 'adopt', appId: '0oa1', label: 'Zuora OneID' } as const;
export const REFERENCED = { source: 'reference', appId: '0oa1' } as const;

/** Terraform addresses of an instance with the id `oneid`. They are in users' states: a change here moves resources. */
export const ADDRESS = {
  app: 'okta_app_saml.oneid_app',
  mapping: 'okta_profile_mapping.oneid_profile_mapping',
  assignments: 'okta_app_group_assignments.oneid_assignments',
  connection: 'okta_app_connection.oneid_connection',
  features: 'okta_app_features.oneid_features',
  appsWithLabel: 'data.okta_apps.oneid_apps_with_label',
} as const;

/** Synthesizes a stack that has a default Okta provider and what `build` adds. */
export function synthesize(build: (stack: TerraformStack) => void): TerraformJson {
  const stack = newStack();
  build(stack);
  return json(stack);
}

/** Synthesizes a stack with one instance, called `oneid`. */
export function synthesizeOneId(props: OneIdScimProvisioningProps): TerraformJson {
  return synthesize((stack) => new OneIdScimProvisioning(stack, 'oneid', props));
}

export function newStack(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new OktaProvider(stack, 'okta');
  return stack;
}

/** What the stack synthesizes, its validations included. */
export function json(stack: TerraformStack, validated = true): TerraformJson {
  return { resource: {}, data: {}, locals: {}, check: {}, import: [], ...JSON.parse(Testing.synth(stack, validated)) };
}

/** The only one of its kind. */
export function only<T>(byName: Readonly<Record<string, T>> | undefined): T {
  const all = Object.values(byName ?? {});
  if (all.length !== 1) throw new Error(`expected exactly one, got ${all.length}: ${Object.keys(byName ?? {})}`);
  return all[0] as T;
}

/** The resource or, with `data.` in front, data source at the address. */
export function at(synthesized: TerraformJson, address: string): Block {
  const parts = address.split('.');
  const [type, name] = parts.slice(-2) as [string, string];
  const block = (parts.length === 3 ? synthesized.data : synthesized.resource)[type]?.[name];
  if (!block) throw new Error(`nothing at ${address}`);
  return block;
}

/** Addresses of all resources of the type. */
export function addressesOf(synthesized: TerraformJson, type: string): string[] {
  return Object.keys(synthesized.resource[type] ?? {}).map((name) => `${type}.${name}`);
}

/** What differs, one line for each path: added (+), removed (-) or changed (~). Lists are compared whole. */
export function changes(before: unknown, after: unknown, path = ''): string[] {
  if (!isObject(before) || !isObject(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [`~ ${path}`];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => {
    const inner = path === '' ? key : `${path}.${key}`;
    if (!(key in before)) return [`+ ${inner}`];
    return key in after ? changes(before[key], after[key], inner) : [`- ${inner}`];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A catalog app whose connection Okta's API writes. */
export const ZOOM = {
  app: { ...CREATED, catalogKey: 'zoomus', settings: { subDomain: 'acme' } },
  connection: { managedBy: 'okta-api', authScheme: 'OAUTH2' },
} as const;

/** Something of each part, beside an app. */
export const EVERYTHING = {
  attributeSchema: 'declared' as const,
  pushGroups: ['Finance', 'Revenue'],
  assignments: ['OneID Users', 'Contractors'],
};

/** Addresses of everything that Terraform names. */
export function addresses({ resource, data, locals, check }: TerraformJson): string[] {
  const blocks = (kinds: TerraformJson['data'], prefix: string) =>
    Object.entries(kinds).flatMap(([type, names]) => Object.keys(names).map((name) => `${prefix}${type}.${name}`));
  return [
    ...blocks(resource, ''),
    ...blocks(data, 'data.'),
    ...Object.keys(locals).map((name) => `local.${name}`),
    ...Object.keys(check).map((name) => `check.${name}`),
  ].sort();
}
