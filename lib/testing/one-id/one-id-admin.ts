import { SimulatorError } from '../org/simulator-error';
import type { OAuthClient, OAuthServer } from './oauth';
import type { OneIdGroup, OneIdUser, Organization, Policies, SsoSettings } from './organization';

/** What somebody has in OneID. */
export interface Access {
  /** Those of the group that was added first come first. */
  readonly tenants: readonly string[];
  /** `Group Unmapped`: groups decide, and no group of theirs has a tenant. */
  readonly status: 'Active' | 'Inactive' | 'Group Unmapped';
}

/** What an administrator of OneID does. Users are named by user name, groups by display name. */
export class OneIdAdmin {
  constructor(
    private readonly org: Organization,
    private readonly oauth: OAuthServer,
  ) {}

  /**
   * Settings > Manage OAuth 2.0 Clients > New, Authorization Code. The secret is given this once.
   *
   * @param appName the app's unique identifier in its App Embed link
   */
  createAuthorizationCodeClient(
    name: string,
    appName: string,
    idpProvider = 'Okta',
  ): { clientId: string; clientSecret: string } {
    return this.oauth.create({ name, type: 'Authorization Code', appName, idpProvider });
  }

  /** The same for Client Credentials, by which a program reads SCIM. */
  createClientCredentialsClient(name: string): { clientId: string; clientSecret: string } {
    return this.oauth.create({ name, type: 'Client Credentials', appName: undefined });
  }

  /** Settings > Manage OAuth 2.0 Clients: without their secrets, in the order in which they were made. */
  clients(): OAuthClient[] {
    return [...this.oauth.clients.values()].map(({ secret: _, ...client }) => client);
  }

  /** The trash icon: its tokens end with it. */
  deleteClient(clientId: string): void {
    this.oauth.delete(clientId);
  }

  /** Whether whoever is asked for consent in the browser agrees. At first they do. */
  answerConsent(agree: boolean): void {
    this.oauth.consents = agree;
  }

  /** Every token that was given ends. */
  revokeTokens(): void {
    this.oauth.revokeAll();
  }

  /** Settings > Manage SSO settings > Edit > Save, and Remove Configuration. */
  setSso(settings: SsoSettings | undefined): void {
    this.org.sso = settings;
  }

  sso(): SsoSettings | undefined {
    return this.org.sso;
  }

  /** Tenants that the organization has. */
  tenants(): readonly string[] {
    return this.org.tenants;
  }

  setPolicies(policies: Partial<Policies>): void {
    Object.assign(this.org.policies, policies);
  }

  /** Direct tenant access of a user. */
  setTenantsOfUser(userName: string, tenants: readonly string[]): void {
    this.user(userName).tenants = this.known(tenants);
  }

  /** Admin Console > Groups: what SCIM can't set. */
  setTenantsOfGroup(group: string, tenants: readonly string[]): void {
    this.group(group).tenants = this.known(tenants);
  }

  /** Admin Console > Groups: OneID roles of a group. */
  setRolesOfGroup(group: string, roles: readonly string[]): void {
    this.group(group).roles = [...roles];
  }

  rolesOfGroup(group: string): readonly string[] {
    return this.group(group).roles ?? [];
  }

  accessOf(userName: string): Access {
    const user = this.user(userName);
    if (!user.active) return { tenants: [], status: 'Inactive' };
    if (!this.org.policies.groupProvisioningForAllUsers) return { tenants: user.tenants, status: 'Active' };
    const groups = [...this.org.groups.values()].filter(({ members }) => members.includes(user.id));
    const tenants = [...new Set(groups.flatMap((group) => group.tenants))];
    return { tenants, status: tenants.length === 0 ? 'Group Unmapped' : 'Active' };
  }

  private known(tenants: readonly string[]): string[] {
    const unknown = tenants.filter((each) => !this.org.tenants.includes(each));
    if (unknown.length > 0) throw new SimulatorError(`The organization has no tenant ${unknown.join(', ')}`);
    return [...tenants];
  }

  private user(userName: string): OneIdUser {
    const user = this.org.userNamed(userName);
    if (user === undefined) throw new SimulatorError(`OneID has no user ${userName}`);
    return user;
  }

  private group(name: string): OneIdGroup {
    const group = this.org.groupNamed(name);
    if (group === undefined) throw new SimulatorError(`OneID has no group ${name}`);
    return group;
  }
}
