import { isApp } from '../plan/app-type';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';
import { AppLinks } from './app-links';
import { Apps } from './apps';
import { DeclaredFeatures } from './declared-features';
import { Destroyed } from './destroyed';
import { GroupRules } from './people/group-rules';
import { Groups } from './people/groups';
import { Memberships } from './people/memberships';
import { UserDeactivation } from './people/user-deactivation';
import { Users } from './people/users';
import { ProvisioningResources } from './provisioning-resources';

/**
 * What only several resources together tell: which app a group is pushed or assigned to, how many groups an app loses,
 * whether a user who loses an app is deactivated. Taken from the changes, the resources without one, and the state.
 */
export class Facts {
  readonly apps = new Apps();
  readonly declaredFeatures = new DeclaredFeatures();
  readonly destroyed = new Destroyed();
  readonly groups = new Groups();
  readonly links = new AppLinks(this.groups.touched);
  readonly groupRules = new GroupRules();
  readonly memberships = new Memberships();
  readonly provisioning = new ProvisioningResources();
  readonly deactivation = new UserDeactivation();
  readonly users = new Users();

  constructor(plans: readonly Plan[]) {
    for (const plan of plans) {
      for (const resources of [plan.resources, plan.state]) {
        for (const resource of resources) {
          this.take(resource, plan);
        }
      }
    }
  }

  /** The same facts for the rules that look at one of the plans, whose addresses name nothing of another. */
  within({ scope }: Plan): Facts {
    return Object.create(this, { apps: { value: this.apps.within(scope) } });
  }

  private take(change: ResourceChange, plan: Plan): void {
    this.declaredFeatures.take(change, plan);
    this.destroyed.take(change);
    if (isApp(change)) {
      this.apps.take(change, plan.scope);
      this.deactivation.take(change);
      return;
    }
    switch (change.type) {
      case 'okta_app_features':
      case 'terraform_data':
        this.deactivation.take(change);
        this.provisioning.take(change, plan);
        break;
      case 'okta_app_connection':
      case 'okta_profile_mapping':
        this.provisioning.take(change, plan);
        break;
      case 'okta_group':
        this.groups.take(change, plan.scope);
        break;
      case 'okta_user':
        this.users.take(change, plan.scope);
        break;
      case 'okta_group_rule':
        this.groups.touch(change);
        this.groupRules.take(change);
        break;
      case 'okta_group_memberships':
      case 'okta_user_group_memberships':
        this.groups.touch(change);
        this.memberships.take(change);
        break;
      default:
        this.links.take(change, plan);
    }
  }
}
