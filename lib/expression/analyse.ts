import type { EvaluationContext } from './context';
import { evaluateExpression } from './evaluate';
import { functionName, type Node, nodesOf } from './grammar/tree';
import type { Side } from './reference/sides';
import type { Outcome } from './value';

/** An attribute that an expression reads, such as `email` of `user`. */
export interface AttributeRead {
  /** As written: `user`, `source`, `appuser`, `app`, the name of an app. */
  readonly profile: string;
  readonly attribute: string;
}

export interface Analysis {
  /** What is read by name, each once, in the order of the text. */
  readonly reads: readonly AttributeRead[];
  /** Functions that are called, each once, in the order of the text. */
  readonly functions: readonly string[];
  /** True: nothing of the person is read, nor the moment, so everybody gets the same. */
  readonly sameForEverybody: boolean;
  /** The outcome if it is the same for everybody and nothing of app or org is read. */
  readonly constant?: Outcome;
  /**
   * Attributes for which a person was found who has everything but this one and gets null or an empty text, while with it the
   * person gets something. Found by trying, so one that isn't here may still leave somebody without a value.
   */
  readonly emptyWithout: readonly AttributeRead[];
  /** Attributes without which the outcome was `unknown` in a try, and never empty. */
  readonly unknownWithout: readonly AttributeRead[];
}

/** What an expression does, whoever the person is. */
export function analyseExpression(tree: Node, { side = 'to-app' }: { side?: Side } = {}): Analysis {
  const nodes = [...nodesOf(tree)];
  const reads = attributesRead(nodes);
  const functions = unique(nodes.flatMap((node) => (node.kind === 'call' ? [functionName(node) ?? node.name] : [])));
  const readsPeople = nodes.some(readsPerson);
  const readsProfiles = nodes.some((node) => node.kind === 'name' && ['app', 'org'].includes(node.name));
  const without = reads.map((read) => ({ read, result: triedWithout(read, reads, tree, side) }));
  return {
    reads,
    functions,
    sameForEverybody: !readsPeople,
    ...(readsPeople || readsProfiles ? {} : { constant: evaluateExpression(tree, { side }) }),
    emptyWithout: without.flatMap(({ read, result }) => (result === 'empty' ? [read] : [])),
    unknownWithout: without.flatMap(({ read, result }) => (result === 'unknown' ? [read] : [])),
  };
}

function attributesRead(nodes: readonly Node[]): readonly AttributeRead[] {
  const reads = nodes.flatMap((node) =>
    node.kind === 'property' && node.target.kind === 'name'
      ? [{ profile: node.target.name, attribute: node.name, start: node.start }]
      : [],
  );
  const first = new Map(reads.toReversed().map((read) => [`${read.profile}.${read.attribute}`, read]));
  return [...first.values()]
    .sort((one, other) => one.start - other.start)
    .map(({ profile, attribute }) => ({ profile, attribute }));
}

/** Functions whose result depends on their arguments only. */
const OF_ARGUMENTS =
  /^((String|Arrays|Convert|Iso3166Convert)\..*|Time\.from.*|(to(Upper|Lower)Case|substring(Before|After)?))$/;

function readsPerson(node: Node): boolean {
  if (node.kind === 'call') return !OF_ARGUMENTS.test(functionName(node) ?? node.name);
  return (
    node.kind === 'name' && !['app', 'org', 'String', 'Arrays', 'Convert', 'Iso3166Convert', 'Time'].includes(node.name)
  );
}

/** What an attribute may hold in a try: something that has the parts that functions look for. */
const PLACEHOLDER = 'sample.person@example.com';
const MOST_PLACEHOLDERS = 8;

function triedWithout(
  read: AttributeRead,
  reads: readonly AttributeRead[],
  tree: Node,
  side: Side,
): 'empty' | 'unknown' | 'filled' {
  const texts = [...nodesOf(tree)].flatMap((node) => (node.kind === 'text' && node.value !== '' ? [node.value] : []));
  const results = unique([PLACEHOLDER, ...texts])
    .slice(0, MOST_PLACEHOLDERS)
    .flatMap((placeholder) => {
      const filled = evaluateExpression(tree, contextOf(reads, placeholder, side));
      if (filled.kind !== 'value' || isEmpty(filled)) return [];
      return [undefined, ''].map((missing) =>
        evaluateExpression(tree, contextOf(reads, placeholder, side, read, missing)),
      );
    });
  if (results.some(isEmpty)) return 'empty';
  return results.length === 0 || results.some(({ kind }) => kind !== 'value') ? 'unknown' : 'filled';
}

function isEmpty(outcome: Outcome): boolean {
  return outcome.kind === 'value' && (outcome.value === null || outcome.value === '');
}

function contextOf(
  reads: readonly AttributeRead[],
  placeholder: string,
  side: Side,
  missing?: AttributeRead,
  value?: string,
): EvaluationContext {
  const profile = (...names: string[]) =>
    Object.fromEntries(
      reads
        .filter((read) => names.includes(read.profile))
        .map((read) => [read.attribute, sameAttribute(read, missing, side) ? value : placeholder]),
    );
  const isApp = side === 'from-app';
  return {
    side,
    user: profile('user', ...(isApp ? [] : ['source'])),
    appuser: profile('appuser', 'appUser', ...(isApp ? ['source'] : [])),
    app: profile('app'),
    org: profile('org'),
    session: profile('session'),
    apps: Object.fromEntries(reads.map((read) => [read.profile, profile(read.profile)])),
  };
}

/** `source.email` and `user.email` may be one. */
function sameAttribute(read: AttributeRead, missing: AttributeRead | undefined, side: Side): boolean {
  if (!missing || read.attribute !== missing.attribute) return false;
  return profileOf(read, side) === profileOf(missing, side);
}

function profileOf({ profile }: AttributeRead, side: Side): string {
  if (profile === 'source') return side === 'from-app' ? 'appuser' : 'user';
  return profile === 'appUser' ? 'appuser' : profile;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
