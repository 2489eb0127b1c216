import type { UserNameTemplate } from '../../expression';

/** What fills the accounts of one app, as a stack or a plan declares it. */
export interface Filling {
  /** Terraform address of the app; that of the mapping where the app isn't in the stack. */
  readonly address: string;
  /** The app's label; undefined where the stack doesn't say. */
  readonly label: string | undefined;
  readonly now: Sources;
  /** What fills them before the plan is applied; undefined where there is no plan, or the plan doesn't tell. */
  readonly before: Sources | undefined;
  /** What to know of the plan that it comes from, such as that it stopped. */
  readonly notes?: readonly string[] | undefined;
}

export interface Sources {
  /** What fills Username; undefined where nothing tells. */
  readonly userName: UserNameTemplate | undefined;
  /** What an assertion calls the person, such as `${user.userName}`; undefined where nothing tells. */
  readonly nameId: string | undefined;
  /** The mapped attributes, by variable name. */
  readonly attributes: readonly FilledAttribute[];
}

export interface FilledAttribute {
  /** Variable name in the profile of the app's users. */
  readonly variable: string;
  /** Okta expression; undefined where Terraform knows it only while it applies. */
  readonly expression: string | undefined;
  /** Where the stack declares it: path of the SCIM attribute and its namespace. */
  readonly externalName?: string | undefined;
  readonly externalNamespace?: string | undefined;
}
