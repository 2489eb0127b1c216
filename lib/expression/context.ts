import type { Side } from './reference/sides';

/** Attributes of a profile by variable name, as Okta's API returns them. Only an object's own data is read. */
export type Profile = Readonly<Record<string, unknown>>;

/**
 * For whom an expression is evaluated. What is left out isn't known: an expression that reads it is `unknown`. What is given
 * counts as complete: an attribute that it lacks is null.
 */
export interface EvaluationContext {
  /** Decides what `source` stands for. Default: `to-app`. */
  readonly side?: Side;
  /** Profile of Okta's user. */
  readonly user?: Profile;
  /** Profile of the app's user. */
  readonly appuser?: Profile;
  /** What `user.getInternalProperty` tells. */
  readonly internal?: { readonly id?: string; readonly status?: string };
  /** Every group that the user is in. */
  readonly groups?: readonly { readonly id: string; readonly name: string }[];
  /** The Active Directory user; null: the user has none, or several. */
  readonly directoryUser?: Profile | null;
  /** The Workday user; null: the user has none. */
  readonly workdayUser?: Profile | null;
  readonly app?: Profile;
  readonly org?: Profile;
  readonly session?: Profile;
  /** Users of other apps by the app's name, such as `zendesk`, and their properties by `zendesk_app`. */
  readonly apps?: Readonly<Record<string, Profile>>;
  /** The moment of evaluation. */
  readonly now?: Date;
}
