import { createHash } from 'node:crypto';
import { adminConsoleHost } from '../../okta/admin-console';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from './assumptions';
import type { App } from './data/app';
import type { Timestamps } from './data/fields';
import type { OrgData } from './data/org-data';
import type { Group, User } from './data/people';
import type { UserType } from './data/profiles';
import { notFound } from './okta-error';

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
  | 'rst' // policy
  | 'cal'; // inline hook

/** An Okta org: its data, and what everything that works on it needs. */
export class Org {
  constructor(
    readonly data: OrgData,
    readonly assumptions: Assumptions = DEFAULT_ASSUMPTIONS,
  ) {}

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

  /** The user type that every org has, which apps are mapped to. */
  get defaultUserType(): UserType {
    // A new org has it, and nothing takes it away.
    return Object.values(this.data.userTypes).find((type) => type.default) as UserType;
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
  const thing = Object.hasOwn(things, id) ? things[id] : undefined;
  if (thing === undefined) {
    throw notFound(id, kind);
  }
  return thing;
}
