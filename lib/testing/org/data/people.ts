import type { Status, Timestamps } from './fields';

export interface User extends Timestamps {
  readonly id: string;
  typeId: string;
  status: string;
  profile: Record<string, unknown>;
  groupIds: string[];
}

export interface Group extends Timestamps {
  readonly id: string;
  readonly type: 'OKTA_GROUP' | 'APP_GROUP' | 'BUILT_IN';
  /** The app that an APP_GROUP belongs to. */
  readonly appId?: string;
  /** Name and description, and what the org has added to the groups' profile. */
  profile: { name: string; description: string | null; [attribute: string]: unknown };
}

export interface GroupRule extends Timestamps {
  readonly id: string;
  name: string;
  status: Status | 'INVALID';
  expression: string;
  excludedUserIds: string[];
  groupIds: string[];
}
