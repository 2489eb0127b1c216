import * as z from 'zod';
import { isObject, member } from '../../json';
import { OKTA_APP_TYPES } from '../../okta/app-types';
import { CONNECTION_RECORD, PROVISIONING_RECORD, RECORD_VERSION } from '../../records';
import { ReviewError } from '../review-error';
import { READABLE } from './attributes/readable';
import type { ChangeKind, End, ResourceChange } from './change';
import { anyObject, parsed } from './edge';

/** Reads the resources of a plan and of its prior state that rules and facts are about; all else is stepped over. */

const marks = z.custom<unknown>(isMark);
const ACTIONS = ['no-op', 'create', 'read', 'update', 'delete', 'forget'] as const;

const changedResource = z.object({
  address: z.string(),
  mode: z.enum(['managed', 'data']).optional(),
  type: z.string(),
  action_reason: z.string().optional(),
  change: z.object({
    actions: z.array(z.enum(ACTIONS)).min(1).max(2),
    importing: anyObject.nullish(),
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

export function readChanges(elements: readonly unknown[], where: string): ResourceChange[] {
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
    const { address, mode, type, action_reason, change } = isWellFormed(element)
      ? element
      : parsed(changedResource, element, `${where}[${index}]`);
    if (mode === 'data') {
      continue;
    }
    const kinds = KINDS.get(change.actions.join());
    if (!kinds) {
      throw new ReviewError(
        `${where}[${index}].change.actions: "${change.actions.join('" with "')}" is no change that a plan has`,
      );
    }
    const [kind] = kinds;
    const before: End = {
      values: change.before ?? null,
      unknown: change.importing ? notImported(type, change.before) : undefined,
      sensitive: change.before_sensitive,
    };
    const after: End = {
      values: change.after ?? null,
      unknown: change.after_unknown,
      sensitive: change.after_sensitive,
    };
    if (before.values === null && kind !== 'create') {
      throw new ReviewError(`${where}[${index}].change.before is missing for ${kind}`);
    }
    if (after.values === null && (kinds.includes('create') || kind === 'update' || kind === 'replace')) {
      throw new ReviewError(`${where}[${index}].change.after is missing for ${kind}`);
    }
    const common = { address, type, reason: action_reason, imported: Boolean(change.importing) };
    if (kinds.length === 2) {
      changes.push({ ...common, kind, before, after: NOTHING }, { ...common, kind: 'create', before: NOTHING, after });
    } else {
      changes.push({ ...common, kind, before, after });
    }
  }
  return changes;
}

/**
 * A resource without a change, which most of a large plan is and which only facts are taken from. It is checked by hand,
 * for speed; undefined for any other, and for one that isn't as it should be, so that the schema says what is wrong.
 */
function unchangedResource(element: object): ResourceChange | undefined {
  // Not parsed: what is used of it is checked below.
  const { address, type, mode, change } = element as Partial<z.infer<typeof changedResource>>;
  const actions = change?.actions;
  const isNoOp = Array.isArray(actions) && actions.length === 1 && actions[0] === 'no-op';
  if (!isNoOp || typeof address !== 'string' || type === undefined || mode !== 'managed' || !isObject(change?.after)) {
    return undefined;
  }
  const end: End = { values: change.after, unknown: undefined, sensitive: change.after_sensitive };
  const imported = Boolean(change.importing);
  return { address, type, kind: 'no-op', reason: undefined, imported, before: end, after: end };
}

/** What the schema says, checked by hand for speed: one that isn't so is parsed, so that the schema says what is wrong. */
function isWellFormed(element: object): element is z.infer<typeof changedResource> {
  const { address, mode, type, action_reason, change } = element as Partial<Record<string, unknown>>; // Each is checked below.
  const actions = member(change, 'actions');
  return (
    typeof address === 'string' &&
    typeof type === 'string' &&
    (mode === 'managed' || mode === 'data' || mode === undefined) &&
    (action_reason === undefined || typeof action_reason === 'string') &&
    Array.isArray(actions) &&
    (actions.length === 1 || actions.length === 2) &&
    actions.every((one) => (ACTIONS as readonly unknown[]).includes(one)) && // Asked for anything.
    OBJECTS.every((name) => isNullish(member(change, name)) || isObject(member(change, name))) &&
    MARKS.every((name) => isMark(member(change, name)))
  );
}

const OBJECTS = ['importing', 'before', 'after'] as const;
const MARKS = ['after_unknown', 'before_sensitive', 'after_sensitive'] as const;

function isNullish(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isMark(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean' || isObject(value);
}

/**
 * What the provider leaves empty when it imports a resource, whatever Okta has: it isn't known, rather than none.
 * Run with provider 6.12.0: an imported mapping has no `mappings` in the plan's `before`.
 */
const NOT_IMPORTED: Readonly<Record<string, object>> = { okta_profile_mapping: { mappings: true } };

/** Its marks, for what is empty in the plan. */
function notImported(type: string, before: object | null | undefined): object | undefined {
  const empty = Object.entries(NOT_IMPORTED[type] ?? {}).filter(([name]) => {
    const value = member(before, name);
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  });
  return empty.length === 0 ? undefined : Object.fromEntries(empty);
}

/**
 * What a list of actions comes to: one change, or two where the old resource is forgotten and a new one made.
 * @see https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
const KINDS: ReadonlyMap<string, readonly [ChangeKind, ChangeKind?]> = new Map<string, [ChangeKind, ChangeKind?]>([
  ['no-op', ['no-op']],
  ['read', ['no-op']],
  ['create', ['create']],
  ['update', ['update']],
  ['delete', ['delete']],
  ['forget', ['forget']],
  ['delete,create', ['replace']],
  ['create,delete', ['replace']],
  ['create,forget', ['forget', 'create']],
  ['forget,create', ['forget', 'create']],
]);

const NOTHING: End = { values: null, unknown: undefined, sensitive: undefined };

export function readState(rootModule: object | null | undefined, inPlan: ReadonlySet<unknown>): ResourceChange[] {
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
        const { address, mode, type, values, sensitive_values } = parsed(
          stateResource,
          element,
          `prior_state resources[${index}]`,
        );
        if (mode === 'data' && !READ_DATA_SOURCES.includes(type)) {
          continue;
        }
        const end: End = { values: values ?? null, unknown: undefined, sensitive: sensitive_values };
        found.push({ address, type, kind: 'no-op', reason: undefined, imported: false, before: end, after: end });
      }
    }
  }
  return found;
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

/** Data sources that tell facts; others have another schema than the resource of their name. */
const READ_DATA_SOURCES: readonly string[] = [...OKTA_APP_TYPES, 'okta_app', 'okta_apps', 'okta_group'];

const RECORD_KINDS: readonly unknown[] = [CONNECTION_RECORD, PROVISIONING_RECORD];

function changeInputs(element: object): unknown[] {
  const change = member(element, 'change');
  return [member(member(change, 'before'), 'input'), member(member(change, 'after'), 'input')];
}

function stateInputs(element: object): unknown[] {
  return [member(member(element, 'values'), 'input')];
}
