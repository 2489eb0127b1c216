import { shortened } from '../../report/printable';
import { scopedAddress } from '../plan/across/scope';
import { read, text, visibleText } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import { isNotKnownYet } from './links';

export interface AppFact {
  /** Its id in Okta; undefined until it is created. */
  readonly id: string | undefined;
  readonly address: string;
  /** Of its plan. */
  readonly scope: string;
  readonly label: string | undefined;
  readonly change: ResourceChange;
}

/** The apps of the plans, and what Okta reports of each before them. */
export class Apps {
  readonly all: AppFact[] = [];
  private readonly byKey = new Map<string, AppFact>();
  private readonly going = new Set<string>();

  /** Addresses are looked up in the plan of this scope. */
  private readonly scope: string = '';

  /** The same apps for one of several plans, which calls its own by their bare address. */
  within(scope: string): Apps {
    return Object.create(this, { scope: { value: scope } });
  }

  take(change: ResourceChange, scope: string): void {
    const id = text(change, 'before', 'id') ?? text(change, 'after', 'id') ?? undefined;
    const label = visibleText(change, 'after', 'label') ?? visibleText(change, 'before', 'label');
    const app = { id, address: change.address, scope, label, change };
    this.all.push(app);
    this.byKey.set(scopedAddress(scope, change.address), app);
    const other = this.find(id);
    if (id !== undefined && (!other || rank(change) < rank(other.change))) {
      this.byKey.set(id, app);
    }
    if (id !== undefined && (change.kind === 'delete' || change.kind === 'replace')) {
      this.going.add(id);
    }
  }

  /** The app with that id, or the one that the configuration calls that. */
  find(key: string | undefined): AppFact | undefined {
    return key === undefined ? undefined : (this.byKey.get(key) ?? this.byKey.get(scopedAddress(this.scope, key)));
  }

  /** The app's label in quotes for a title, after a space and perhaps a word; empty when it isn't known or is a secret. */
  named(key: string | null | undefined, word = ''): string {
    const label = this.find(key ?? undefined)?.label;
    return label === undefined ? '' : `${word && ` ${word}`} “${shortened(label, 60)}”`;
  }

  /** True when the app leaves Okta in the same plan. */
  goes(id: string | null): boolean {
    return id !== null && this.going.has(id);
  }

  /**
   * True when the plan makes the app.
   * @param key as `idAt` gives it; where the configuration doesn't tell which app it will be, it is the new one if there is any
   */
  isMadeBy({ scope }: Plan, key: string | undefined): boolean {
    const found = this.find(key);
    const isOpen = key === undefined || isNotKnownYet(key, scope);
    return (found || !isOpen ? [found] : this.all.filter((app) => app.scope === scope)).some(
      (app) => app?.change.before.values === null,
    );
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

  /** Undefined where no plan says it; of an app that is made by this plan Okta reports none. */
  private featuresInOkta(key: string): readonly string[] | undefined {
    const found = this.find(key);
    const app = found?.change;
    if (found === undefined || app === undefined) {
      // Where the configuration doesn't tell which app it will be, it is the new one if there is any.
      return this.all.some(({ change, scope }) => isMade(change) && isNotKnownYet(key, scope)) ? [] : undefined;
    }
    if (
      app.before.values === null ||
      (app.kind === 'replace' && (key === app.address || key === scopedAddress(found.scope, app.address)))
    ) {
      return isMade(app) ? [] : undefined;
    }
    const features = read(app, 'before', 'features');
    return features.known && Array.isArray(features.value) ? features.value : undefined;
  }
}

/** Of several resources for one app, a managed one counts before a data source; then the address decides. */
function rank({ address }: ResourceChange): string {
  return `${/^(.*\.)?data\./s.test(address) ? 1 : 0} ${address}`;
}

function isMade({ kind }: ResourceChange): boolean {
  return kind === 'create' || kind === 'replace';
}
