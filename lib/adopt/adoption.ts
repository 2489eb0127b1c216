/** What adopting an app takes and does. */
export interface Adoption {
  /** `https://acme.okta.com` */
  readonly org: string;
  readonly app: { readonly id: string; readonly label: string };
  /** Props of the construct that describe the app as it is. */
  readonly declaration: Declaration;
  /** Names of groups that the declaration has by id, by that id. */
  readonly groupNames: ReadonlyMap<string, string>;
  /** What Okta doesn't tell: the reader fills it in. */
  readonly leftToReader: readonly LeftToReader[];
  /** What is other than OneID's page has it, and declared as it is. */
  readonly differences: readonly string[];
  /** What the first apply changes beside importing; all of it. */
  readonly changes: readonly PlannedChange[];
  /** Resources that the first plan adds beside the records, since they can't be imported: what they are of is there already. */
  readonly adds: readonly AddedResource[];
  /** What is in Okta and isn't declared: it stays as it is. */
  readonly stays: readonly string[];
  /** What keeps the first plan or apply from going through until somebody mends it. */
  readonly obstacles: readonly string[];
}

/** The props, in the order in which they are printed. Plain data. */
export type Declaration = Readonly<Record<string, unknown>>;

export interface LeftToReader {
  /** Path of the prop: `connection.clientId` */
  readonly prop: string;
  /** What it is and where it is seen, in a sentence. */
  readonly where: string;
  /** A value that shows the form. */
  readonly example: string;
}

export interface PlannedChange {
  /** Type of the resource: `okta_push_group` */
  readonly resource: string;
  /** Which of several of that type; undefined where the app has one. */
  readonly of?: string | undefined;
  /** Argument of the resource, as the plan has it. */
  readonly attribute: string;
  /** As the plan has them, in words where they are long. */
  readonly before: string;
  readonly after: string;
  /** What that does to Okta; undefined if nothing. */
  readonly inOkta?: string | undefined;
}

export interface AddedResource {
  /** Type of the resource: `okta_app_group_assignment` */
  readonly resource: string;
  /** Which of several of that type. */
  readonly of: string;
}
