import type { Problem } from '../problems/problem';
import type { OneIdScimProvisioningSettings } from '../schema';

/**
 * A rule that involves more than one prop. It returns the problems it finds and steps aside where a prop that it reads is
 * itself wrong, so that all problems are told at once.
 */
export type Rule = (settings: Settings, tokens: Tokens) => Problem[];

/** What of the props could be parsed, each prop on its own. */
export type Settings = {
  readonly [K in keyof OneIdScimProvisioningSettings]?: OneIdScimProvisioningSettings[K] | undefined;
};

/** How a rule compares values that only Terraform knows. */
export interface Tokens {
  isToken(value: unknown): boolean;
  /** The Terraform expression behind a token, the same for the same attribute; the value itself if it isn't one. */
  text(value: string): string;
  /** True for what Terraform knows only of each element that a resource is made for. */
  isOfIterator(value: string): boolean;
}
