import type { App } from './app';
import type { Settings, Status, Timestamps } from './fields';
import type { Group, GroupRule, User } from './people';
import type { ProfileMapping, ProfileSchema, UserType } from './profiles';

/** Everything an org has, as plain data: what the state file holds. No secret is in it. */
export interface OrgData {
  /** Raised when an older state file can't be read any more. */
  readonly version: 1;
  readonly orgName: string;
  readonly pipeline: Pipeline;
  /** How many ids were ever made from one natural key, so that a thing made anew gets a new id. */
  issued: Record<string, number>;
  userTypes: Record<string, UserType>;
  users: Record<string, User>;
  groups: Record<string, Group>;
  groupRules: Record<string, GroupRule>;
  apps: Record<string, App>;
  mappings: Record<string, ProfileMapping>;
  policies: Record<string, AccessPolicy>;
  /** Attributes of groups beside name and description; undefined until there are any. */
  groupSchema?: ProfileSchema;
  /** Hooks and identity providers that apps and people are tied to; undefined until there is one. */
  inlineHooks?: Record<string, Integration>;
  identityProviders?: Record<string, Integration>;
}

/** Something outside that an org is connected to, kept as it was sent but for its secrets. */
export interface Integration extends Timestamps {
  readonly id: string;
  status: Status;
  definition: Settings;
}

/** `v1` is Classic Engine, `idx` is Identity Engine. */
export type Pipeline = 'v1' | 'idx';

export interface AccessPolicy extends Timestamps {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** True for the policy that Okta assigns to new apps. */
  readonly system: boolean;
}
