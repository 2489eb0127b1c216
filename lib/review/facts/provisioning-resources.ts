import type { Certainty } from '../finding';
import { read, text } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import { idAt } from './links';

/** Which attribute names the app, in the resources that decide how an app is provisioned. */
const APP_OF: Readonly<Record<string, string>> = {
  okta_app_connection: 'id',
  okta_app_features: 'app_id',
  okta_profile_mapping: 'target_id',
  terraform_data: 'input.appId',
};

/** What tells one thing of an app from the next, in the resources that Okta keeps when they leave the configuration. */
const KEY_OF: Readonly<Record<string, readonly string[]>> = {
  okta_app_connection: ['id'],
  okta_app_features: ['app_id', 'name'],
};

/** The connections, features, mappings and declared records of the plans. */
export class ProvisioningResources {
  readonly all: { readonly app: string; readonly change: ResourceChange }[] = [];
  private readonly managed = new Set<string>();
  private readonly creating = new Map<string, Certainty>();

  take(change: ResourceChange, plan: Plan): void {
    const attribute = APP_OF[change.type];
    if (attribute === undefined) {
      return;
    }
    const app = idAt(change, 'before', attribute, plan) ?? idAt(change, 'after', attribute, plan);
    if (app !== undefined) {
      this.all.push({ app, change });
    }
    const creates =
      change.type === 'terraform_data' && change.after.values !== null
        ? read(change, 'after', 'input.createUsers')
        : undefined;
    if (app !== undefined && creates && (!creates.known || creates.value === true)) {
      this.creating.set(app, creates.known || this.creating.get(app) === 'certain' ? 'certain' : 'possible');
    }
    const key = KEY_OF[change.type];
    if (key && change.kind !== 'delete' && change.kind !== 'forget') {
      this.managed.add(JSON.stringify([change.type, ...key.map((name) => text(change, 'after', name))]));
    }
  }

  /** Whether a record declares, after the plan, that Okta creates users in the app. */
  declaresCreation(app: string): Certainty | undefined {
    return this.creating.get(app);
  }

  /** True when, after the plan, a resource of that type still manages that thing of that app. */
  stillManaged(type: string, ...key: (string | null)[]): boolean {
    return !key.includes(null) && this.managed.has(JSON.stringify([type, ...key]));
  }
}
