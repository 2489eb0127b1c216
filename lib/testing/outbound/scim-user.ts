import { type EvaluationContext, evaluateExpression, userNameOf } from '../../expression';
import { CORE_USER } from '../../okta/scim-attributes';
import type { App, AppUserState } from '../org/data/app';
import type { User } from '../org/data/people';
import type { Attribute } from '../org/data/profiles';
import type { Org } from '../org/org';
import { mappingTo } from '../profiles/profile-mapping';

/** What an app has of a person. */
export type AppProfile = NonNullable<AppUserState['profile']>;

/** An expression that gives no value, in one line. */
export class NotEvaluated extends Error {}

/**
 * What the app's user name template and the mapping to the app give for a person.
 *
 * @param former what the app has of them: an attribute that is applied on creation only keeps it
 * @throws NotEvaluated if an expression can't be evaluated, or isn't known to be here
 */
export function appProfile(org: Org, app: App, user: User, former?: AppProfile): AppProfile {
  const context: EvaluationContext = {
    side: 'to-app',
    user: user.profile,
    internal: { id: user.id, status: user.status },
    groups: groupsOf(org, user),
  };
  const mapped = Object.entries(mappingTo(org, app).properties).filter(([variable]) => variable !== 'userName');
  const values = mapped.map(([variable, { expression, pushStatus }]): [string, unknown] => {
    if (former !== undefined && pushStatus === 'DONT_PUSH') return [variable, former.values[variable] ?? null];
    const outcome = evaluateExpression(expression, context);
    if (outcome.kind !== 'value') throw new NotEvaluated(`${variable}: ${reasonOf(outcome)} in \`${expression}\``);
    return [variable, outcome.value];
  });
  return { userName: userName(app, context, former), values: Object.fromEntries(values) };
}

function userName(app: App, context: EvaluationContext, former: AppProfile | undefined): string {
  const { template, suffix, userSuffix, pushStatus } = app.credentials.userNameTemplate;
  if (former !== undefined && pushStatus === 'DONT_PUSH') return former.userName;
  const outcome = userNameOf({ template: String(template), suffix: String(suffix ?? userSuffix ?? '') })(context);
  if (outcome.kind !== 'value') throw new NotEvaluated(`userName: ${reasonOf(outcome)} in \`${template}\``);
  const name = String(outcome.value ?? '');
  if (name.trim() === '') throw new NotEvaluated(`userName: no value in \`${template}\``);
  return name;
}

function reasonOf(outcome: { kind: 'unknown' | 'error'; reason?: string; message?: string }): string {
  return outcome.reason ?? outcome.message ?? 'no value';
}

function groupsOf(org: Org, user: User): { id: string; name: string }[] {
  return Object.values(org.data.groups)
    .filter(({ id, type }) => type === 'BUILT_IN' || user.groupIds.includes(id))
    .map(({ id, profile: { name } }) => ({ id, name }));
}

/**
 * A person as Okta writes them in SCIM: attributes under their external names, those without a value left out.
 * @see https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20/
 */
export function scimUser(app: App, user: Pick<User, 'id'>, { userName, values }: AppProfile, active: boolean): object {
  const body: Tree = { userName };
  const schemas = new Set<string>([CORE_USER]);
  for (const [variable, attribute] of Object.entries({ ...app.schema.base, ...app.schema.custom })) {
    const value = values[variable];
    if (value === undefined || isEmpty(value)) continue;
    const place = placeOf(attribute);
    if (place === undefined) continue;
    schemas.add(place.namespace);
    enter(place.namespace === CORE_USER ? body : below(body, place.namespace), place.steps, value);
  }
  return { schemas: [...schemas], ...body, externalId: user.id, groups: [], active };
}

type Tree = Record<string, unknown>;

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0) || String(value).trim() === '';
}

/** Undefined for an attribute that Okta doesn't send: one without an external name or namespace. */
function placeOf({ externalName, externalNamespace }: Attribute): { namespace: string; steps: string[] } | undefined {
  return externalName && externalNamespace
    ? { namespace: externalNamespace, steps: externalName.match(/\^\[[^\]]*\]|[^.]+/g) ?? [] }
    : undefined;
}

/** Steps as `emails`, `^[primary==true]`, `value`: of a list the one that is meant. */
function enter(tree: Tree, [step = '', ...rest]: readonly string[], value: unknown): void {
  const [next, ...inner] = rest;
  if (next === undefined) {
    tree[step] = value;
    return;
  }
  const [, key, wanted] = /^\^\[(\w+)==['"]?([^'"\]]*)['"]?\]$/.exec(next) ?? [];
  if (key === undefined || wanted === undefined) {
    enter(below(tree, step), rest, value);
    return;
  }
  const is = wanted === 'true' ? true : wanted === 'false' ? false : wanted;
  const list = Array.isArray(tree[step]) ? (tree[step] as Tree[]) : []; // Made below, for another attribute.
  tree[step] = list;
  let one = list.find((each) => each[key] === is);
  if (one === undefined) {
    one = { [key]: is };
    list.push(one);
  }
  enter(one, inner, value);
}

function below(tree: Tree, name: string): Tree {
  const found = Object.hasOwn(tree, name) ? tree[name] : undefined;
  if (typeof found === 'object' && found !== null) return found as Tree; // Made below only.
  // A value in its place, of an attribute whose name the other's begins with, gives way.
  const made: Tree = {};
  tree[name] = made;
  return made;
}
