import type { ConnectionRecord, ProvisioningRecord } from '../records';

/**
 * What one `OneIdScimProvisioning` declared and applied, as Terraform's state has it: the two declared records, and the
 * resources of the app that they belong to. Only these attributes are ever read from a state; none is a secret.
 */
export interface DeclaredInstance {
  readonly app: DeclaredApp;
  /** The screen Provisioning > Integration. */
  readonly connection: ConnectionRecord;
  /** The screen Provisioning > To App. */
  readonly toApp: ProvisioningRecord;
  /** `okta_profile_mapping`; undefined in phase `app`, and until provisioning is on. */
  readonly mapping: DeclaredMapping | undefined;
  /** `okta_app_user_schema_property`, by variable name. */
  readonly attributes: readonly DeclaredAttribute[];
  /** `okta_push_group`, by the source group's name or id. */
  readonly pushGroups: readonly DeclaredPushGroup[];
  /** Assigned groups by priority; undefined where no assignments are declared. */
  readonly assignments: readonly DeclaredGroup[] | undefined;
  /** Each assignment is a resource of its own (`okta_app_group_assignment`): the app may have others, in any order. */
  readonly keepsOtherAssignments?: boolean;
}

/** The `okta_app_saml`, a resource or a data source. */
export interface DeclaredApp {
  /** Terraform address, such as `okta_app_saml.oneid_app`. */
  readonly address: string;
  /** Id in Okta, `0oa...`. */
  readonly id: string;
  /** The app's unique name, which OneID calls App Name; not its label. */
  readonly name: string;
  readonly label: string;
  /** `ACTIVE` or `INACTIVE`. */
  readonly status: string;
  /** `https://<org>/home/<name>/<id>/<link>` */
  readonly embedUrl: string;
  /** Address of the app's SAML metadata; undefined where the state lacks it, as with some data sources. */
  readonly metadataUrl: string | undefined;
  /** What Okta said at the last refresh to be on; see lib/okta/features. */
  readonly features: readonly string[];
  /** What fills Username, such as `${source.email}`. */
  readonly userNameTemplate: string | undefined;
}

export interface DeclaredMapping {
  readonly address: string;
  readonly id: string;
  readonly properties: readonly MappedProperty[];
}

export interface MappedProperty {
  /** Variable name in the profile of Okta's app user. */
  readonly variable: string;
  /** Okta expression that fills it. */
  readonly expression: string;
  /** `PUSH` (on create and update) or `DONT_PUSH` (on create only). */
  readonly pushStatus: string;
}

export interface DeclaredAttribute {
  readonly address: string;
  /** Variable name in the profile of Okta's app user. */
  readonly variable: string;
  readonly externalName: string | undefined;
  readonly externalNamespace: string | undefined;
}

export interface DeclaredGroup {
  readonly id: string;
  /** Undefined where the state doesn't say it: a group known by its id only. */
  readonly name: string | undefined;
}

export interface DeclaredPushGroup {
  readonly address: string;
  /** Id of the push mapping, `gPm...`. */
  readonly id: string;
  readonly source: DeclaredGroup;
  /** `ACTIVE` or `INACTIVE`, as declared. */
  readonly status: string;
  readonly targetGroupName: string | undefined;
  readonly targetGroupId: string | undefined;
}
