import { ONE_ID_ENDPOINTS } from '../../one-id/endpoints';
import { type ResourceChange, read, text } from '../plan/change';
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

/** One chain for each app that a plan changes something of. */
export function chainsOf(facts: Facts): Chain[] {
  const chains = new Chains(facts);
  return chains
    .gathered()
    .map(({ app, groups, few, unchanged, changes }) => {
      const isFew = unchanged.size <= FEW;
      const shown = [...byMember(isFew ? [...groups, ...few] : groups)];
      return {
        app,
        groups: shown
          .map(([member, links]) => groupOf(member, links, facts))
          .sort((a, b) => byFate(worst(a), worst(b)) || byName(a, b)),
        unchanged: isFew ? 0 : unchanged.size,
        endpoint: endpointOf(changes),
      };
    })
    .filter(
      ({ app, groups, endpoint }) => isChanged(app) || groups.some(isChangedGroup) || (endpoint && isChanged(endpoint)),
    )
    .sort((a, b) => byName(a.app, b.app));
}

type ChainLink = Pick<Link, 'by' | 'fate' | 'shownAs'> & { readonly member: string };

interface Gathered {
  readonly app: Chain['app'];
  /** Members whose group or link changes. */
  readonly changed: Set<string>;
  /** Links of those members. */
  readonly groups: ChainLink[];
  readonly unchanged: Set<string>;
  /** Links of the unchanged members, all of them only while they are few. */
  readonly few: ChainLink[];
  readonly changes: ResourceChange[];
}

/** Chains by app, whichever way a resource calls its app. */
class Chains {
  private readonly chains = new Map<string, Gathered>();

  constructor(private readonly facts: Facts) {}

  gathered(): Gathered[] {
    const { apps, links, provisioning } = this.facts;
    for (const app of apps.filter(({ change }) => change.kind !== 'no-op')) {
      this.of(app.id ?? app.address);
    }
    for (const { app, change } of provisioning) {
      this.of(app).changes.push(change);
    }
    const ofGroups = links.flatMap(({ app, who, member, by, fate, shownAs }) =>
      app !== undefined && who === 'group'
        ? [{ chain: this.of(app), link: { by, fate, shownAs, member: member ?? shownAs } }]
        : [],
    );
    for (const { chain, link } of ofGroups.filter(({ link }) => isChanged(link))) {
      chain.changed.add(link.member);
    }
    for (const { chain, link } of ofGroups) {
      this.place(chain, link);
    }
    this.facts.eachUnchangedLink((by, app, group, shownAs) => {
      if (app !== null) {
        const member = group ?? shownAs;
        const chain = this.of(app);
        if (chain.unchanged.size <= FEW || chain.changed.has(member) || this.facts.goingGroups.has(member)) {
          this.place(chain, { by, fate: 'kept', shownAs, member });
        } else {
          chain.unchanged.add(member);
        }
      }
    });
    return [...this.chains.values()];
  }

  private place(chain: Gathered, link: ChainLink): void {
    if (chain.changed.has(link.member) || this.facts.goingGroups.has(link.member)) {
      chain.groups.push(link);
    } else {
      chain.unchanged.add(link.member);
      chain.few.push(link);
    }
  }

  private of(key: string): Gathered {
    const known = this.chains.get(key);
    if (known) {
      return known;
    }
    const app = this.facts.app(key);
    const canonical = app?.id ?? app?.address ?? key;
    const name = app?.label ?? app?.address ?? 'an app outside of the plan';
    const fate = app ? fateOf(app.change) : 'kept';
    const chain = this.chains.get(canonical) ?? {
      app: { name, fate },
      changed: new Set(),
      groups: [],
      unchanged: new Set(),
      few: [],
      changes: [],
    };
    this.chains.set(canonical, chain);
    return chain;
  }
}

function byMember(links: readonly ChainLink[]): Map<string, ChainLink[]> {
  const groups = new Map<string, ChainLink[]>();
  for (const link of links) {
    const same = groups.get(link.member);
    if (same) {
      same.push(link);
    } else {
      groups.set(link.member, [link]);
    }
  }
  return groups;
}

function groupOf(member: string, links: readonly ChainLink[], facts: Facts): ChainedGroup {
  const names = links.map(({ shownAs }) => shownAs).sort();
  return {
    name: facts.groupNames.get(member) ?? names[0] ?? 'a group',
    fate: facts.goingGroups.has(member) ? 'removed' : 'kept',
    links: distinct(links).sort((a, b) => byFate(a.fate, b.fate) || (a.by < b.by ? -1 : 1)),
  };
}

/** A group may be pushed to an app many times: one of a kind is enough for a picture. */
function distinct(links: readonly ChainLink[]): ChainedGroup['links'][number][] {
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
