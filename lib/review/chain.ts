import { ONE_ID_ENDPOINTS } from '../one-id/endpoints';
import { type ResourceChange, read, text } from './change';
import type { Facts, Link } from './facts';

/** The chain Okta groups -> app -> what the app's users are provisioned to, with what the plans do to each. */

export type Fate = 'removed' | 'stopped' | 'changed' | 'added' | 'kept';
/** As many unchanged groups are worth naming. */
const FEW = 8;
/** Worst first. */
const FATES: readonly Fate[] = ['removed', 'stopped', 'changed', 'added', 'kept'];

export interface ChainedGroup {
  readonly name: string;
  readonly by: Link['by'];
  readonly fate: Fate;
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
  const chains = new Map<string, { name: string; fate: Fate; groups: ChainedGroup[]; changes: ResourceChange[] }>();
  const chainOf = (key: string) => {
    const app = facts.app(key);
    const canonical = app?.id ?? app?.address ?? key;
    let chain = chains.get(canonical);
    if (!chain) {
      const name = app?.label ?? app?.address ?? 'an app outside of the plan';
      chain = { name, fate: app ? fateOf(app.change) : 'kept', groups: [], changes: [] };
      chains.set(canonical, chain);
    }
    return chain;
  };
  for (const app of facts.apps.filter(({ change }) => change.kind !== 'no-op')) {
    chainOf(app.id ?? app.address);
  }
  for (const { app, member, shownAs, by, who, fate } of facts.links) {
    if (app !== undefined && who === 'group') {
      const name = facts.groupNames.get(member ?? '') ?? shownAs;
      chainOf(app).groups.push({ name, by, fate });
    }
  }
  for (const { app, change } of facts.provisioning) {
    chainOf(app).changes.push(change);
  }
  return [...chains.values()]
    .map(({ name, fate, groups, changes }) => {
      const changed = groups.filter(isChanged);
      const shown = groups.length - changed.length <= FEW ? groups : changed;
      return {
        app: { name, fate },
        groups: shown.sort(byFate),
        unchanged: groups.length - shown.length,
        endpoint: endpointOf(changes),
      };
    })
    .filter(({ app, groups, endpoint }) => [app, ...groups, ...(endpoint ? [endpoint] : [])].some(isChanged))
    .sort((a, b) => byName(a.app, b.app));
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

function byFate(a: ChainedGroup, b: ChainedGroup): number {
  return FATES.indexOf(a.fate) - FATES.indexOf(b.fate) || byName(a, b) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
