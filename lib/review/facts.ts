import { OKTA_APP_TYPES } from '../okta/app-types';
import { PROVISIONING_RECORD } from '../records';
import { entries, type Reading, type ResourceChange, read, type Scalar, shown, text, turned } from './change';
import type { Plan } from './plan';
import { shortened } from './report/printable';

/**
 * What only several resources together tell: which app a group is pushed or assigned to, how many groups an app loses,
 * whether a user who loses an app is deactivated. Taken from the changes, the resources without one, and the state.
 */

export interface AppFact {
  /** Its id in Okta; undefined until it is created. */
  readonly id: string | undefined;
  readonly address: string;
  readonly label: string | undefined;
  readonly change: ResourceChange;
}

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

/** A connection, features, mapping or declared record: what decides how an app is provisioned. */
export interface Provisioning {
  readonly app: string;
  readonly change: ResourceChange;
}

export class Facts {
  readonly apps: AppFact[] = [];
  readonly links: Link[] = [];
  readonly provisioning: Provisioning[] = [];
  /** Names by group id or address. */
  readonly groupNames = new Map<string, string>();
  /** Ids of the groups that are deleted or replaced. */
  readonly goingGroups = new Set<string>();
  private readonly appsByKey = new Map<string, AppFact>();
  private linksByGroup: Map<string, Link[]> | undefined;
  private readonly goingApps = new Set<string>();
  private readonly removedGroupsByApp = new Map<string, number>();
  private readonly deactivation = new Map<string, 'on' | 'unknown'>();
  private readonly managed = new Set<string>();

  constructor(plans: readonly Plan[]) {
    for (const plan of plans) {
      for (const resource of [plan.resources, plan.state].flat()) {
        this.take(resource, plan);
      }
      for (const drifted of plan.drift) {
        this.takeDeactivation(drifted);
      }
    }
  }

  /** The app with that id, or the one that the configuration calls that. */
  app(key: string | undefined): AppFact | undefined {
    return key === undefined ? undefined : this.appsByKey.get(key);
  }

  /** The app's label in quotes for a title, after a space and perhaps a word; empty when it isn't known or is a secret. */
  named(key: string | null | undefined, word = ''): string {
    const label = this.app(key ?? undefined)?.label;
    return label === undefined ? '' : `${word && ` ${word}`} “${shortened(label, 60)}”`;
  }

  /** True when the app leaves Okta in the same plan. */
  appGoes(id: string | null): boolean {
    return id !== null && this.goingApps.has(id);
  }

  /** Whether Okta deactivates users who lose the app, before the plan or after it. */
  deactivatesUsers(appId: string | null): 'on' | 'unknown' | 'off' {
    return (appId !== null && this.deactivation.get(appId)) || 'off';
  }

  /** Where a group is assigned or pushed, before the plan or after it. */
  usesOf(groupId: string | null): readonly Link[] {
    if (groupId === null) {
      return [];
    }
    if (!this.linksByGroup) {
      this.linksByGroup = new Map();
      for (const link of this.links.filter(({ who }) => who === 'group')) {
        const uses = this.linksByGroup.get(link.member ?? '');
        if (uses) {
          uses.push(link);
        } else {
          this.linksByGroup.set(link.member ?? '', [link]);
        }
      }
    }
    return this.linksByGroup.get(groupId) ?? [];
  }

  /** How many group assignments the plans take from an app. */
  removedGroups(appId: string | null): number {
    return (appId !== null && this.removedGroupsByApp.get(appId)) || 0;
  }

  /** True when, after the plan, a resource of that type still manages that thing of that app. */
  stillManaged(type: string, ...key: (string | null)[]): boolean {
    return this.managed.has(JSON.stringify([type, ...key]));
  }

  private take(change: ResourceChange, plan: Plan): void {
    if (isApp(change)) {
      this.takeApp(change);
      return;
    }
    switch (change.type) {
      case 'okta_app_features':
        this.takeDeactivation(change);
        this.noteManaged(change, 'app_id', 'name');
        this.noteProvisioning(change, 'app_id', plan);
        break;
      case 'okta_app_connection':
        this.noteManaged(change, 'id');
        this.noteProvisioning(change, 'id', plan);
        break;
      case 'okta_profile_mapping':
        this.noteProvisioning(change, 'target_id', plan);
        break;
      case 'terraform_data':
        this.takeDeactivation(change);
        this.noteProvisioning(change, 'input.appId', plan);
        break;
      case 'okta_group':
        this.takeGroup(change);
        break;
      case 'okta_push_group':
        this.takeLink(change, plan, 'push', 'group', 'source_group_id');
        break;
      case 'okta_app_group_assignment':
        this.takeLink(change, plan, 'assignment', 'group', 'group_id');
        break;
      case 'okta_app_user':
        this.takeLink(change, plan, 'assignment', 'user', 'user_id');
        break;
      case 'okta_app_group_assignments':
        this.takeGroupList(change, plan);
        break;
    }
  }

  private takeApp(change: ResourceChange): void {
    const id = text(change, 'before', 'id') ?? text(change, 'after', 'id') ?? undefined;
    const label = visible(change, 'after', 'label') ?? visible(change, 'before', 'label');
    const app = { id, address: change.address, label, change };
    this.apps.push(app);
    this.appsByKey.set(change.address, app);
    const other = this.app(id);
    if (id !== undefined && (!other || rank(change) < rank(other.change))) {
      this.appsByKey.set(id, app);
    }
    if (id !== undefined && (change.kind === 'delete' || change.kind === 'replace')) {
      this.goingApps.add(id);
    }
    this.takeDeactivation(change);
  }

  /** Okta's features, the features resource and the declared record all tell of it, at each end of the change. */
  private takeDeactivation(change: ResourceChange): void {
    for (const end of ENDS) {
      if (isApp(change)) {
        const features = read(change, end, 'features');
        const on = features.known && Array.isArray(features.value) && features.value.includes('PUSH_USER_DEACTIVATION');
        this.noteDeactivation(text(change, 'before', 'id') ?? text(change, 'after', 'id'), on ? 'on' : undefined);
      } else if (change.type === 'okta_app_features') {
        const status = read(change, end, 'capabilities.update.lifecycle_deactivate.status');
        this.noteDeactivation(text(change, end, 'app_id'), isOn(status, 'ENABLED'));
      } else if (change.type === 'terraform_data' && text(change, end, 'input.kind') === PROVISIONING_RECORD) {
        const declared = read(change, end, 'input.deactivateUsers');
        this.noteDeactivation(text(change, end, 'input.appId'), isOn(declared, true));
      }
    }
  }

  private takeGroup(change: ResourceChange): void {
    const id = text(change, 'before', 'id');
    if (id !== null && (change.kind === 'delete' || change.kind === 'replace')) {
      this.goingGroups.add(id);
    }
    const name = visible(change, 'after', 'name') ?? visible(change, 'before', 'name');
    if (name !== undefined) {
      for (const key of [change.address, text(change, 'before', 'id'), text(change, 'after', 'id')]) {
        const other = key === null ? undefined : this.groupNames.get(key);
        if (key !== null && (other === undefined || name < other)) {
          this.groupNames.set(key, name);
        }
      }
    }
  }

  private takeLink(change: ResourceChange, plan: Plan, by: Link['by'], who: Link['who'], attribute: string): void {
    if (change.kind === 'no-op') {
      const app = text(change, 'after', 'app_id') ?? undefined;
      const member = text(change, 'after', attribute) ?? undefined;
      this.addLink({ by, who, app, member, change, shownAs: change.address, fate: 'kept' });
      return;
    }
    const had = this.memberAt(change, 'before', attribute, plan);
    const has = this.memberAt(change, 'after', attribute, plan);
    const apps = [this.memberAt(change, 'before', 'app_id', plan), this.memberAt(change, 'after', 'app_id', plan)];
    const moved = change.kind === 'replace' && (had !== has || apps[0] !== apps[1]);
    const stays = keepsAssignment(change);
    const common = { by, who, change, shownAs: change.address };
    if (had !== undefined && !stays && (moved || change.kind === 'delete')) {
      this.addLink({ ...common, app: apps[0], member: had, fate: 'removed' });
    }
    if (has !== undefined && (moved || change.kind === 'create')) {
      this.addLink({ ...common, app: apps[1], member: has, fate: 'added' });
    } else if (has !== undefined && !leaves(change)) {
      const stopped = by === 'push' && turned(change, 'status', 'ACTIVE', ['INACTIVE']) !== undefined;
      this.addLink({ ...common, app: apps[1], member: has, fate: stopped ? 'stopped' : 'changed' });
    }
  }

  private takeGroupList(change: ResourceChange, plan: Plan): void {
    const common = { by: 'assignment', who: 'group', change } as const;
    const [before, after] = [groupIds(change, 'before'), groupIds(change, 'after')];
    const [appBefore, appAfter] = ENDS.map((end) => this.memberAt(change, end, 'app_id', plan));
    const moved = change.kind === 'replace' && appBefore !== appAfter;
    for (const [member, id] of before.ids) {
      const kept = change.kind === 'forget' || (!moved && change.kind !== 'delete' && after.ids.has(member));
      if (!kept) {
        this.addLink({ ...common, app: appBefore, member, shownAs: idOf(id), fate: 'removed' });
      }
    }
    for (const [member, id] of after.ids) {
      const kept = !moved && before.ids.has(member);
      this.addLink({ ...common, app: appAfter, member, shownAs: idOf(id), fate: kept ? 'kept' : 'added' });
    }
  }

  private memberAt(change: ResourceChange, end: 'before' | 'after', attribute: string, plan: Plan): string | undefined {
    if (change[end].values === null) {
      return undefined;
    }
    const reading = read(change, end, attribute);
    if (reading.known) {
      return typeof reading.value === 'string' ? reading.value : undefined;
    }
    const base = change.address.replace(/\[.*$/s, '');
    const found = plan.references
      .get(`${base}.${attribute.split('.')[0]}`)
      ?.find((one) => /^okta_\w+\.[\w-]+$/.test(one));
    return found ?? `known after apply, ${change.address}`;
  }

  private addLink(link: Link): void {
    this.links.push(link);
    if (link.fate === 'removed' && link.by === 'assignment' && link.who === 'group' && link.app !== undefined) {
      this.removedGroupsByApp.set(link.app, (this.removedGroupsByApp.get(link.app) ?? 0) + 1);
    }
  }

  private noteDeactivation(appId: string | null, state: 'on' | 'unknown' | undefined): void {
    if (appId !== null && state && this.deactivation.get(appId) !== 'on') {
      this.deactivation.set(appId, state);
    }
  }

  private noteProvisioning(change: ResourceChange, attribute: string, plan: Plan): void {
    const app = this.memberAt(change, 'before', attribute, plan) ?? this.memberAt(change, 'after', attribute, plan);
    if (app !== undefined) {
      this.provisioning.push({ app, change });
    }
  }

  private noteManaged(change: ResourceChange, ...attributes: string[]): void {
    if (!leaves(change)) {
      this.managed.add(JSON.stringify([change.type, ...attributes.map((name) => text(change, 'after', name))]));
    }
  }
}

const ENDS = ['before', 'after'] as const;

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
  const ids = (groups.value ?? []).map((group) => group.id);
  return {
    ids: new Map(ids.flatMap((id) => (id?.known && typeof id.value === 'string' ? [[id.value, id] as const] : []))),
    open: ids.some((id) => !id?.known),
  };
}

function idOf(reading: Reading<Scalar>): string {
  const id = shown(reading);
  return typeof id === 'string' ? id : 'a group';
}

/** Of several resources for one app, a managed one counts before a data source; then the address decides. */
function rank({ address }: ResourceChange): string {
  return `${/^(.*\.)?data\./s.test(address) ? 1 : 0} ${address}`;
}

function isApp({ type }: ResourceChange): boolean {
  return (OKTA_APP_TYPES as readonly string[]).includes(type);
}

function leaves(change: ResourceChange): boolean {
  return change.kind === 'delete' || change.kind === 'forget';
}

function isOn(reading: Reading<Scalar>, on: Scalar): 'on' | 'unknown' | undefined {
  if (!reading.known) {
    return 'unknown';
  }
  return reading.value === on ? 'on' : undefined;
}

function visible(change: ResourceChange, end: 'before' | 'after', attribute: string): string | undefined {
  const reading = change[end].values === null ? undefined : read(change, end, attribute);
  return reading?.known && !reading.sensitive && typeof reading.value === 'string' ? reading.value : undefined;
}
