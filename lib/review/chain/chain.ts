import type { Facts } from '../facts/facts';
import type { Link } from '../facts/links';
import { type Endpoint, endpointOf } from './endpoint';
import { byFate, type Fate, isChanged } from './fate';
import { type ChainLink, FEW, gatheredByApp } from './gathered';

/** The chain Okta groups -> app -> what the app's users are provisioned to, with what the plans do to each. */

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
  readonly endpoint: Endpoint | undefined;
}

/** One chain for each app that a plan changes something of. */
export function chainsOf(facts: Facts): Chain[] {
  return gatheredByApp(facts)
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
    name: facts.groups.names.get(member) ?? names[0] ?? 'a group',
    fate: facts.groups.going.has(member) ? 'removed' : 'kept',
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

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
