import { isObject, member } from '../../../json';
import type { Facts } from '../../facts/facts';
import type { AttributeChange, Certainty } from '../../finding';
import { watchedOf } from '../../plan/across/drift';
import { isApp } from '../../plan/app-type';
import { differ, surer } from '../../plan/attributes/difference';
import { type Entry, entries, type Reading, read, type Scalar, text } from '../../plan/attributes/reading';
import { shown } from '../../plan/attributes/shown';
import type { ResourceChange } from '../../plan/change';
import { configuredAddress } from '../../plan/configuration/configuration';
import type { Plan } from '../../plan/plan';

/**
 * What of a drift contradicts the declaration. Terraform calls everything drift that Okta has and the state hadn't, also
 * what somebody switched on because it is declared. What Terraform writes back contradicts it; what it leaves is declared
 * so, or nothing is said of it, or `ignore_changes` hides it, which only the written configuration can tell apart.
 */

interface Contradiction {
  readonly certainty: Certainty;
  readonly changes: AttributeChange[];
  /** Terraform writes all of it back in this plan. */
  readonly isRepaired: boolean;
}

type Verdict = { readonly certainty: Certainty; readonly isRepaired: boolean } | undefined;

export function againstTheDeclaration(
  drift: ResourceChange,
  planned: ResourceChange | undefined,
  plan: Plan,
  facts: Facts,
): Contradiction | undefined {
  const watched = watchedOf(drift);
  if (!watched || drift.kind !== 'update') {
    return undefined;
  }
  const found: { change: AttributeChange; verdict: NonNullable<Verdict> }[] = [];
  for (const attribute of watched.attributes) {
    const [before, after] = [read(drift, 'before', attribute), read(drift, 'after', attribute)];
    const verdict = differ(before, after)
      ? attribute === 'features' && isApp(drift)
        ? featuresVerdict(before, after, drift, facts)
        : verdictOf(attribute, before, after, drift, planned, plan)
      : undefined;
    if (verdict) {
      found.push({ change: { attribute, before: shown(before), after: shown(after) }, verdict });
    }
  }
  for (const block of watched.blocks) {
    const verdict = blockVerdict(block, drift, planned, plan);
    if (verdict) {
      found.push(...blockChanges(block, drift).map((change) => ({ change, verdict })));
    }
  }
  const certainty = found.reduce<Certainty | undefined>((all, { verdict }) => surer(all, verdict.certainty), undefined);
  return (
    certainty && {
      certainty,
      changes: found.map(({ change }) => change),
      isRepaired: found.every(({ verdict }) => verdict.isRepaired),
    }
  );
}

function featuresVerdict(
  before: Reading<Scalar>,
  after: Reading<Scalar>,
  drift: ResourceChange,
  { declaredFeatures }: Facts,
): Verdict {
  const [was, is] = [textsOf(before), textsOf(after)];
  const app = text(drift, 'after', 'id');
  const answers = [
    ...is.filter((one) => !was.includes(one)).map((one) => declaredFeatures.agrees(app, one, 'on', was.length === 0)),
    ...was.filter((one) => !is.includes(one)).map((one) => declaredFeatures.agrees(app, one, 'off', false)),
  ];
  return answers.includes('no')
    ? { certainty: 'certain', isRepaired: false }
    : answers.includes('unknown')
      ? { certainty: 'possible', isRepaired: false }
      : undefined;
}

function verdictOf(
  attribute: string,
  before: Reading<Scalar>,
  after: Reading<Scalar>,
  drift: ResourceChange,
  planned: ResourceChange | undefined,
  plan: Plan,
): Verdict {
  if (planned && planned.after.values !== null) {
    const difference = differ(after, read(planned, 'after', attribute));
    if (difference) {
      return { certainty: difference, isRepaired: planned.kind === 'update' };
    }
  }
  const expressions = expressionsOf(drift, plan);
  if (expressions === undefined) {
    return { certainty: 'certain', isRepaired: false };
  }
  const written = attribute.split('.').reduce<unknown>(step, expressions);
  if (written === undefined) {
    // Nothing is declared: what Okta fills in where nothing was is its default, all else is a change by hand.
    const wasNone = before.known && (before.value === null || before.value === '');
    return wasNone ? undefined : { certainty: 'certain', isRepaired: false };
  }
  const value = constantOf(written);
  return value === undefined
    ? { certainty: 'possible', isRepaired: false }
    : after.known && sameText(value, after.value)
      ? undefined
      : { certainty: 'certain', isRepaired: false };
}

function blockVerdict(block: string, drift: ResourceChange, planned: ResourceChange | undefined, plan: Plan): Verdict {
  const [was, is] = [keyed(drift, 'before', block), keyed(drift, 'after', block)];
  if (sameMaps(was, is)) {
    return undefined;
  }
  if (planned && planned.after.values !== null && !sameMaps(is, keyed(planned, 'after', block))) {
    return { certainty: 'certain', isRepaired: planned.kind === 'update' };
  }
  const expressions = expressionsOf(drift, plan);
  if (expressions === undefined) {
    return { certainty: 'certain', isRepaired: false };
  }
  const names = Object.keys(readEntries(drift, 'after', block)[0] ?? {});
  const declared = member(expressions, block);
  if (!Array.isArray(declared)) {
    return { certainty: 'possible', isRepaired: false };
  }
  const written = declared.map((one) => names.map((name) => resolved(member(one, name), plan)));
  if (written.flat().includes(undefined)) {
    return { certainty: 'possible', isRepaired: false };
  }
  const wanted = new Map(
    written.map((values) => [String(values[names.indexOf('id')]), JSON.stringify(values.map(normal))]),
  );
  const agrees = wanted.size === is.size && [...is].every(([id, entry]) => agreesWith(wanted.get(id), entry, names));
  return agrees ? undefined : { certainty: 'certain', isRepaired: false };
}

/** What is left out is filled in by the provider. */
function agreesWith(wanted: string | undefined, entry: Entry, names: readonly string[]): boolean {
  const values = wanted === undefined ? undefined : (JSON.parse(wanted) as unknown[]); // Written as a list by this file.
  return (
    values !== undefined &&
    names.every((name, index) => values[index] === NOT_WRITTEN || sameText(values[index], plainValue(entry[name])))
  );
}

const NOT_WRITTEN = '';

function blockChanges(block: string, drift: ResourceChange): AttributeChange[] {
  const [was, is] = [keyed(drift, 'before', block), keyed(drift, 'after', block)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const names = Object.keys(old ?? now ?? {}).filter((name) => differ(old?.[name] ?? NONE, now?.[name] ?? NONE));
    return names.map((name) => {
      const isSecretKey = [old?.['id'], now?.['id']].some((id) => id?.known && id.sensitive);
      return {
        attribute: `${block}.${isSecretKey ? '(sensitive)' : key}.${name}`,
        before: shown(old?.[name] ?? NONE),
        after: shown(now?.[name] ?? NONE),
      };
    });
  });
}

const NONE: Reading<Scalar> = { known: true, value: null, sensitive: false };

function readEntries(change: ResourceChange, end: 'before' | 'after', block: string): readonly Entry[] {
  const found = entries(change, end, block);
  return found.known ? (found.value ?? []) : [];
}

function keyed(change: ResourceChange, end: 'before' | 'after', block: string): Map<string, Entry> {
  return new Map(
    readEntries(change, end, block).map((entry, index) => {
      const id = plainValue(entry['id'] ?? entry['name']);
      return [typeof id === 'string' ? id : `[${index}]`, entry];
    }),
  );
}

function sameMaps(a: ReadonlyMap<string, Entry>, b: ReadonlyMap<string, Entry>): boolean {
  return (
    a.size === b.size &&
    [...a].every(([key, entry]) =>
      Object.keys(entry).every((name) => sameText(plainValue(entry[name]), plainValue(b.get(key)?.[name]))),
    )
  );
}

function plainValue(reading: Reading<Scalar> | undefined): Scalar | null {
  return reading?.known ? reading.value : null;
}

function textsOf(reading: Reading<Scalar>): readonly string[] {
  return reading.known && Array.isArray(reading.value) ? reading.value : [];
}

/** Undefined where the plan doesn't have the resource's configuration. */
function expressionsOf({ address }: ResourceChange, { configuration }: Plan): unknown {
  const configured = configuration.configured.get(configuredAddress(address));
  return configured && (member(configured.resource, 'expressions') ?? {});
}

/** One step into an argument: a block stands in a list, a nested attribute is a part of one constant. */
function step(expression: unknown, name: string): unknown {
  const inside = Array.isArray(expression) ? expression[0] : expression;
  const constant = member(inside, 'constant_value');
  const below = member(inside, name) ?? (isObject(constant) ? { constant_value: constant[name] } : undefined);
  return below ?? (member(inside, 'references') === undefined ? undefined : inside);
}

function constantOf(expression: unknown): unknown {
  return member(expression, 'constant_value');
}

/** The value of a constant, or of the id of a resource in the plan; undefined where it can't be told. */
function resolved(expression: unknown, { resources, state }: Plan): unknown {
  const constant = constantOf(expression);
  if (expression === undefined || constant !== undefined) {
    return constant ?? NOT_WRITTEN;
  }
  const references = member(expression, 'references');
  const [first] = Array.isArray(references) ? references : [];
  const address = typeof first === 'string' ? /^((?:data\.)?okta_group\.[\w-]+)\.id$/.exec(first)?.[1] : undefined;
  const found = [...resources, ...state].find((one) => one.address === address);
  return (found && text(found, 'after', 'id')) ?? undefined;
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(normal(a)) === JSON.stringify(normal(b));
}

/** Nothing, `''` and `{}` are one; JSON is what it says, not how it is written. */
function normal(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === '{}') {
    return '';
  }
  if (Array.isArray(value)) {
    return [...value].sort();
  }
  if (typeof value === 'string' && value.startsWith('{')) {
    try {
      const json: unknown = JSON.parse(value);
      return isObject(json) ? JSON.stringify(Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
    } catch {
      return value;
    }
  }
  return value;
}
