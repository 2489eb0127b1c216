import { ONE_ID_ENDPOINTS } from '../one-id/endpoints';
import { type ResourceChange, read, text } from './change';
import type { Facts } from './facts';
import type { Link } from './links';

/** The chain Okta groups -> app -> what the app's users are provisioned to, with what the plans do to each. */

export type Fate = 'removed' | 'stopped' | 'changed' | 'added' | 'kept';
/** As many unchanged groups are worth naming. */
const FEW = 8;
/** Worst first. */
const FATES: readonly Fate[] = ['removed', 'stopped', 'changed', 'added', 'kept'];

export interface ChainedGroup {
  readonly name: string;
  /** What becomes of the group itself. */
  readonly fate: 'removed' | 'kept';
  /** How it has to do with the app, what goes first. */
  readonly links: readonly { readonly by: Link['by']; readonly fate: Fate }[];
}

export interface Chain {
  readonly app: { readonly name: string; readonly fate: Fate };
  /** Those that change first; those that don't only while they are few. */
  readonly groups: readonly ChainedGroup[];
  /** How many groups that don't change are left out. */
  readonly unchanged: number;
  /** Undefined for an app whose provisioning the plans say nothing of. */
  readonly endpoint: { readonly name: string; readonly fate: Fate } | undefined;
}

interface Gathered {
  readonly app: Chain['app'];
  readonly links: Link[];
  readonly changes: ResourceChange[];
}

/** One chain for each app that a plan changes something of. */
export function chainsOf(facts: Facts): Chain[] {
  return [...gathered(facts).values()]
    .map(({ app, links, changes }) => {
      const changing = links.filter((link) => link.fate !== 'kept' || facts.goingGroups.has(memberOf(link)));
      const changed = new Set(changing.map(memberOf));
      const unchanged = new Set(links.map(memberOf).filter((member) => !changed.has(member)));
      const shown = unchanged.size <= FEW ? links : links.filter((link) => changed.has(memberOf(link)));
      const groups = [...byMember(shown)].map(([member, list]) => groupOf(member, list, facts));
      return {
        app,
        groups: groups.sort((a, b) => byFate(worst(a), worst(b)) || byName(a, b)),
        unchanged: unchanged.size <= FEW ? 0 : unchanged.size,
        endpoint: endpointOf(changes),
      };
    })
    .filter(
      ({ app, groups, endpoint }) => isChanged(app) || groups.some(isChangedGroup) || (endpoint && isChanged(endpoint)),
    )
    .sort((a, b) => byName(a.app, b.app));
}

function gathered(facts: Facts): Map<string, Gathered> {
  const chains = new Map<string, Gathered>();
  const chainOf = (key: string) => {
    const app = facts.app(key);
    const canonical = app?.id ?? app?.address ?? key;
    let chain = chains.get(canonical);
    if (!chain) {
      const name = app?.label ?? app?.address ?? 'an app outside of the plan';
      chain = { app: { name, fate: app ? fateOf(app.change) : 'kept' }, links: [], changes: [] };
      chains.set(canonical, chain);
    }
    return chain;
  };
  for (const app of facts.apps.filter(({ change }) => change.kind !== 'no-op')) {
    chainOf(app.id ?? app.address);
  }
  for (const link of facts.links) {
    if (link.app !== undefined && link.who === 'group') {
      chainOf(link.app).links.push(link);
    }
  }
  for (const { app, change } of facts.provisioning) {
    chainOf(app).changes.push(change);
  }
  return chains;
}

function byMember(links: readonly Link[]): Map<string, Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const same = groups.get(memberOf(link));
    if (same) {
      same.push(link);
    } else {
      groups.set(memberOf(link), [link]);
    }
  }
  return groups;
}

function memberOf({ member, shownAs }: Link): string {
  return member ?? shownAs;
}

function groupOf(member: string, links: readonly Link[], facts: Facts): ChainedGroup {
  const names = links.map(({ shownAs }) => shownAs).sort();
  return {
    name: facts.groupNames.get(member) ?? names[0] ?? 'a group',
    fate: facts.goingGroups.has(member) ? 'removed' : 'kept',
    links: distinct(links).sort((a, b) => byFate(a.fate, b.fate) || (a.by < b.by ? -1 : 1)),
  };
}

/** A group may be pushed to an app many times: one of a kind is enough for a picture. */
function distinct(links: readonly Link[]): ChainedGroup['links'][number][] {
  return [...new Map(links.map(({ by, fate }) => [`${by} ${fate}`, { by, fate }])).values()];
}

function isChangedGroup({ fate, links }: ChainedGroup): boolean {
  return fate !== 'kept' || links.some(isChanged);
}

function worst({ fate, links }: ChainedGroup): Fate {
  return fate === 'kept' ? (links[0]?.fate ?? 'kept') : fate;
}

function endpointOf(changes: readonly ResourceChange[]): Chain['endpoint'] {
  if (changes.length === 0) {
    return undefined;
  }
  const urls = changes.flatMap((change) => [baseUrl(change, 'after') ?? baseUrl(change, 'before')]).filter(Boolean);
  const fates = changes.map((change) => {
    const isOff = change.type === 'okta_app_connection' && text(change, 'after', 'action') === 'deactivate';
    return isOff ? 'stopped' : fateOf(change);
  });
  // Part of it going while the rest stays changes it.
  const all = FATES.find((fate) => fates.every((one) => one === fate));
  const fate = all ?? (fates.includes('stopped') ? 'stopped' : 'changed');
  return { name: endpointName([...urls].sort()[0]), fate };
}

function endpointName(url: string | null | undefined): string {
  if (url?.startsWith(new URL(ONE_ID_ENDPOINTS.scimBaseUrl).origin)) {
    return 'Zuora OneID';
  }
  return (url && URL.canParse(url) && new URL(url).host) || 'provisioned app';
}

function baseUrl(change: ResourceChange, end: 'before' | 'after'): string | null {
  const attribute = { okta_app_connection: 'base_url', terraform_data: 'input.baseUrl' }[change.type];
  if (attribute === undefined) {
    return null;
  }
  const url = read(change, end, attribute);
  return url.known && !url.sensitive && typeof url.value === 'string' && url.value !== '' ? url.value : null;
}

function fateOf({ kind }: ResourceChange): Fate {
  const fates: Record<ResourceChange['kind'], Fate> = {
    create: 'added',
    update: 'changed',
    replace: 'changed',
    delete: 'removed',
    forget: 'removed',
    'no-op': 'kept',
  };
  return fates[kind];
}

function isChanged({ fate }: { fate: Fate }): boolean {
  return fate !== 'kept';
}

function byFate(a: Fate, b: Fate): number {
  return FATES.indexOf(a) - FATES.indexOf(b);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
