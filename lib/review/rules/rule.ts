import type { Facts } from '../facts/facts';
import type { Affected } from '../facts/people/affected';
import type { AttributeChange, Certainty, Severity } from '../finding';
import type { ResourceChange } from '../plan/change';
import type { Plan } from '../plan/plan';

/** One thing that a change can do to people. */
export interface Rule {
  /** Name of the rule's file, and what an acknowledgement names. */
  readonly id: string;
  readonly severity: Severity;
  /** When a finding of this rule has another severity. */
  readonly severityNote?: string;
  /** What it finds, for the table of rules. */
  readonly finds: string;
  /** What it does to people. */
  readonly why: string;
  /** What to do about it. */
  readonly action: string;
  /** The findings in a plan; facts are those of all plans that are reviewed together. */
  examine(plan: Plan, facts: Facts): Iterable<Found>;
}

/** A finding as a rule makes it: what it doesn't say, the rule says. */
export interface Found {
  /** The resource, or an address that isn't a resource's. */
  readonly at: ResourceChange | string;
  readonly title: string;
  /** @default 'certain' */
  readonly certainty?: Certainty | undefined;
  /** @default the rule's */
  readonly severity?: Severity | undefined;
  /** @default the rule's */
  readonly why?: string | undefined;
  /** @default the rule's */
  readonly action?: string | undefined;
  /** @default none */
  readonly changes?: AttributeChange[] | undefined;
  /** @default nobody that the plan lists */
  readonly people?: Affected | undefined;
  /**
   * What an acknowledgement is bound to beside what the finding shows; in no report.
   * @default a resource's id in Okta
   */
  readonly boundTo?: string | undefined;
  /**
   * Logins, where somebody asked for names; in no fingerprint.
   * @default not asked for
   */
  readonly names?: readonly string[] | undefined;
}
