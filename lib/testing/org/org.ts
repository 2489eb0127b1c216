import { createHash } from 'node:crypto';
import { adminConsoleHost } from '../../okta/admin-console';
import { defaultUserType } from '../profiles/user-profile';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from './assumptions';
import { notFound } from './okta-error';
import type { App, Group, OrgData, Pipeline, Timestamps, User } from './org-data';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** First three characters of an id, which tell what it is of. */
export type IdPrefix =
  | '00o' // org
  | '00u' // user
  | '00g' // group
  | '0pr' // group rule
  | '0oa' // app
  | 'exk' // entity of an app's SAML metadata
  | 'aln' // link to an app
  | 'prm' // profile mapping
  | 'gPm' // group push mapping
  | 'oty' // user type
  | 'osc' // schema of a user type
  | 'rst'; // policy

/** An Okta org: its data, and what everything that works on it needs. */
export class Org {
  constructor(
    readonly data: OrgData,
    readonly assumptions: Assumptions = DEFAULT_ASSUMPTIONS,
  ) {}

  /** A new org with what every org has: the user type `user`, the group Everyone, an administrator and the
   * access policies. */
  static create(orgName: string, pipeline: Pipeline, assumptions?: Assumptions): Org {
    const data: OrgData = {
      version: 1,
      orgName,
      pipeline,
      issued: {},
      userTypes: {},
      users: {},
      groups: {},
      groupRules: {},
      apps: {},
      mappings: {},
      policies: {},
    };
    const org = new Org(data, assumptions);
    const userType = defaultUserType(org.newId('oty', 'user'), org.newId('osc', 'user'), org.timestamps());
    data.userTypes[userType.id] = userType;
    const everyone: Group = {
      id: org.newId('00g', 'Everyone'),
      type: 'BUILT_IN',
      profile: { name: 'Everyone', description: 'All users in your organization' },
      ...org.timestamps(),
    };
    data.groups[everyone.id] = everyone;
    const login = `admin@${orgName}.example`;
    const admin: User = {
      id: org.newId('00u', login),
      typeId: userType.id,
      status: 'ACTIVE',
      profile: { login, email: login, firstName: 'Org', lastName: 'Admin' },
      groupIds: [],
      ...org.timestamps(),
    };
    data.users[admin.id] = admin;
    for (const policy of ACCESS_POLICIES) {
      const id = org.newId('rst', policy.name);
      data.policies[id] = { id, ...policy, ...org.timestamps() };
    }
    return org;
  }

  get id(): string {
    return `00o${this.digest('org')}`;
  }

  get host(): string {
    return `${this.data.orgName}.okta.com`;
  }

  /** Address of the org as its users know it: what every link in an answer starts with. */
  get url(): string {
    return `https://${this.host}`;
  }

  /** Address of the org's Admin Console. */
  get adminUrl(): string {
    return `https://${adminConsoleHost(this.host)}`;
  }

  /**
   * An id of Okta's form, made from the org and what the thing is called: two runs of the same test get the same ids,
   * and a thing that was deleted and made again gets another one.
   */
  newId(prefix: IdPrefix, ...naturalKey: string[]): string {
    const key = [prefix, ...naturalKey].join('/');
    const count = this.data.issued[key] ?? 0;
    this.data.issued[key] = count + 1;
    return `${prefix}${this.digest(key, String(count))}`;
  }

  /** The number of the next thing with this natural key, counted from 1. */
  count(...naturalKey: string[]): number {
    const key = naturalKey.join('/');
    this.data.issued[key] = (this.data.issued[key] ?? 0) + 1;
    return this.data.issued[key];
  }

  /** Now, as Okta writes it: whole seconds with `.000Z`. */
  now(): string {
    return `${new Date().toISOString().slice(0, 19)}.000Z`;
  }

  timestamps(): Timestamps {
    const now = this.now();
    return { created: now, lastUpdated: now };
  }

  app(id: string): App {
    return own(this.data.apps, id, 'AppInstance');
  }

  group(id: string): Group {
    return own(this.data.groups, id, 'UserGroup');
  }

  user(id: string): User {
    return own(this.data.users, id, 'User');
  }

  private digest(...parts: string[]): string {
    const bytes = createHash('sha256')
      .update([this.data.orgName, ...parts].join('\0'))
      .digest();
    return Array.from(bytes.subarray(0, 17), (byte) => DIGITS[byte % DIGITS.length]).join('');
  }
}

/** @throws OktaError 404 unless `things` has `id` */
export function own<T>(things: Record<string, T>, id: string, kind: string): T {
  if (!Object.hasOwn(things, id)) {
    throw notFound(id, kind);
  }
  return things[id] as T;
}

const ACCESS_POLICIES = [
  { name: 'Okta Admin Applications', description: 'Sign-on policy of the Admin Console.', system: false },
  { name: 'Any two factors', description: 'Require two factors to access.', system: true },
  { name: 'Password only', description: 'Require only a password.', system: false },
];
