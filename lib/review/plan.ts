import * as z from 'zod';
import { CONNECTION_RECORD, PROVISIONING_RECORD, RECORD_VERSION } from '../records';
import type { ChangeKind, End, ResourceChange } from './change';
import { READABLE } from './readable';
import { ReviewError } from './review-error';

/**
 * Reads what `terraform show -json` and `tofu show -json` print. Only the envelope of the plan and of the resources a
 * review knows is parsed; all else is stepped over, so that a large plan costs little more than `JSON.parse`.
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 */

/** The newest minor of format 1 that this was written against; a later one may only add. */
const KNOWN_MINOR = 2;

export interface Plan {
  /** Where it came from, as the user named it. */
  readonly name: string;
  readonly formatVersion: string;
  readonly terraformVersion: string | null;
  /** Null where the plan doesn't say: Terraform before 1.8, and OpenTofu. */
  readonly complete: boolean | null;
  readonly errored: boolean;
  /** Resources of the kinds a review knows, those without a change too. */
  readonly resources: readonly ResourceChange[];
  /** Those of the state that the plan leaves aside, and data sources. */
  readonly state: readonly ResourceChange[];
  readonly drift: readonly ResourceChange[];
  readonly failedChecks: readonly FailedCheck[];
  readonly deferred: number;
  /** Addresses that each argument of a resource of the root module refers to, by `<address>.<argument>`. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly string[];
}

export interface FailedCheck {
  readonly kind: string;
  readonly address: string;
  readonly name: string;
  /** `error` when the condition couldn't be evaluated. */
  readonly status: 'fail' | 'error';
  readonly messages: readonly string[];
}

const anyObject = z.custom<object>((value) => isObject(value), 'expected object');
const marks = z.custom<unknown>((value) => value === undefined || typeof value === 'boolean' || isObject(value));
const list = z.custom<unknown[]>(Array.isArray, 'expected array').nullish();

const envelope = z.object({
  format_version: z.string(),
  terraform_version: z.string().nullish(),
  planned_values: anyObject.nullish(),
  configuration: anyObject.nullish(),
  prior_state: z.object({ values: z.object({ root_module: anyObject.nullish() }).nullish() }).nullish(),
  resource_changes: list,
  resource_drift: list,
  deferred_changes: list,
  checks: list,
  complete: z.boolean().nullish(),
  errored: z.boolean().nullish(),
});

const ACTIONS = ['no-op', 'create', 'read', 'update', 'delete', 'forget'] as const;

const changedResource = z.object({
  address: z.string(),
  mode: z.enum(['managed', 'data']).optional(),
  type: z.string(),
  action_reason: z.string().optional(),
  change: z.object({
    actions: z.array(z.enum(ACTIONS)).min(1).max(2),
    before: anyObject.nullish(),
    after: anyObject.nullish(),
    after_unknown: marks,
    before_sensitive: marks,
    after_sensitive: marks,
  }),
});

const stateResource = z.object({
  address: z.string(),
  mode: z.enum(['managed', 'data']).optional(),
  type: z.string(),
  values: anyObject.nullish(),
  sensitive_values: marks,
});

const failedCheck = z.object({
  address: z.object({ kind: z.string(), to_display: z.string(), name: z.string().optional() }),
  instances: z
    .array(
      z.object({
        address: z.object({ to_display: z.string() }),
        status: z.string(),
        problems: z.array(z.object({ message: z.string() })).nullish(),
      }),
    )
    .nullish(),
});

/**
 * Reads a plan.
 * @param document the text that `terraform show -json` printed, or what `JSON.parse` made of it
 * @throws ReviewError if it isn't a plan, is cut off, or has a format that isn't known
 */
export function readPlan(document: unknown, name = 'plan'): Plan {
  const json = typeof document === 'string' ? parseJson(document) : document;
  const raw = readEnvelope(json);
  const { version, notes } = checkFormat(raw.format_version);
  const resources = readChanges(raw.resource_changes ?? [], 'resource_changes');
  return {
    name,
    formatVersion: version,
    terraformVersion: raw.terraform_version ?? null,
    complete: raw.complete ?? null,
    errored: raw.errored ?? false,
    resources,
    state: readState(raw.prior_state?.values?.root_module, new Set(resources.map(({ address }) => address))),
    drift: readChanges(raw.resource_drift ?? [], 'resource_drift'),
    failedChecks: readFailedChecks(raw.checks ?? []),
    deferred: raw.deferred_changes?.length ?? 0,
    references: readReferences(raw.configuration),
    notes,
  };
}

function parseJson(text: string): unknown {
  if (text.trim() === '') {
    throw new ReviewError('empty: expected the output of `terraform show -json PLANFILE`');
  }
  if (text.startsWith('PK\u0003')) {
    throw new ReviewError('a binary plan file: pass the output of `terraform show -json PLANFILE`');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 quotes the text around the fault, which may hold a secret: only the position is passed on.
    const position = /at position (\d+)/.exec(String(error))?.[1];
    throw new ReviewError(`not JSON, or cut off${position ? ` at character ${position}` : ''}`);
  }
}

function readEnvelope(json: unknown): z.infer<typeof envelope> {
  if (!isObject(json)) {
    throw new ReviewError('not a Terraform plan: expected the output of `terraform show -json PLANFILE`');
  }
  if (!('format_version' in json)) {
    const stream = '@level' in json || '@message' in json;
    throw new ReviewError(
      stream
        ? 'the log of `terraform plan -json`, not a plan: pass the output of `terraform show -json PLANFILE`'
        : 'not a Terraform plan: it has no `format_version`',
    );
  }
  if (!['planned_values', 'resource_changes', 'configuration'].some((key) => key in json)) {
    throw new ReviewError(
      'values' in json
        ? "Terraform's state, not a plan: pass the output of `terraform show -json PLANFILE`"
        : 'not a Terraform plan: it has none of `planned_values`, `resource_changes`, `configuration`',
    );
  }
  return parsed(envelope, json, '');
}

function checkFormat(version: string): { version: string; notes: string[] } {
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})$/.exec(version) ?? [];
  if (major !== '1') {
    throw new ReviewError(`plan format ${JSON.stringify(version.slice(0, 20))} isn't known: this command reads 1.x`);
  }
  const later = Number(minor) > KNOWN_MINOR;
  return {
    version,
    notes: later
      ? [`The plan has format ${version}, later than the 1.${KNOWN_MINOR} this command was written for.`]
      : [],
  };
}

function readChanges(elements: readonly unknown[], where: string): ResourceChange[] {
  const changes: ResourceChange[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!isOurs(element, where, index, changeInputs)) {
      continue;
    }
    const unchanged = unchangedResource(element);
    if (unchanged) {
      changes.push(unchanged);
      continue;
    }
    const { address, mode, type, action_reason, change } = parsed(changedResource, element, `${where}[${index}]`);
    if (mode === 'data') {
      continue;
    }
    const kind = kindOf(change.actions);
    const before: End = { values: change.before ?? null, unknown: undefined, sensitive: change.before_sensitive };
    const after: End = {
      values: change.after ?? null,
      unknown: change.after_unknown,
      sensitive: change.after_sensitive,
    };
    if (before.values === null && kind !== 'create') {
      throw new ReviewError(`${where}[${index}].change.before is missing for ${kind}`);
    }
    if (after.values === null && (kind === 'create' || kind === 'update' || kind === 'replace')) {
      throw new ReviewError(`${where}[${index}].change.after is missing for ${kind}`);
    }
    changes.push({ address, type, kind, reason: action_reason, before, after });
  }
  return changes;
}

/**
 * A resource without a change, which most of a large plan is and which only facts are taken from. It is checked by hand,
 * for speed; undefined for any other, and for one that isn't as it should be, so that the schema says what is wrong.
 */
function unchangedResource(element: object): ResourceChange | undefined {
  const { address, type, mode, change } = element as Partial<z.infer<typeof changedResource>>;
  const actions = change?.actions;
  const isNoOp = Array.isArray(actions) && actions.length === 1 && actions[0] === 'no-op';
  if (!isNoOp || typeof address !== 'string' || type === undefined || mode !== 'managed' || !isObject(change?.after)) {
    return undefined;
  }
  const end: End = { values: change.after, unknown: undefined, sensitive: change.after_sensitive };
  return { address, type, kind: 'no-op', reason: undefined, before: end, after: end };
}

/** What a list of actions comes to. A `forget` together with a `create` is a replacement too. */
function kindOf(actions: readonly (typeof ACTIONS)[number][]): ChangeKind {
  if (actions.length === 2) {
    return 'replace';
  }
  const [action] = actions;
  return action === undefined || action === 'read' ? 'no-op' : action;
}

function readState(rootModule: object | null | undefined, inPlan: ReadonlySet<unknown>): ResourceChange[] {
  const found: ResourceChange[] = [];
  const modules: unknown[] = [rootModule ?? {}];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    const children = member(module, 'child_modules') ?? [];
    const resources = member(module, 'resources') ?? [];
    if (!Array.isArray(children) || !Array.isArray(resources)) {
      throw new ReviewError('prior_state: `resources` and `child_modules` of a module must be lists');
    }
    // Not spread into push: a hostile plan could have more modules than a call takes arguments.
    for (const child of children) {
      modules.push(child ?? {});
    }
    for (const [index, element] of resources.entries()) {
      if (isOurs(element, 'prior_state resources', index, stateInputs) && !inPlan.has(member(element, 'address'))) {
        const { address, type, values, sensitive_values } = parsed(
          stateResource,
          element,
          `prior_state resources[${index}]`,
        );
        const end: End = { values: values ?? null, unknown: undefined, sensitive: sensitive_values };
        found.push({ address, type, kind: 'no-op', reason: undefined, before: end, after: end });
      }
    }
  }
  return found;
}

function readFailedChecks(checks: readonly unknown[]): FailedCheck[] {
  const failed: FailedCheck[] = [];
  for (const [index, check] of checks.entries()) {
    const status = member(check, 'status');
    if (typeof status !== 'string') {
      throw new ReviewError(`checks[${index}].status: expected string`);
    }
    if (status !== 'fail' && status !== 'error') {
      continue;
    }
    const { address, instances } = parsed(failedCheck, check, `checks[${index}]`);
    const common = { kind: address.kind, name: address.name ?? '' };
    const broken = (instances ?? []).filter((one) => one.status === 'fail' || one.status === 'error');
    if (broken.length === 0) {
      failed.push({ ...common, address: address.to_display, status, messages: [] });
    }
    for (const one of broken) {
      failed.push({
        ...common,
        address: one.address.to_display,
        status: one.status as 'fail' | 'error',
        messages: (one.problems ?? []).map(({ message }) => message),
      });
    }
  }
  return failed;
}

/** Only the root module: its resources' addresses are those of the plan but for the index. */
function readReferences(configuration: object | null | undefined): Map<string, readonly string[]> {
  const references = new Map<string, readonly string[]>();
  const resources = member(member(configuration, 'root_module'), 'resources') ?? [];
  if (!Array.isArray(resources)) {
    throw new ReviewError('configuration: `resources` of the root module must be a list');
  }
  for (const resource of resources) {
    const address = member(resource, 'address');
    if (typeof address !== 'string' || !/^(okta_|terraform_data\.)/.test(address)) {
      continue;
    }
    for (const argument of ['id', 'app_id', 'source_group_id', 'group_id', 'target_id', 'input']) {
      const found = member(member(member(resource, 'expressions'), argument), 'references');
      if (Array.isArray(found)) {
        references.set(
          `${address}.${argument}`,
          found.filter((one) => typeof one === 'string'),
        );
      }
    }
  }
  return references;
}

/** Resources that rules or facts read, and the `terraform_data` that hold a declared record. */
function isOurs(
  element: unknown,
  list: string,
  index: number,
  inputs: (element: object) => unknown[],
): element is object {
  const type = member(element, 'type');
  if (!isObject(element) || typeof type !== 'string') {
    throw new ReviewError(`${list}[${index}].type: expected string`);
  }
  if (type !== 'terraform_data') {
    return READABLE.has(type);
  }
  const records = inputs(element).filter((input) => RECORD_KINDS.includes(member(input, 'kind')));
  for (const record of records) {
    const version = member(record, 'version');
    if (version !== undefined && version !== RECORD_VERSION) {
      throw new ReviewError(
        `${list}[${index}]: a declared record of another version than ${RECORD_VERSION}: use the \`oneid-scim\` of the release that made the plan`,
      );
    }
  }
  return records.length > 0;
}

const RECORD_KINDS: readonly unknown[] = [CONNECTION_RECORD, PROVISIONING_RECORD];

function changeInputs(element: object): unknown[] {
  const change = member(element, 'change');
  return [member(member(change, 'before'), 'input'), member(member(change, 'after'), 'input')];
}

function stateInputs(element: object): unknown[] {
  return [member(member(element, 'values'), 'input')];
}

function member(parent: unknown, key: string): unknown {
  return isObject(parent) && Object.hasOwn(parent, key) ? (parent as Record<string, unknown>)[key] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  // Path and expected type only: a message of zod may quote what it got.
  const issue = result.error.issues[0];
  const path = [...(where ? [where] : []), ...(issue?.path.map(String) ?? [])].join('.');
  const expected =
    issue && 'expected' in issue ? `: expected ${String(issue.expected)}` : ' has a value of the wrong type';
  throw new ReviewError(`${path}${expected}`);
}
