/** A group of Okta by name, and by type where the name alone isn't enough. */
export interface NamedGroup {
  readonly name: string;
  /** Undefined for one of Okta's own groups or a built-in one, which have no name in common. */
  readonly type?: 'OKTA_GROUP' | 'APP_GROUP' | 'BUILT_IN' | undefined;
}
