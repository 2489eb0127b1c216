import { isObject, member } from '../../json';
import type { Filling, Sources } from './filling';
import { type JsonObject, objectAt, objectsAt, textAt } from './json-data';
import { sourcesOf } from './sources';

interface Resource {
  readonly address: string;
  readonly type: string;
  readonly values: JsonObject;
}

/**
 * The apps of a plan (`terraform show -json PLANFILE`), with what fills them before and after; of a state, with what fills
 * them.
 */
export function fillingsOfPlan(plan: JsonObject): Filling[] {
  const planned = plannedResources(plan);
  const prior = resourcesIn(objectAt(plan, 'prior_state', 'values'));
  const data = prior.filter(({ type, address }) => type === 'okta_app_saml' && isData(address));
  const apps = [...planned.filter(({ type }) => type === 'okta_app_saml'), ...data];
  const changes = new Map(objectsAt(plan, 'resource_changes').map((each) => [textAt(each, 'address') ?? '', each]));
  const mapped = planned
    .filter(({ type }) => type === 'okta_profile_mapping')
    .flatMap((mapping) => fillingOf(mapping, apps, planned, { plan, changes }));
  // The username changes without a mapping, too: with `phase: 'app'` there is none.
  const bare = apps
    .filter(({ address }) => !isData(address) && !mapped.some((each) => each.address === address))
    .map((app) => filling(app, undefined, [], { plan, changes }));
  const notes = notesOf(plan);
  return [...mapped, ...bare].map((each) => ({ ...each, ...(notes.length > 0 ? { notes } : {}) }));
}

/** Why a plan may not be all that comes. */
function notesOf(plan: JsonObject): string[] {
  return [
    ...(plan['errored'] === true
      ? [
          'The plan ended in an error: what comes after that point is not in it, so that this may not be what will arrive.',
        ]
      : []),
    ...(plan['complete'] === false && plan['errored'] !== true
      ? ['The plan is not complete: what it leaves aside is not in it, and a further plan may change what arrives.']
      : []),
  ];
}

interface PlanOf {
  readonly plan: JsonObject;
  /** The plan's changes by address. */
  readonly changes: ReadonlyMap<string, JsonObject>;
}

function fillingOf(mapping: Resource, apps: readonly Resource[], planned: readonly Resource[], of: PlanOf): Filling[] {
  const target = textAt(mapping.values, 'target_id');
  const app =
    target === undefined
      ? referredTo(mapping, apps, of.plan)
      : apps.find(({ values }) => textAt(values, 'id') === target);
  // What is known to lead elsewhere, such as the mapping from the app to Okta, fills no app of this plan.
  if (app === undefined && target !== undefined && !/^0oa/.test(target)) return [];
  const appId = app && textAt(app.values, 'id');
  const declared = planned.filter(
    ({ type, values, address }) =>
      type === 'okta_app_user_schema_property' &&
      (appId === undefined
        ? app !== undefined && referredTo({ type, values, address }, [app], of.plan, 'app_id') === app
        : textAt(values, 'app_id') === appId),
  );
  return [filling(app, mapping, declared, of)];
}

function filling(
  app: Resource | undefined,
  mapping: Resource | undefined,
  declared: readonly Resource[],
  of: PlanOf,
): Filling {
  return {
    address: app?.address ?? mapping?.address ?? '',
    label: app && textAt(app.values, 'label'),
    now: sourcesOf(
      app?.values,
      mapping?.values,
      declared.map(({ values }) => values),
    ),
    before: sourcesBefore(app, mapping, declared, of),
  };
}

/** Undefined where the app is new, and for what the plan doesn't tell: an import's mapping is empty before, whatever Okta has. */
function sourcesBefore(
  app: Resource | undefined,
  mapping: Resource | undefined,
  declared: readonly Resource[],
  { changes }: PlanOf,
): Sources | undefined {
  const before = (resource: Resource | undefined) =>
    resource &&
    (isData(resource.address) ? resource.values : objectAt(changes.get(resource.address), 'change', 'before'));
  const isImported = (resource: Resource | undefined) =>
    resource !== undefined && objectAt(changes.get(resource.address), 'change', 'importing') !== undefined;
  const appBefore = before(app);
  const mappingBefore = isImported(mapping) ? undefined : before(mapping);
  if (appBefore === undefined && mappingBefore === undefined) return undefined;
  return sourcesOf(
    appBefore,
    mappingBefore,
    declared.map(({ values }) => values),
  );
}

/** Of the resources, the one that an argument refers to by the configuration: its id isn't known before it is made. */
function referredTo(
  { address }: Resource,
  candidates: readonly Resource[],
  plan: JsonObject,
  argument = 'target_id',
): Resource | undefined {
  const configured = configurationOf(address, plan);
  const references = member(objectAt(configured, 'expressions', argument), 'references');
  const [module, key] = [moduleOf(address), keyOf(address)];
  const found = candidates.filter(
    (each) =>
      moduleOf(each.address) === module &&
      Array.isArray(references) &&
      references.some((one) => typeof one === 'string' && withoutKey(one) === withoutKey(inModule(each.address))),
  );
  return found.length > 1 ? found.find((each) => keyOf(each.address) === key) : found[0];
}

function configurationOf(address: string, plan: JsonObject): JsonObject | undefined {
  let module = objectAt(plan, 'configuration', 'root_module');
  for (const [, name] of moduleOf(address).matchAll(/module\.([\w-]+)/g)) {
    module = objectAt(module, 'module_calls', name ?? '', 'module');
  }
  const wanted = withoutKey(inModule(address));
  return objectsAt(module, 'resources').find((each) => textAt(each, 'address') === wanted);
}

/** What there will be: every managed resource of a plan is among its changes, also one that stays as it is. */
function plannedResources(plan: JsonObject): Resource[] {
  const changes = objectsAt(plan, 'resource_changes').flatMap((each) => {
    const [address, type] = [textAt(each, 'address'), textAt(each, 'type')];
    const values = objectAt(each, 'change', 'after');
    return address !== undefined && type?.startsWith('okta_') && values ? [{ address, type, values }] : [];
  });
  return changes.length > 0 ? changes : resourcesIn(objectAt(plan, 'planned_values') ?? objectAt(plan, 'values'));
}

function resourcesIn(values: JsonObject | undefined): Resource[] {
  const found: Resource[] = [];
  const modules = [objectAt(values, 'root_module')];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    for (const child of objectsAt(module, 'child_modules')) modules.push(child);
    for (const each of objectsAt(module, 'resources')) {
      const [address, type, attributes] = [textAt(each, 'address'), textAt(each, 'type'), member(each, 'values')];
      if (address !== undefined && type?.startsWith('okta_') && isObject(attributes)) {
        found.push({ address, type, values: attributes });
      }
    }
  }
  return found;
}

/** `module.a["x"].okta_app_saml.b[0]` is in `module.a["x"].`; a key may hold a dot. */
const MODULES = /^(?:module\.[\w-]+(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?\.)*/;
const KEY = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;

function moduleOf(address: string): string {
  return MODULES.exec(address)?.[0] ?? '';
}

function inModule(address: string): string {
  return address.slice(moduleOf(address).length);
}

function keyOf(address: string): string {
  return KEY.exec(address)?.[0] ?? '';
}

/** `okta_app_saml.b["x"].id`, `okta_app_saml.b[0]` and `okta_app_saml.b` are of one resource. */
function withoutKey(reference: string): string {
  return /^(?:data\.)?[\w-]+\.[\w-]+/.exec(reference)?.[0] ?? reference;
}

function isData(address: string): boolean {
  return inModule(address).startsWith('data.');
}
