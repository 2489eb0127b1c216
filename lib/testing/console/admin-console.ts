import { createApp, deleteApp, setAppStatus, updateApp } from '../apps/app';
import { signs } from '../apps/app-definition';
import { appDefinitionOf, type NewApp, wizardDefinition } from '../apps/app-wizard';
import type { CertificateIssuer } from '../apps/signing-certificate';
import { AdminConsoleError } from '../org/admin-console-error';
import type { Org } from '../org/org';
import type { App, Attribute, Group, GroupPushMapping, MappedProperty, Settings, ToAppSettings } from '../org/org-data';
import { changeGroup, createGroup, deleteGroup } from '../people/group';
import { assignGroup, unassignGroup } from '../people/group-assignment';
import { createUser } from '../people/user';
import { changeMapping, mappingFrom, mappingTo } from '../profiles/profile-mapping';
import { changeSchema } from '../profiles/profile-schema';
import { consentToConnection } from '../provisioning/connection';
import { changeGroupPush, deleteGroupPush, pushGroup } from '../provisioning/group-push';
import {
  changeScimConnection,
  disableProvisioning,
  enableScim,
  reauthenticate,
  type ScimConnectionSettings,
  setToApp,
} from '../provisioning/scim-provisioning';
import { type AppSnapshot, appSnapshot, type GroupSnapshot, orgSnapshot } from '../snapshot';

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
  ) {}

  /** Applications > Create App Integration, or Browse App Catalog when `catalogKey` is given. */
  async createApp(app: NewApp): Promise<AppSnapshot> {
    const definition = wizardDefinition(app);
    const certificate = signs(definition)
      ? await this.certificates.issue(this.org.data.orgName, this.org.now())
      : undefined;
    return this.show(createApp(this.org, definition, true, certificate));
  }

  /** General and Sign On tabs: `settings` is merged into the app's, key by key. */
  updateApp(app: string, change: { label?: string; visibility?: Settings; settings?: Settings }): AppSnapshot {
    return this.onApp(app, (found) => updateApp(this.org, found, appDefinitionOf(found, change)));
  }

  activateApp(app: string): AppSnapshot {
    return this.onApp(app, (found) => setAppStatus(this.org, found, 'ACTIVE'));
  }

  deactivateApp(app: string): AppSnapshot {
    return this.onApp(app, (found) => setAppStatus(this.org, found, 'INACTIVE'));
  }

  /** Deactivates the app where needed, and deletes it. */
  deleteApp(app: string): void {
    const found = this.app(app);
    setAppStatus(this.org, found, 'INACTIVE');
    deleteApp(this.org, found);
    this.changed();
  }

  /**
   * General > App Settings > Provisioning: SCIM, then Provisioning > Integration. Okta adds its default attributes and
   * mappings. With OAuth 2 nothing works until somebody re-authenticates.
   */
  enableScim(app: string, connection: ScimConnectionSettings): AppSnapshot {
    return this.onApp(app, (found) => enableScim(this.org, found, connection));
  }

  /** Provisioning > Integration > Edit. A To App box whose action is taken away is unticked. */
  changeScimConnection(app: string, change: Partial<ScimConnectionSettings>): AppSnapshot {
    return this.onApp(app, (found) => changeScimConnection(found, change));
  }

  /** "Re-authenticate with ...": the person consents in a browser. */
  reauthenticate(app: string): AppSnapshot {
    return this.onApp(app, reauthenticate);
  }

  /** Provisioning > To App: ticks and unticks the boxes named; the others stay. */
  setToApp(
    app: string,
    boxes: Partial<Pick<ToAppSettings, 'createUsers' | 'updateUserAttributes' | 'deactivateUsers' | 'syncPassword'>>,
  ): AppSnapshot {
    return this.onApp(app, (found) => setToApp(found, boxes));
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
    return this.onApp(app, (found) => {
      const mapping = direction === 'toApp' ? mappingTo(this.org, found) : mappingFrom(this.org, found);
      const whole = Object.entries(properties).map(([variable, property]) => [
        variable,
        property && { expression: '', ...mapping.properties[variable], ...property },
      ]);
      changeMapping(this.org, mapping, { properties: Object.fromEntries(whole) });
    });
  }

  /** Profile Editor: adds, changes or (null) removes custom attributes. */
  changeAttributes(app: string, attributes: Record<string, Partial<Attribute> | null>): AppSnapshot {
    return this.onApp(app, (found) =>
      changeSchema(this.org, found, {
        definitions: {
          custom: {
            properties: Object.fromEntries(
              Object.entries(attributes).map(([variable, attribute]) => [
                variable,
                // biome-ignore lint/suspicious/noExplicitAny: checked as a whole by `changeSchema`
                attribute && ({ title: variable, type: 'string', ...attribute } as any),
              ]),
            ),
          },
        },
      }),
    );
  }

  /** Assignments > Assign to Groups. */
  assignGroup(app: string, group: string, assignment: { priority?: number; profile?: Settings } = {}): AppSnapshot {
    return this.onApp(app, (found) => assignGroup(this.org, found, this.group(group).id, assignment));
  }

  unassignGroup(app: string, group: string): AppSnapshot {
    return this.onApp(app, (found) => unassignGroup(found, this.group(group).id));
  }

  /** Push Groups > Push Groups > Find groups by name. Without a target the group gets the source's name. */
  pushGroup(app: string, group: string, targetGroupName?: string): AppSnapshot {
    const source = this.group(group);
    const push = { sourceGroupId: source.id, status: 'ACTIVE', targetGroupName } as const;
    return this.onApp(app, (found) =>
      pushGroup(this.org, found, { ...push, targetGroupName: targetGroupName ?? source.profile.name }),
    );
  }

  /** Push Groups > Push Status. `ERROR` is what Okta sets when the other side refuses the group. */
  setPushGroupStatus(app: string, group: string, status: GroupPushMapping['status']): AppSnapshot {
    return this.onApp(app, (found) => {
      const mapping = this.pushMapping(found, group);
      if (status === 'ERROR') {
        mapping.status = status;
      } else {
        mapping.status = mapping.status === 'ERROR' ? 'INACTIVE' : mapping.status;
        changeGroupPush(this.org, mapping, { status });
      }
    });
  }

  /** Push Groups > Unlink pushed group. */
  unlinkPushedGroup(app: string, group: string, deleteTargetGroup = false): AppSnapshot {
    return this.onApp(app, (found) => {
      const mapping = this.pushMapping(found, group);
      mapping.status = mapping.status === 'ERROR' ? 'ERROR' : 'INACTIVE';
      deleteGroupPush(this.org, found, mapping, deleteTargetGroup);
    });
  }

  /** Directory > Groups > Add group. */
  createGroup(name: string, description?: string): GroupSnapshot {
    const group = createGroup(this.org, { name, description });
    this.changed();
    return this.showGroup(group);
  }

  renameGroup(group: string, name: string): GroupSnapshot {
    const found = this.group(group);
    changeGroup(this.org, found, { profile: { ...found.profile, name } });
    this.changed();
    return this.showGroup(found);
  }

  deleteGroup(group: string): void {
    deleteGroup(this.org, this.group(group));
    this.changed();
  }

  /** Directory > People > Add person. @returns the user's id */
  createUser(profile: { login: string; email: string } & Settings, groups: readonly string[] = []): string {
    const user = createUser(this.org, { profile });
    user.groupIds = groups.map((group) => this.group(group).id);
    this.changed();
    return user.id;
  }

  private onApp(name: string, change: (app: App) => unknown): AppSnapshot {
    const app = this.app(name);
    change(app);
    return this.show(app);
  }

  private show(app: App): AppSnapshot {
    this.changed();
    return appSnapshot(this.org, app);
  }

  private showGroup({ id }: Group): GroupSnapshot {
    return orgSnapshot(this.org).groups.find((group) => group.id === id) as GroupSnapshot;
  }

  private app(name: string): App {
    return only(
      Object.values(this.org.data.apps).filter(({ id, label }) => id === name || label === name),
      `app ${name}`,
    );
  }

  /** One of Okta's own groups comes before an app's group with the same name. */
  private group(name: string): Group {
    const named = Object.values(this.org.data.groups).filter(({ id, profile }) => id === name || profile.name === name);
    const own = named.filter(({ type }) => type !== 'APP_GROUP');
    return only(own.length > 0 ? own : named, `group ${name}`);
  }

  private pushMapping(app: App, group: string): GroupPushMapping {
    const { id } = this.group(group);
    return only(
      app.groupPushMappings.filter(({ sourceGroupId }) => sourceGroupId === id),
      `pushed group ${group} of ${app.label}`,
    );
  }
}

function only<T>(found: T[], what: string): T {
  if (found.length !== 1) {
    throw new AdminConsoleError(
      found.length === 0 ? `There is no ${what}` : `There is more than one ${what}: name it by id`,
    );
  }
  return found[0] as T;
}
