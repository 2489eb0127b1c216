import type { Adoption, Declaration } from '../adoption';

/** What one part of an app adds to the whole. */
export type Part = { readonly props: Declaration } & {
  readonly [key in 'leftToReader' | 'differences' | 'adds' | 'changes' | 'stays' | 'obstacles' | 'groupNames']?:
    | Adoption[key]
    | undefined;
};

/** The same object without what isn't set. */
export function given(props: Declaration): Declaration {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}

/** An object unless it would be empty. */
export function unlessEmpty(props: Declaration): Declaration | undefined {
  const whole = given(props);
  return Object.keys(whole).length === 0 ? undefined : whole;
}

/** Said of a setting that the provider has no argument for, or an argument that leads nowhere: no plan shows it. */
export function neitherReadNorSent(setting: string): string {
  return `${setting}: the provider neither reads nor sends it. Whether Okta keeps it when another setting of the app is changed isn't known`;
}

/** A text as a sentence quotes it. */
export function quoted(text: string): string {
  return `\`${text}\``;
}
