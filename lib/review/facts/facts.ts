import { OKTA_APP_TYPES } from '../../okta/app-types';
import { PROVISIONING_RECORD } from '../../records';
import { shortened } from '../../report/printable';
import { type Reading, type ResourceChange, read, type Scalar, text } from '../plan/change';
import type { Plan } from '../plan/plan';
import { idAt, isNotKnownYet, type Link, linksOf, visitUnchanged } from './links';

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

/** A connection, features, mapping or declared record: what decides how an app is provisioned. */
export interface Provisioning {
  readonly app: string;
  readonly change: ResourceChange;
}

export class Facts {
  readonly apps: AppFact[] = [];
  /** Links of resources that change. */
  readonly links: Link[] = [];
  readonly provisioning: Provisioning[] = [];
  /** Names by group id or address. */
  readonly groupNames = new Map<string, string>();
  /** Ids of the groups that are deleted or replaced. */
  readonly goingGroups = new Set<string>();
  private readonly appsByKey = new Map<string, AppFact>();
  private readonly unchanged: ResourceChange[] = [];
  private usesOfGoing: Map<string, Record<Link['by'], number>> | undefined;
  private readonly goingApps = new Set<string>();
  private readonly removedGroupsByApp = new Map<string, number>();
  private readonly deactivation = new Map<string, 'on' | 'unknown'>();
  private readonly managed = new Set<string>();

  constructor(plans: readonly Plan[]) {
    for (const plan of plans) {
      for (const resource of [plan.resources, plan.state].flat()) {
        this.take(resource, plan);
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

  /**
   * Whether Okta reports a feature of an app to be on before the plan; `unknown` where no plan says it.
   * @param app as `idAt` gives it
   */
  featureInOkta(app: string, feature: string): 'on' | 'off' | 'unknown' {
    const features = this.featuresInOkta(app);
    return features === undefined ? 'unknown' : features.includes(feature) ? 'on' : 'off';
  }

  /** Whether Okta reports any feature of provisioning to be on before the plan. */
  isProvisioned(app: string): 'on' | 'off' | 'unknown' {
    const features = this.featuresInOkta(app);
    return features === undefined ? 'unknown' : features.length > 0 ? 'on' : 'off';
  }

  /** Whether Okta deactivates users who lose the app, before the plan or after it. */
  deactivatesUsers(appId: string | null): 'on' | 'unknown' | 'off' {
    return (appId !== null && this.deactivation.get(appId)) || 'off';
  }

  /** How often a group that goes is assigned and how often pushed, before the plan or after it. */
  usesOf(groupId: string | null): Readonly<Record<Link['by'], number>> {
    this.usesOfGoing ??= this.countUses();
    return (groupId !== null && this.usesOfGoing.get(groupId)) || { assignment: 0, push: 0 };
  }

  /** Visits the links to groups of the resources that don't change. */
  eachUnchangedLink(visit: Parameters<typeof visitUnchanged>[1]): void {
    for (const change of this.unchanged) {
      visitUnchanged(change, visit);
    }
  }

  /** How many group assignments the plans take from an app. */
  removedGroups(appId: string | null): number {
    return (appId !== null && this.removedGroupsByApp.get(appId)) || 0;
  }

  /** True when, after the plan, a resource of that type still manages that thing of that app. */
  stillManaged(type: string, ...key: (string | null)[]): boolean {
    return !key.includes(null) && this.managed.has(JSON.stringify([type, ...key]));
  }

  /** Undefined where no plan says it; of an app that is made by this plan Okta reports none. */
  private featuresInOkta(key: string): readonly string[] | undefined {
    const app = this.app(key)?.change;
    if (app === undefined) {
      // Where the configuration doesn't tell which app it will be, it is the new one if there is any.
      return isNotKnownYet(key) && this.apps.some(({ change }) => isMade(change)) ? [] : undefined;
    }
    if (app.before.values === null || (app.kind === 'replace' && key === app.address)) {
      return isMade(app) ? [] : undefined;
    }
    const features = read(app, 'before', 'features');
    return features.known && Array.isArray(features.value) ? features.value : undefined;
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
      default:
        if (change.kind === 'no-op') {
          this.unchanged.push(change);
          break;
        }
        for (const link of linksOf(change, plan)) {
          this.addLink(link);
        }
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

  private countUses(): Map<string, Record<Link['by'], number>> {
    const uses = new Map([...this.goingGroups].map((id) => [id, { assignment: 0, push: 0 }]));
    const count = (by: Link['by'], group: string | null | undefined) => {
      const ofGroup = uses.get(group ?? '');
      if (ofGroup) {
        ofGroup[by]++;
      }
    };
    for (const { by, who, member } of this.links) {
      count(by, who === 'group' ? member : null);
    }
    this.eachUnchangedLink((by, _app, group) => count(by, group));
    return uses;
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
    const app = idAt(change, 'before', attribute, plan) ?? idAt(change, 'after', attribute, plan);
    if (app !== undefined) {
      this.provisioning.push({ app, change });
    }
  }

  private noteManaged(change: ResourceChange, ...attributes: string[]): void {
    if (change.kind !== 'delete' && change.kind !== 'forget') {
      this.managed.add(JSON.stringify([change.type, ...attributes.map((name) => text(change, 'after', name))]));
    }
  }
}

const ENDS = ['before', 'after'] as const;

/** Of several resources for one app, a managed one counts before a data source; then the address decides. */
function rank({ address }: ResourceChange): string {
  return `${/^(.*\.)?data\./s.test(address) ? 1 : 0} ${address}`;
}

function isMade({ kind }: ResourceChange): boolean {
  return kind === 'create' || kind === 'replace';
}

function isApp({ type }: ResourceChange): boolean {
  return (OKTA_APP_TYPES as readonly string[]).includes(type);
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
