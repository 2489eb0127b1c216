import { CONNECTION_RECORD, PROVISIONING_RECORD } from '../../records';
import { read, text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import { idAt } from './links';

/** What a resource declares of an app's features: the attribute that says it, and the value that is on. */
type Declares = Readonly<Record<string, readonly [attribute: string, on: unknown]>>;

const TO_APP: Declares = {
  PUSH_NEW_USERS: ['capabilities.create.lifecycle_create.status', 'ENABLED'],
  PUSH_PROFILE_UPDATES: ['capabilities.update.profile.status', 'ENABLED'],
  PUSH_USER_DEACTIVATION: ['capabilities.update.lifecycle_deactivate.status', 'ENABLED'],
  PUSH_PASSWORD_UPDATES: ['capabilities.update.password.status', 'ENABLED'],
};
const RECORDS: Readonly<Record<string, Declares>> = {
  [PROVISIONING_RECORD]: {
    PUSH_NEW_USERS: ['input.createUsers', true],
    PUSH_PROFILE_UPDATES: ['input.updateUserAttributes', true],
    PUSH_USER_DEACTIVATION: ['input.deactivateUsers', true],
    PUSH_PASSWORD_UPDATES: ['input.syncPassword', true],
    PROFILE_MASTERING: ['input.profileAndLifecycleSourcing', true],
  },
  [CONNECTION_RECORD]: {
    GROUP_PUSH: ['input.supportedActions.pushGroups', true],
    IMPORT_NEW_USERS: ['input.supportedActions.importNewUsersAndProfileUpdates', true],
    IMPORT_PROFILE_UPDATES: ['input.supportedActions.importNewUsersAndProfileUpdates', true],
  },
};

/** What Okta adds by itself when the integration of any app is switched on. */
const WITH_INTEGRATION = ['SCIM_PROVISIONING', 'GROUP_PUSH'];
/** And of an app that Okta knows how to import from, when its features are switched on through the API. */
const WITH_API = ['IMPORT_USER_SCHEMA', 'IMPORT_NEW_USERS', 'IMPORT_PROFILE_UPDATES'];

/** Which features of an app the plans declare, after them: in an `okta_app_features`, in records, by pushing a group. */
export class DeclaredFeatures {
  private readonly byApp = new Map<string, Map<string, Set<'on' | 'off' | 'unknown'>>>();
  private readonly byApi = new Set<string>();

  take(change: ResourceChange, plan: Plan): void {
    if (change.kind === 'delete' || change.kind === 'forget') {
      return;
    }
    if (change.type === 'okta_push_group') {
      this.note(idAt(change, 'after', 'app_id', plan), 'GROUP_PUSH', 'on');
    } else if (change.type === 'okta_app_features') {
      const app = idAt(change, 'after', 'app_id', plan);
      if (app !== undefined) this.byApi.add(app);
      if (text(change, 'after', 'name') !== 'INBOUND_PROVISIONING') this.takeAll(change, app, TO_APP);
    } else if (change.type === 'terraform_data') {
      const declares = RECORDS[text(change, 'after', 'input.kind') ?? ''];
      if (declares) this.takeAll(change, idAt(change, 'after', 'input.appId', plan), declares);
    }
  }

  /** Whether a feature may go on, or off, by what is declared; undefined where nothing is declared of the app. */
  agrees(
    app: string | null,
    feature: string,
    now: 'on' | 'off',
    /** True when Okta had none before. */
    isFirst: boolean,
  ): 'yes' | 'no' | 'unknown' {
    const declared = (app !== null && this.byApp.get(app)) || new Map<string, Set<string>>();
    const said = declared.get(feature);
    if (said) {
      return said.has(now === 'on' ? 'off' : 'on') ? 'no' : said.has('unknown') ? 'unknown' : 'yes';
    }
    const isProvisioned = [...declared.values()].some((one) => one.has('on'));
    const comesAlong =
      WITH_INTEGRATION.includes(feature) ||
      (isFirst && app !== null && this.byApi.has(app) && WITH_API.includes(feature));
    return now === 'on' && isProvisioned && comesAlong ? 'yes' : 'no';
  }

  private takeAll(change: ResourceChange, app: string | undefined, declares: Declares): void {
    for (const [feature, [attribute, on]] of Object.entries(declares)) {
      const reading = read(change, 'after', attribute);
      this.note(app, feature, !reading.known ? 'unknown' : reading.value === on ? 'on' : 'off');
    }
  }

  private note(app: string | undefined, feature: string, state: 'on' | 'off' | 'unknown'): void {
    if (app === undefined) {
      return;
    }
    const ofApp = this.byApp.get(app) ?? new Map<string, Set<'on' | 'off' | 'unknown'>>();
    this.byApp.set(app, ofApp.set(feature, (ofApp.get(feature) ?? new Set()).add(state)));
  }
}
