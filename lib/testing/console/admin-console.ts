import { createApp, deleteApp, setAppStatus, updateApp } from '../apps/app';
import { signs } from '../apps/app-definition';
import { assignGroup, unassignGroup } from '../apps/group-assignment';
import type { CertificateIssuer } from '../apps/signing-certificate';
import type { App, AppUserState } from '../org/data/app';
import type { Settings } from '../org/data/fields';
import type { Group } from '../org/data/people';
import type { Attribute, MappedProperty } from '../org/data/profiles';
import type { GroupPushMapping, ToAppSettings } from '../org/data/provisioning';
import type { Org } from '../org/org';
import type { Outbound } from '../outbound/outbound';
import { changeGroup, createGroup, deleteGroup } from '../people/group';
import { changeUser, createUser, deactivateUser } from '../people/user';
import { consentToConnection } from '../provisioning/connection';
import { pushGroup } from '../provisioning/group-push';
import {
  changeScimConnection,
  chooseProvisioning,
  disableProvisioning,
  enableScim,
  integration,
  reauthenticate,
  refuseReauthentication,
  type ScimConnectionSettings,
  setSourcing,
  setToApp,
} from '../provisioning/scim-provisioning';
import { type AppSnapshot, appSnapshot } from '../snapshot/app-snapshot';
import { type GroupSnapshot, groupSnapshot } from '../snapshot/org-snapshot';
import { type AppPersonSnapshot, peopleSnapshot, type TaskSnapshot, taskSnapshots } from '../snapshot/people-snapshot';
import { type AppPage, appPage } from './app-page';
import { type AppChange, appDefinitionOf, type NewApp, wizardDefinition } from './app-wizard';
import { appNamed, groupNamed, policyNamed, pushMappingOf, userNamed } from './by-name';
import { personOfApp, refuseUnlessOn, sending, setProvisioningOf } from './people-of-app';
import { editAttributes, editMapping } from './profile-editor';
import { setPushStatus, unlinkPushedGroup } from './push-groups';

/**
 * What a person does in the Admin Console. Apps are named by id or label, groups by id or name. Nothing here is a call:
 * it is in no rate limit, no fault strikes it, and it isn't recorded.
 *
 * Every method throws an AdminConsoleError that says what the screen would not let one do, or the OktaError that Okta
 * answers there.
 */
export class AdminConsole {
  constructor(
    private readonly org: Org,
    private readonly certificates: CertificateIssuer,
    private readonly changed: () => void,
    /** Sends what Okta would send; undefined where no SCIM server was named. */
    private readonly outbound?: Outbound,
  ) {}

  /** Applications > Create App Integration, or Browse App Catalog when `catalogKey` is given. */
  async createApp(app: NewApp): Promise<AppSnapshot> {
    const definition = wizardDefinition(app);
    const certificate = signs(definition)
      ? await this.certificates.issue(this.org.data.orgName, this.org.now())
      : undefined;
    return this.show(createApp(this.org, definition, true, certificate));
  }

  /** General and Sign On tabs: what is given is merged into the app's, key by key. */
  updateApp(app: string, change: AppChange): AppSnapshot {
    return this.onApp(app, (found) => updateApp(this.org, found, appDefinitionOf(found, change)));
  }

  /** Sign On tab > User authentication > Edit: an authentication policy by its name, on Identity Engine. */
  setAuthenticationPolicy(app: string, policy: string): AppSnapshot {
    return this.onApp(app, (found) => {
      found.accessPolicyId = policyNamed(this.org, policy).id;
    });
  }

  activateApp(app: string): AppSnapshot {
    return this.onApp(app, (found) => setAppStatus(this.org, found, 'ACTIVE'));
  }

  deactivateApp(app: string): AppSnapshot {
    return this.onApp(app, (found) => setAppStatus(this.org, found, 'INACTIVE'));
  }

  /** Deactivates the app where needed, and deletes it. */
  deleteApp(app: string): void {
    const found = appNamed(this.org, app);
    setAppStatus(this.org, found, 'INACTIVE');
    deleteApp(this.org, found);
    this.changed();
  }

  /** General > App Settings > Edit > Provisioning, without the connection that SCIM takes next. */
  chooseProvisioning(app: string, kind: 'None' | 'On-Premises' | 'SCIM'): AppSnapshot {
    return this.onApp(app, (found) => chooseProvisioning(this.org, found, kind));
  }

  /**
   * General > App Settings > Provisioning: SCIM, then Provisioning > Integration. Okta adds its default attributes and
   * mappings. With OAuth 2 nothing works until somebody re-authenticates.
   */
  enableScim(app: string, connection: ScimConnectionSettings): AppSnapshot {
    return this.onApp(app, (found) => {
      enableScim(this.org, found, connection);
      this.outbound?.entered(found, connection.secret);
    });
  }

  /** Provisioning > Integration > Edit. A To App box whose action is taken away is unticked. */
  changeScimConnection(app: string, change: Partial<ScimConnectionSettings>): AppSnapshot {
    return this.onApp(app, (found) => {
      changeScimConnection(found, change);
      this.outbound?.entered(found, change.secret);
    });
  }

  /**
   * "Re-authenticate with ...": the person consents in a browser, whatever the other side says. Where SCIM servers were named,
   * `reauthenticateInBrowser` asks them.
   */
  reauthenticate(app: string): AppSnapshot {
    return this.onApp(app, (found) => {
      reauthenticate(found);
      this.outbound?.consented(found);
    });
  }

  /**
   * "Re-authenticate with ...", with a browser that goes to the authorization endpoint, and Okta that asks the token endpoint.
   *
   * @throws AdminConsoleError with what the page that opens says, or Okta's screen
   */
  async reauthenticateInBrowser(app: string): Promise<AppSnapshot> {
    const found = appNamed(this.org, app);
    const { outbound, scim } = sending(found, this.outbound);
    refuseReauthentication(found);
    await outbound.reauthenticate(found, scim);
    return this.onApp(app, reauthenticate);
  }

  /**
   * "Re-authenticate with ..." for a browser that is there: where it is sent. It comes back to Okta's callback, whose query
   * `finishReauthentication` takes.
   */
  startReauthentication(app: string): string {
    const found = appNamed(this.org, app);
    const { outbound, scim } = sending(found, this.outbound);
    refuseReauthentication(found);
    return outbound.leave(found, scim);
  }

  /** @throws AdminConsoleError with what Okta says of the query, or of the token endpoint's answer */
  async finishReauthentication(app: string, query: string): Promise<AppSnapshot> {
    const found = appNamed(this.org, app);
    const { outbound, scim } = sending(found, this.outbound);
    await outbound.back(found, scim, new URLSearchParams(query));
    return this.onApp(app, reauthenticate);
  }

  /** Whether anything is ever sent to a SCIM server. */
  get sends(): boolean {
    return this.outbound !== undefined;
  }

  /**
   * Provisioning > Integration > Test Connector Configuration, of what is saved or of what was entered and isn't yet.
   *
   * @throws AdminConsoleError with the words of Okta's screen
   */
  async testConnector(app: string, entered?: ScimConnectionSettings): Promise<void> {
    const found = appNamed(this.org, app);
    const { outbound, scim } = sending(found, this.outbound, entered && integration(entered));
    await outbound.testConnector(found, scim);
  }

  /**
   * Assignments > People > Provision User: for a person, by id or login, who was assigned before, or with whom it failed. There while
   * Create Users is on.
   */
  provisionUser(app: string, person: string): AppSnapshot {
    return this.onApp(app, (found) => {
      const { outbound, scim } = sending(found, this.outbound);
      refuseUnlessOn(found, scim.authenticated && found.toApp.createUsers, 'Provision User', 'Create Users');
      outbound.provisionUser(found, personOfApp(this.org, found, person));
    });
  }

  /** Dashboard > Tasks: what failed with people, also with those who no longer have the app. */
  tasks(): TaskSnapshot[] {
    return taskSnapshots(this.org);
  }

  /** Dashboard > Tasks > Retry Selected: all of an app's. */
  retryTasks(app: string): AppSnapshot {
    return this.onApp(app, (found) => {
      const { outbound, scim } = sending(found, this.outbound);
      refuseUnlessOn(found, scim.authenticated, 'Retry Selected', 'provisioning');
      outbound.retry(found);
    });
  }

  /** Push Groups > the group > Push now. There while Push Groups is on and the push isn't inactive. */
  pushNow(app: string, group: string): AppSnapshot {
    return this.onApp(app, (found) => {
      const { outbound, scim } = sending(found, this.outbound);
      const mapping = pushMappingOf(this.org, found, group);
      refuseUnlessOn(found, scim.authenticated && scim.supportedActions.pushGroups, 'Push now', 'Push Groups');
      refuseUnlessOn(found, mapping.status !== 'INACTIVE', 'Push now', `the push of \`${group}\``);
      outbound.pushNow(found, mapping);
    });
  }

  /** Assignments > People: who has the app, by login, and what became of their accounts there. */
  peopleOf(app: string): AppPersonSnapshot[] {
    return peopleSnapshot(this.org, appNamed(this.org, app));
  }

  /** Directory > People > the person > Profile > Edit: what is named; null empties. */
  changeUser(person: string, profile: Settings): void {
    changeUser(this.org, userNamed(this.org, person), { profile });
    this.changed();
  }

  /** Directory > People > the person: the groups they are in from now on, besides Everyone. */
  setGroupsOf(person: string, groups: readonly string[]): void {
    userNamed(this.org, person).groupIds = groups.map((group) => groupNamed(this.org, group).id);
    this.changed();
  }

  /** Directory > People > the person > More Actions > Deactivate. */
  deactivateUser(person: string): void {
    deactivateUser(this.org, userNamed(this.org, person));
    this.changed();
  }

  /** Provisioning > To App: ticks and unticks the boxes named; the others stay. */
  setToApp(
    app: string,
    boxes: Partial<Pick<ToAppSettings, 'createUsers' | 'updateUserAttributes' | 'deactivateUsers' | 'syncPassword'>>,
  ): AppSnapshot {
    return this.onApp(app, (found) => setToApp(found, boxes));
  }

  /** Provisioning > To Okta > Profile & Lifecycle Sourcing > "Allow ... to source Okta users". */
  setSourcing(app: string, isOn: boolean): AppSnapshot {
    return this.onApp(app, (found) => setSourcing(found, isOn));
  }

  /** General > App Settings > Provisioning: None. Attributes and mappings stay. */
  disableProvisioning(app: string): AppSnapshot {
    return this.onApp(app, disableProvisioning);
  }

  /** Follows the authorize link of a connection that the API wrote, and consents. */
  consentToConnection(app: string): AppSnapshot {
    return this.onApp(app, consentToConnection);
  }

  /** Profile Editor > Mappings: sets the properties named, removes those that are null. */
  changeMapping(
    app: string,
    properties: Record<string, Partial<MappedProperty> | null>,
    direction: 'toApp' | 'toOkta' = 'toApp',
  ): AppSnapshot {
    return this.onApp(app, (found) => editMapping(this.org, found, direction, properties));
  }

  /** Profile Editor: adds, changes or (null) removes custom attributes. */
  changeAttributes(app: string, attributes: Record<string, Partial<Attribute> | null>): AppSnapshot {
    return this.onApp(app, (found) => editAttributes(this.org, found, attributes));
  }

  /** Assignments > Assign to Groups. */
  assignGroup(app: string, group: string, assignment: { priority?: number; profile?: Settings } = {}): AppSnapshot {
    return this.onApp(app, (found) => assignGroup(this.org, found, groupNamed(this.org, group).id, assignment));
  }

  unassignGroup(app: string, group: string): AppSnapshot {
    return this.onApp(app, (found) => unassignGroup(found, groupNamed(this.org, group).id));
  }

  /** Push Groups > Push Groups > Find groups by name. Without a target the group gets the source's name. */
  pushGroup(app: string, group: string, targetGroupName?: string): AppSnapshot {
    const { id, profile } = groupNamed(this.org, group);
    const push = { sourceGroupId: id, status: 'ACTIVE', targetGroupName: targetGroupName ?? profile.name } as const;
    return this.onApp(app, (found) => pushGroup(this.org, found, push));
  }

  /** Push Groups > Push Status. `ERROR` is what Okta sets when the other side refuses the group. */
  setPushGroupStatus(app: string, group: string, status: GroupPushMapping['status']): AppSnapshot {
    return this.onApp(app, (found) => setPushStatus(this.org, pushMappingOf(this.org, found, group), status));
  }

  /** Push Groups > Unlink pushed group. */
  unlinkPushedGroup(app: string, group: string, deleteTargetGroup = false): AppSnapshot {
    return this.onApp(app, (found) =>
      unlinkPushedGroup(this.org, found, pushMappingOf(this.org, found, group), deleteTargetGroup),
    );
  }

  /** Directory > Groups > Add group. */
  createGroup(name: string, description?: string): GroupSnapshot {
    const group = createGroup(this.org, { name, description });
    this.changed();
    return this.showGroup(group);
  }

  /** Directory > Directory Integrations > Import: a group of the directory or app with this id or label. */
  importGroup(app: string, name: string): GroupSnapshot {
    const group = createGroup(this.org, { name }, appNamed(this.org, app));
    this.changed();
    return this.showGroup(group);
  }

  renameGroup(group: string, name: string): GroupSnapshot {
    const found = groupNamed(this.org, group);
    changeGroup(this.org, found, { profile: { ...found.profile, name } });
    this.changed();
    return this.showGroup(found);
  }

  deleteGroup(group: string): void {
    deleteGroup(this.org, groupNamed(this.org, group));
    this.changed();
  }

  /** Directory > People > Add person. @returns the user's id */
  createUser(profile: { login: string; email: string } & Settings, groups: readonly string[] = []): string {
    const user = createUser(this.org, { profile });
    user.groupIds = groups.map((group) => groupNamed(this.org, group).id);
    this.changed();
    return user.id;
  }

  /**
   * Assignments > People: what Okta shows of a person's account, named by id or login. `SYNCHRONIZED` is what becomes of Provision User;
   * `ERROR` what Okta sets when the other side refuses the person.
   */
  setProvisioningOf(app: string, person: string, syncState: AppUserState['syncState']): AppSnapshot {
    return this.onApp(app, (found) => setProvisioningOf(this.org, found, person, syncState));
  }

  /** Applications > the app: what its tabs show. */
  lookAt(app: string): AppPage {
    return appPage(this.org, appNamed(this.org, app));
  }

  private onApp(name: string, change: (app: App) => unknown): AppSnapshot {
    const app = appNamed(this.org, name);
    change(app);
    return this.show(app);
  }

  private show(app: App): AppSnapshot {
    this.changed();
    return appSnapshot(this.org, app);
  }

  private showGroup(group: Group): GroupSnapshot {
    return groupSnapshot(this.org, group);
  }
}
