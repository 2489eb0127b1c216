/**
 * What a plan does to the people of one app, by their profiles: counts, for the review's findings. `previewsForReview` of
 * `./preview` makes it.
 */
export interface PeoplePreview {
  /** Terraform address of the app; that of the mapping where the app isn't in the plan. */
  readonly address: string;
  /** The app's label, where the plan says. */
  readonly label: string | null;
  /** How many people were previewed. */
  readonly people: number;
  /** Attributes that some people get another value of, by variable name; `userName` for the user name. */
  readonly changes: readonly PeopleWith[];
  readonly problems: readonly PeopleProblem[];
  /** What a reader should know, such as what could not be compared. */
  readonly notes: readonly string[];
}

export interface PeopleWith {
  readonly attribute: string;
  readonly people: number;
  /** What fills the attribute before and after, which an acknowledgement is bound to; in no report. */
  readonly filledBy: string;
  /** Logins of up to ten of them, where somebody asked for names; never in a fingerprint. */
  readonly names?: readonly string[] | undefined;
}

export interface PeopleProblem extends PeopleWith {
  /** In one line that repeats no value. */
  readonly problem: string;
  readonly action: string;
  /** How many have it before the plan; null where that isn't known. */
  readonly before: number | null;
}
