/** One resource in a plan, before and after. */

/** What happens to a resource; `forget` takes it out of the state and leaves it in Okta. */
export type ChangeKind = 'create' | 'update' | 'delete' | 'replace' | 'forget' | 'no-op';

/** A resource as it is at one end of the change, as Terraform writes it in a plan. */
export interface End {
  readonly values: object | null;
  readonly unknown: unknown;
  readonly sensitive: unknown;
}

export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly kind: ChangeKind;
  /** Terraform's word for why, such as `replace_because_tainted`. */
  readonly reason: string | undefined;
  /** An import block takes it into the state from Okta in this plan; what it holds before is what Okta has. */
  readonly imported: boolean;
  /** True for a change that Terraform puts off: it may come to something else. */
  readonly deferred?: true;
  readonly before: End;
  readonly after: End;
}

/** True for one that isn't as it was, which few of a large plan are. */
export function isChanging(
  change: ResourceChange,
): change is ResourceChange & { readonly kind: Exclude<ChangeKind, 'no-op'> } {
  return change.kind !== 'no-op';
}
