import { createHash } from 'node:crypto';

/** What a OneID organization has: plain data, no secret. */
export class Organization {
  readonly users = new Map<string, OneIdUser>();
  /** In the order in which they were made. */
  readonly groups = new Map<string, OneIdGroup>();
  readonly policies: Policies = { groupProvisioningForAllUsers: false, ssoForAllUsers: true };
  /** Settings > Manage SSO settings; undefined while nothing is configured. */
  sso: SsoSettings | undefined;
  private made = 0;

  constructor(
    readonly id: string,
    readonly region: 'US' | 'EU',
    readonly tenants: readonly string[],
  ) {}

  /** A UUID made from what the thing is called, so that two runs of a test get the same. */
  newId(kind: string, name: string): string {
    this.made += 1;
    const hex = createHash('sha256').update(`${this.id}/${kind}/${name}/${this.made}`).digest('hex');
    return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** `userName` is unique whatever its case: `caseExact` false, `uniqueness` server in OneID's schema. */
  userNamed(userName: string): OneIdUser | undefined {
    return [...this.users.values()].find((user) => user.userName.toLowerCase() === userName.toLowerCase());
  }

  groupNamed(name: string): OneIdGroup | undefined {
    return [...this.groups.values()].find(({ displayName }) => displayName === name);
  }
}

/** Settings > Manage SSO settings. */
export interface SsoSettings {
  readonly metadataUrl: string;
  /** Whose users "Enable SSO for all Users" is about; empty where it is off. */
  readonly domain: string;
}

/** Settings > Security Policies, and Manage SSO settings. */
export interface Policies {
  /** User groups alone decide which tenants somebody has. */
  groupProvisioningForAllUsers: boolean;
  /** "Enable SSO for all Users": the federated ID is copied from the work e-mail. */
  ssoForAllUsers: boolean;
}

export interface OneIdUser {
  readonly id: string;
  readonly created: string;
  lastModified: string;
  userName: string;
  externalId: string | undefined;
  active: boolean;
  federatedId: string | undefined;
  /** What SCIM wrote of the attributes that OneID's reference has, by their names. */
  attributes: Record<string, unknown>;
  /** What an administrator gave directly. */
  tenants: string[];
}

export interface OneIdGroup {
  readonly id: string;
  readonly created: string;
  lastModified: string;
  displayName: string;
  description: string | undefined;
  active: boolean;
  /** Ids of users, the first added first. */
  members: string[];
  /** SCIM never sets them: an administrator does. */
  tenants: string[];
  /** OneID roles, likewise. */
  roles?: string[];
}
