/**
 * Reads a living app and says how to declare it, so that Terraform takes it over with nothing changed. The `./adopt` entry
 * of the package; the command `oneid-scim adopt` is a thin layer over it.
 *
 * - `find-app.ts`, `adoptable.ts`, `live-app.ts`: which app is meant, whether it can be adopted, and all that is read of it
 * - `declaration/`: the props that describe it, a file for each part of them, and what stays undeclared
 * - `format/`: the declaration as TypeScript or cdktf.json, with its notes
 */
import type { HttpOptions } from '../http';
import type { OktaDefinitionReads } from '../okta-org/definitions';
import { SeveralAppsError } from './adopt-error';
import { adoptable } from './adoptable';
import type { Adoption } from './adoption';
import { describe } from './declaration/describe';
import { findApps } from './find-app';
import { json } from './format/json';
import { typescript } from './format/typescript';
import { liveApp } from './live-app';

export { CredentialsError, HttpError, type HttpOptions, type HttpProblem } from '../http';
export type * from '../okta-org/definitions';
export { AdoptError, type Candidate, SeveralAppsError } from './adopt-error';
export type { AddedResource, Adoption, Declaration, LeftToReader, PlannedChange } from './adoption';
export { changeText, type Note, notes } from './format/notes';
export { notesMarkdown } from './format/notes-markdown';

export interface AdoptOptions {
  /**
   * Label or id of the app, or the address of its page in the Admin Console.
   * @default - the app whose SAML addresses are OneID's
   */
  readonly app?: string | undefined;
  /** Told what is being read, in a sentence. */
  readonly onProgress?: ((message: string) => void) | undefined;
}

/**
 * Describes an app of a living org. Nothing is written. It takes at most seven calls, where the app is named or the org has
 * no more than 200, and one for each further 200 groups.
 *
 * @throws SeveralAppsError if more than one is meant; AdoptError if none is, or it is no custom SAML app; HttpError
 */
export async function adopt(okta: OktaDefinitionReads, options: AdoptOptions = {}): Promise<Adoption> {
  options.onProgress?.(options.app === undefined ? 'Looking for the app of OneID' : `Looking for ${options.app}`);
  const found = await findApps(okta, options.app);
  const [app, ...others] = found;
  if (app === undefined || others.length > 0) {
    throw new SeveralAppsError(found.map(({ id, label, status }) => ({ id, label, status })));
  }
  return describe(await liveApp(okta, adoptable(app), options.onProgress));
}

/**
 * The Okta org that Okta's usual environment variables lead to, to be read. What speaks to Okta is loaded by this call and not
 * before.
 *
 * @throws Error that names the variable if one is missing or wrong
 */
export async function oktaFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  options: HttpOptions = {},
): Promise<OktaDefinitionReads> {
  const { OktaDefinitions } = await import('../okta-org/index.js');
  return OktaDefinitions.fromEnvironment(env, options);
}

export const ADOPT_FORMATS = ['json', 'typescript'] as const;
export type AdoptFormat = (typeof ADOPT_FORMATS)[number];

/**
 * Writes the declaration, ending in a line end: as `context.oneId` of cdktf.json, or as a whole stack in TypeScript with
 * what is to be known in comments. What Okta says can't break out of its place.
 */
export function renderAdoption(adoption: Adoption, format: AdoptFormat): string {
  return { json, typescript }[format](adoption);
}
