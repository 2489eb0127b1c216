/**
 * Says beforehand what OneID will receive of each person. The `./preview` entry of the package; the command
 * `oneid-scim preview` is a thin layer over it. From the ground up: `filling/` reads what fills an app's accounts out of a
 * plan or a stack, `people/` reads people, `compute/` puts the two together, `problems/` judges the result, `report/` writes it.
 */
import type { HttpOptions } from '../http';
import type { OktaDirectoryReads } from '../okta-org/directory';
import type { RenderOptions } from '../report/text-options';
import type { Preview } from './preview-document';
import { csv } from './report/csv';
import { html } from './report/html';
import { json } from './report/json';
import { markdown } from './report/markdown';
import { text } from './report/text';

export type { UserNameTemplate } from '../expression';
export { CredentialsError, HttpError, type HttpOptions, type HttpProblem } from '../http';
export type * from '../okta-org/directory';
export type { RenderOptions } from '../report/text-options';
export type { PeoplePreview, PeopleProblem, PeopleWith } from '../review/people-preview';
export type { FilledAttribute, Filling, Sources } from './filling/filling';
export { readFillings } from './filling/read-fillings';
export { type ForReviewOptions, previewsForReview } from './for-review';
export { type PeopleOfOktaOptions, peopleOfOkta } from './people/from-okta';
export { peopleFrom, readPeople } from './people/read-people';
export type { People, Person } from './person';
export { preview } from './preview';
export type { AttributeChange, Preview, PreviewedPerson } from './preview-document';
export { PreviewError } from './preview-error';
export type { Problem } from './problems/problem';
export { redacted } from './redact';

/**
 * The Okta org that Okta's usual environment variables lead to, to read people of. What speaks to Okta is loaded by this call and not
 * before.
 *
 * @throws CredentialsError that names the variable if one is missing or wrong; HttpError `insecure` if the address isn't https
 */
export async function oktaFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  options: HttpOptions = {},
): Promise<OktaDirectoryReads> {
  const { OktaDirectory } = await import('../okta-org/index.js');
  return OktaDirectory.fromEnvironment(env, options);
}

export const PREVIEW_FORMATS = ['text', 'markdown', 'json', 'csv', 'html'] as const;
export type PreviewFormat = (typeof PREVIEW_FORMATS)[number];

/**
 * Writes a preview in one of the formats, ending in a line end. All but a redacted one hold data of people. What they are
 * called can't break out of its place.
 */
export function renderPreview(document: Preview, format: PreviewFormat, options: RenderOptions = {}): string {
  const formats: Record<PreviewFormat, (document: Preview) => string> = {
    text: (document) => text(document, options),
    markdown,
    json,
    csv,
    html,
  };
  return formats[format](document);
}
