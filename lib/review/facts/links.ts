import { scopedAddress } from '../plan/across/scope';
import { turned } from '../plan/attributes/difference';
import { entries, type Reading, read, type Scalar, text } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';

/** A group, or a user, that has to do with an app. */
export interface Link {
  readonly by: 'assignment' | 'push';
  readonly who: 'group' | 'user';
  /** Id in Okta, else the address that the configuration takes it from, else undefined. */
  readonly app: string | undefined;
  readonly member: string | undefined;
  /** What a report may call the group by when its name isn't known. */
  readonly shownAs: string;
  readonly change: ResourceChange;
  readonly fate: 'kept' | 'added' | 'changed' | 'removed' | 'stopped';
}

/** What a resource that changes assigns or pushes, before and after; empty for other resources. */
export function linksOf(change: ResourceChange, plan: Plan): Link[] {
  switch (change.type) {
    case 'okta_push_group':
      return single(change, plan, 'push', 'group', 'source_group_id');
    case 'okta_app_group_assignment':
      return single(change, plan, 'assignment', 'group', 'group_id');
    case 'okta_app_user':
      return single(change, plan, 'assignment', 'user', 'user_id');
    case 'okta_app_group_assignments':
      return groupList(change, plan);
    default:
      return [];
  }
}

/** Visits the links to groups of a resource without a change: no object is made, for most of a large plan is these. */
export function visitUnchanged(
  change: ResourceChange,
  visit: (by: Link['by'], app: string | null, group: string | null, shownAs: string) => void,
): void {
  const app = () => text(change, 'after', 'app_id');
  switch (change.type) {
    case 'okta_push_group':
      visit('push', app(), text(change, 'after', 'source_group_id'), change.address);
      break;
    case 'okta_app_group_assignment':
      visit('assignment', app(), text(change, 'after', 'group_id'), change.address);
      break;
    case 'okta_app_group_assignments':
      for (const [group, id] of groupIds(change, 'after').ids) {
        visit('assignment', app(), group, nameOf(id));
      }
      break;
  }
}

function single(change: ResourceChange, plan: Plan, by: Link['by'], who: Link['who'], attribute: string): Link[] {
  const common = { by, who, change, shownAs: change.address };
  const idsAt = (end: 'before' | 'after'): Ids => ({
    app: idAt(change, end, 'app_id', plan),
    member: idAt(change, end, attribute, plan),
  });
  const [before, after] = [idsAt('before'), idsAt('after')];
  if (change.kind === 'create') {
    return [{ ...common, ...after, fate: 'added' }];
  }
  if (change.kind === 'forget' || (change.kind === 'delete' && keepsAssignment(change))) {
    return [{ ...common, ...before, fate: 'kept' }];
  }
  if (change.kind === 'delete') {
    return [{ ...common, ...before, fate: 'removed' }];
  }
  if (before.app !== after.app || before.member !== after.member) {
    const old: Link = { ...common, ...before, fate: keepsAssignment(change) ? 'kept' : 'removed' };
    return [old, { ...common, ...after, fate: 'added' }];
  }
  const stopped = by === 'push' && turned(change, 'status', 'ACTIVE', ['INACTIVE']) !== undefined;
  return [{ ...common, ...after, fate: stopped ? 'stopped' : 'changed' }];
}

interface Ids {
  readonly app: string | undefined;
  readonly member: string | undefined;
}

function groupList(change: ResourceChange, plan: Plan): Link[] {
  const common = { by: 'assignment', who: 'group', change } as const;
  const [before, after] = [groupIds(change, 'before').ids, groupIds(change, 'after').ids];
  const [oldApp, newApp] = [idAt(change, 'before', 'app_id', plan), idAt(change, 'after', 'app_id', plan)];
  const stays = change.kind === 'forget';
  const sameApp = oldApp === newApp;
  const old = [...before].filter(([member]) => !(sameApp && after.has(member)));
  return [
    ...old.map(([member, id]): Link => {
      return { ...common, app: oldApp, member, shownAs: nameOf(id), fate: stays ? 'kept' : 'removed' };
    }),
    ...[...after].map(([member, id]): Link => {
      const fate = sameApp && before.has(member) ? 'kept' : 'added';
      return { ...common, app: newApp, member, shownAs: nameOf(id), fate };
    }),
  ];
}

function nameOf(reading: Reading<Scalar>): string {
  const id = shown(reading);
  return typeof id === 'string' ? id : 'a group';
}

/** An id at one end of a change; where it isn't known yet, the address that the configuration takes it from. */
export function idAt(
  change: ResourceChange,
  end: 'before' | 'after',
  attribute: string,
  plan: Plan,
): string | undefined {
  if (change[end].values === null) {
    return undefined;
  }
  const id = text(change, end, attribute);
  if (id !== null) {
    return id;
  }
  const reading = read(change, end, attribute);
  if (reading.known) {
    return typeof reading.value === 'string' ? reading.value : undefined;
  }
  const [argument = attribute] = attribute.split('.');
  const source = plan.configuration.sources.of(change.address, argument);
  return source === undefined
    ? `${NOT_KNOWN_YET}${scopedAddress(plan.scope, change.address)}`
    : scopedAddress(plan.scope, source);
}

const NOT_KNOWN_YET = 'known after apply, ';

/** True for what `idAt` gives, in a plan of that scope, where neither the id nor where it comes from is known. */
export function isNotKnownYet(id: string, scope: string): boolean {
  return id.startsWith(`${NOT_KNOWN_YET}${scopedAddress(scope, '')}`);
}

/** True when Okta keeps the assignment that Terraform destroys; the state decides, not the configuration. */
export function keepsAssignment(change: ResourceChange): boolean {
  if (change.type !== 'okta_app_group_assignment' && change.type !== 'okta_app_user') {
    return false;
  }
  const retain = read(change, 'before', 'retain_assignment');
  return retain.known && retain.value === true;
}

/** Groups in an `okta_app_group_assignments`, by id; `open` when there may be others, known after apply. */
export function groupIds(
  change: ResourceChange,
  end: 'before' | 'after',
): { ids: Map<string, Reading<Scalar>>; open: boolean } {
  const groups = change[end].values === null ? null : entries(change, end, 'group');
  if (groups === null) {
    return { ids: new Map(), open: false };
  }
  if (!groups.known) {
    return { ids: new Map(), open: true };
  }
  const ids = (groups.value ?? []).map((group) => group['id']);
  return {
    ids: new Map(ids.flatMap((id) => (id?.known && typeof id.value === 'string' ? [[id.value, id] as const] : []))),
    open: ids.some((id) => !id?.known),
  };
}
