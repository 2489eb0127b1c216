/**
 * Reviews Terraform and OpenTofu plans with okta resources for what they do to people. The `./review` entry of the
 * package; the command `oneid-scim review` is a thin layer over it.
 *
 * Rooms from the ground up; each imports only what stands below it, which .dependency-cruiser.js holds:
 * - `finding.ts`, `review-error.ts`: what a review says, and why it couldn't. `people-preview.ts`: what it is told of people.
 * - `plan/`: reads a plan. `plan/attributes/readable.ts` lists the attributes that may be read, and no other is;
 *   `plan/across/` is what spans changes or plans: drift, repair, succession, streams, what is left out.
 * - `facts/`: what only several resources together tell; `facts/people/` of members, rules and users.
 * - `chain/`: groups -> app -> endpoint, for the picture. `rules/shared/`: what several rules look for, `sign-on/` and `people/`
 *   apart.
 * - `rules/`: one rule a file. A new one also needs its line in `rules/index.ts`, its test, a plan in
 *   test/review/fixtures, and `npm run generate` for docs/rules.md.
 * - `report/`: one format a file. A new one also needs its name in `REVIEW_FORMATS` and its line in `renderReview` below.
 * - `review.ts` puts them together; `acknowledgements.ts` marks what somebody answers for.
 */
import type { RenderOptions } from '../report/text-options';
import type { ReviewDocument } from './finding';
import { github } from './report/github';
import { json } from './report/json';
import { markdown } from './report/markdown';
import { sarif } from './report/sarif';
import { text } from './report/text';
import type { Review } from './review';

export type { RenderOptions } from '../report/text-options';
export { type Acknowledgement, readAcknowledgements } from './acknowledgements';
export type { Chain, ChainedGroup } from './chain/chain';
export type { Fate } from './chain/fate';
export type { AttributeChange, Certainty, FailOn, Finding, ReviewDocument, Severity, Unjudged, Value } from './finding';
export type { PeoplePreview, PeopleProblem, PeopleWith } from './people-preview';
export { COMMENT_MARKER } from './report/markdown';
export { type PlanToReview, type Review, type ReviewOptions, reviewPlan, reviewPlans } from './review';
export { ReviewError } from './review-error';

export const REVIEW_FORMATS = ['text', 'markdown', 'json', 'sarif', 'github'] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** Writes a review in one of the formats, ending in a line end. Names that a plan holds can't break out of their place. */
export function renderReview(review: Review, format: ReviewFormat, options: RenderOptions = {}): string {
  const reports: Record<ReviewFormat, (document: ReviewDocument) => string> = {
    text: (document) => text(document, options),
    markdown: (document) => markdown(document, review.chains),
    json,
    sarif: (document) => sarif(document, options),
    github,
  };
  return reports[format](review.document);
}
