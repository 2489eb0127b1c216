import type { Facts } from '../facts/facts';
import type { Link } from '../facts/links';
import { scopedAddress } from '../plan/across/scope';
import type { ResourceChange } from '../plan/change';
import { type Fate, fateOf, isChanged } from './fate';

/** As many unchanged groups are worth naming. */
export const FEW = 8;

export type ChainLink = Pick<Link, 'by' | 'fate' | 'shownAs'> & { readonly member: string };

/** What the plans say of one app's groups and provisioning. */
export interface Gathered {
  readonly app: { readonly name: string; readonly fate: Fate };
  /** Members whose group or link changes. */
  readonly changed: Set<string>;
  /** Links of those members. */
  readonly groups: ChainLink[];
  readonly unchanged: Set<string>;
  /** Links of the unchanged members, all of them only while they are few. */
  readonly few: ChainLink[];
  readonly changes: ResourceChange[];
}

export function gatheredByApp(facts: Facts): Gathered[] {
  return new Gathering(facts).gathered();
}

/** Gathers by app, whichever way a resource calls its app. */
class Gathering {
  private readonly chains = new Map<string, Gathered>();

  constructor(private readonly facts: Facts) {}

  gathered(): Gathered[] {
    const { apps, links, provisioning } = this.facts;
    for (const app of apps.all.filter(({ change }) => change.kind !== 'no-op')) {
      this.of(app.id ?? scopedAddress(app.scope, app.address));
    }
    for (const { app, change } of provisioning.all) {
      this.of(app).changes.push(change);
    }
    const ofGroups = links.changing.flatMap(({ app, who, member, by, fate, shownAs }) =>
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
    links.eachUnchanged((by, app, group, shownAs) => {
      if (app !== null) {
        const member = group ?? shownAs;
        const chain = this.of(app);
        if (chain.unchanged.size <= FEW || chain.changed.has(member) || this.facts.groups.going.has(member)) {
          this.place(chain, { by, fate: 'kept', shownAs, member });
        } else {
          chain.unchanged.add(member);
        }
      }
    });
    return [...this.chains.values()];
  }

  private place(chain: Gathered, link: ChainLink): void {
    if (chain.changed.has(link.member) || this.facts.groups.going.has(link.member)) {
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
    const app = this.facts.apps.find(key);
    const canonical = app?.id ?? (app && scopedAddress(app.scope, app.address)) ?? key;
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
