import path from 'node:path';
import { isObject, member } from '../../json';
import type { SimulatedProviderConfig } from '../../testing';
import { NOT_A_STACK, notToBeRehearsed } from '../terminal/messages';
import { naming, readTextFile } from '../text-file';

export type Json = Readonly<Record<string, unknown>>;

/** What a pull request sets once OneID has given a client. Empty is what the stack has. */
export interface PullRequest {
  readonly clientId: string;
  readonly clientSecretLocation: string;
}

/** What of a configuration may be applied to a model without anything of it reaching further. */
const BLOCKS = new Set([
  ...['//', 'check', 'data', 'import', 'locals', 'moved', 'output', 'provider', 'removed', 'resource', 'terraform'],
  'variable',
]);

/**
 * The synthesized stack of a folder.
 *
 * @throws Error of one line if there is none, or if applying it would reach more than Okta
 */
export function readStack(folder: string): Json {
  const file = path.join(folder, 'cdk.tf.json');
  const text = readTextFile(file);
  return naming(file, () => {
    let stack: unknown;
    try {
      stack = JSON.parse(text);
    } catch {
      throw new Error(NOT_A_STACK);
    }
    if (!isObject(stack)) throw new Error(NOT_A_STACK);
    const reason = reachesFurther(stack);
    if (reason !== undefined) throw new Error(notToBeRehearsed(reason));
    return stack;
  });
}

/** What of it would be asked or run beside Okta. */
function reachesFurther(stack: Json): string | undefined {
  const block = Object.keys(stack).find((each) => !BLOCKS.has(each));
  if (block !== undefined) return `the block ${block}`;
  const provider = Object.keys(objectOf(stack, 'provider')).find((each) => each !== 'okta');
  if (provider !== undefined) return `the provider ${provider}`;
  const checks = Object.values(objectOf(stack, 'check'));
  for (const kind of ['resource', 'data']) {
    for (const part of [stack, ...checks]) {
      for (const [type, things] of Object.entries(objectOf(part, kind))) {
        if (!type.startsWith('okta_') && (kind === 'data' || type !== 'terraform_data')) return `${kind} ${type}`;
        const named = Object.entries(isObject(things) ? things : {});
        const runs = named.find(([, thing]) => member(thing, 'provisioner') !== undefined);
        if (runs !== undefined) return `the provisioner of ${type}.${runs[0]}`;
      }
    }
  }
  const required = objectOf(objectOf(stack, 'terraform'), 'required_providers');
  const other = Object.keys(required).find((each) => each !== 'okta');
  return other === undefined ? undefined : `the provider ${other}`;
}

/**
 * The stack as it is rehearsed: its state in the folder, every provider asking the simulated org whatever was configured, and
 * the records as the pull request has them.
 */
export function rehearsed(
  stack: Json,
  org: SimulatedProviderConfig,
  { clientId, clientSecretLocation }: PullRequest,
): Json {
  const providers = objectOf(stack, 'provider')['okta'];
  const asked = { org_name: org.orgName, base_url: org.baseUrl, api_token: org.apiToken, http_proxy: org.httpProxy };
  const okta = (Array.isArray(providers) ? providers : [providers ?? {}]).map((each) => {
    const alias = member(each, 'alias');
    return alias === undefined ? asked : { alias, ...asked };
  });
  const { backend: _, cloud: __, ...terraform } = objectOf(stack, 'terraform');
  const resources = objectOf(stack, 'resource');
  const given = Object.entries({ clientId, clientSecretLocation }).filter(([, value]) => value !== '');
  const records = Object.entries(objectOf(resources, 'terraform_data')).map(([name, resource]) => {
    const input = member(resource, 'input');
    const isConnection = member(input, 'kind') === 'oneid-scim/connection';
    const whole = isConnection && isObject(resource) && isObject(input);
    return [name, whole ? { ...resource, input: { ...input, ...Object.fromEntries(given) } } : resource];
  });
  return {
    ...stack,
    terraform,
    provider: { okta },
    resource: { ...resources, ...(records.length > 0 ? { terraform_data: Object.fromEntries(records) } : {}) },
  };
}

/** Names of the groups that the stack looks up in Okta. */
export function groupsLookedUp(stack: Json): string[] {
  const searches = Object.values(objectOf(objectOf(stack, 'data'), 'okta_groups')).map((each) =>
    member(each, 'search'),
  );
  const names = searches.flatMap((search) =>
    typeof search === 'string'
      ? [...search.matchAll(/profile\.name eq "((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name)
      : [],
  );
  return [...new Set(names.map((name) => literal(name.replace(/\\(.)/g, '$1'))))];
}

/** What of the resources of a type stands under a key, by the resource's name. */
export function resourcesOf(stack: Json, type: string): [name: string, resource: Json][] {
  return Object.entries(objectOf(objectOf(stack, 'resource'), type)).filter((entry): entry is [string, Json] =>
    isObject(entry[1]),
  );
}

/** Name of the group that an expression of the construct's looks up; undefined of another expression. */
export function groupIn(expression: unknown): string | undefined {
  const found = typeof expression === 'string' ? /\["((?:[^"\\]|\\.)*)"\]\}?$/.exec(expression)?.[1] : undefined;
  return found === undefined ? undefined : literal(found.replace(/\\(.)/g, '$1'));
}

/** A text as it stands after Terraform read it. */
export function literal(text: string): string {
  return text.replaceAll('$${', '${').replaceAll('%%{', '%{');
}

export function objectOf(parent: unknown, key: string): Json {
  const found = member(parent, key);
  return isObject(found) ? found : {};
}
