import * as z from 'zod';
import { isObject, member } from '../json';
import { StateError } from './state-error';
import { anyObject, parsed } from './terraform-json';

/** The resources of a state, in whichever of Terraform's two forms it is written. */

export interface StateResource {
  /** Address in full, such as `module.hr.okta_app_saml.oneid`. */
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  /** Attributes as Terraform has them. Secrets are among them: only what a schema names is to be read. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What is written after `format_version`; minors only add. */
const SHOWN_FORMAT = /^1\.\d{1,4}$/;
/** What is written in a state file as `version`, since Terraform 0.12 and in every OpenTofu. */
const FILE_VERSION = 4;

export function stateResources(json: Record<string, unknown>): StateResource[] {
  if ('format_version' in json) {
    return shownResources(json);
  }
  if ('encrypted_data' in json) {
    throw new StateError('an encrypted state: pass the output of `tofu show -json`');
  }
  if (typeof json['version'] === 'number' && ('terraform_version' in json || 'resources' in json)) {
    return fileResources(json);
  }
  const log = '@level' in json || '@message' in json;
  throw new StateError(
    log
      ? 'a log of Terraform, not a state: pass the output of `terraform show -json`'
      : 'not a Terraform state: it has neither `format_version` nor `version` with `resources`',
  );
}

/** Of `terraform show -json`: of a state, or of a plan, which holds the state that it was made from. */
function shownResources(json: Record<string, unknown>): StateResource[] {
  if (typeof json['format_version'] !== 'string' || !SHOWN_FORMAT.test(json['format_version'])) {
    throw new StateError(`its \`format_version\`${shown(json['format_version'])} isn't known: this command reads 1.x`);
  }
  const isPlan = 'planned_values' in json || 'resource_changes' in json || 'configuration' in json;
  const isState = 'values' in json || Object.keys(json).every((key) => /^(format|terraform)_version$/.test(key));
  if (!isPlan && !isState) {
    throw new StateError('neither a state nor a plan: pass the output of `terraform show -json`');
  }
  const values = member(isPlan ? json['prior_state'] : json, 'values');
  const found: StateResource[] = [];
  const modules: unknown[] = [member(values, 'root_module') ?? {}];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    const { resources, child_modules: children } = parsed(shownModule, module, 'root_module');
    // Not spread into push: a hostile document could have more modules than a call takes arguments.
    for (const child of children ?? []) modules.push(child);
    for (const [index, resource] of (resources ?? []).entries()) {
      if (!isRead(resource)) continue;
      // A deposed object is what is left of a resource that was replaced.
      if (member(resource, 'deposed_key') !== undefined) continue;
      found.push(parsed(shownResource, resource, `resources[${index}]`));
    }
  }
  return found;
}

const list = z.custom<unknown[]>(Array.isArray, 'expected array').nullish();
const mode = z.enum(['managed', 'data']);

const shownModule = z.object({ resources: list, child_modules: list });
const shownResource = z.object({ address: z.string(), mode, type: z.string(), values: anyObject });

/** Of a state file, where an address is in parts and a resource has several instances. */
function fileResources(json: Record<string, unknown>): StateResource[] {
  if (json['version'] !== FILE_VERSION) {
    throw new StateError(
      `state files of version${shown(json['version'])} aren't known: this command reads ${FILE_VERSION}; pass the output of \`terraform show -json\``,
    );
  }
  const { resources } = parsed(z.object({ resources: list }), json, 'state');
  return (resources ?? []).flatMap((resource, position) => {
    if (!isRead(resource)) return [];
    const { module, mode, type, name, instances } = parsed(fileResource, resource, `resources[${position}]`);
    const address = [module, mode === 'data' ? 'data' : undefined, type, name].filter(Boolean).join('.');
    return instances.flatMap(({ deposed, index_key: index, attributes }) =>
      deposed === undefined && attributes !== undefined
        ? [
            {
              address: index === undefined ? address : `${address}[${JSON.stringify(index)}]`,
              mode,
              type,
              values: attributes,
            },
          ]
        : [],
    );
  });
}

const fileResource = z.object({
  module: z.string().optional(),
  mode,
  type: z.string(),
  name: z.string(),
  instances: z.array(
    z.object({
      deposed: z.string().optional(),
      index_key: z.union([z.string(), z.number()]).optional(),
      // Missing where Terraform before 0.12 wrote it (`attributes_flat`) and nothing has since: none of this library's.
      attributes: anyObject.optional(),
    }),
  ),
});

/** All else is stepped over: other providers have attributes of any shape. */
function isRead(resource: unknown): boolean {
  const type = member(resource, 'type');
  return isObject(resource) && typeof type === 'string' && /^(okta_|terraform_data$)/.test(type);
}

/** A number or a short text, as the user may see it; anything else not. */
function shown(version: unknown): string {
  return typeof version === 'number' || (typeof version === 'string' && /^[\w.]{1,20}$/.test(version))
    ? ` ${version}`
    : '';
}
