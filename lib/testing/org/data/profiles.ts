import type { Timestamps } from './fields';

export interface UserType extends Timestamps {
  readonly id: string;
  readonly schemaId: string;
  readonly name: string;
  displayName: string;
  description: string;
  readonly default: boolean;
  schema: ProfileSchema;
}

/** Attributes of a user type or of an app's users. */
export interface ProfileSchema extends Timestamps {
  base: Record<string, Attribute>;
  custom: Record<string, Attribute>;
}

/** One attribute, with the keys that Okta's schema API gives it. */
export interface Attribute {
  title: string;
  type: string;
  description?: string;
  required?: boolean;
  scope?: string;
  externalName?: string;
  externalNamespace?: string;
  [key: string]: unknown;
}

export interface ProfileMapping {
  readonly id: string;
  readonly appId: string;
  readonly userTypeId: string;
  /** `toApp` maps the Okta user to the app's user, `toOkta` the other way round. */
  readonly direction: 'toApp' | 'toOkta';
  properties: Record<string, MappedProperty>;
}

export interface MappedProperty {
  expression: string;
  pushStatus: 'PUSH' | 'DONT_PUSH';
}
