/**
 * Reviews Terraform and OpenTofu plans with okta resources for what they do to people. The `./review` entry of the
 * package; the command `oneid-scim review` is a thin layer over it.
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
export type { Chain, ChainedGroup, Fate } from './facts/chain';
export type { AttributeChange, Certainty, FailOn, Finding, ReviewDocument, Severity, Value } from './finding';
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
    sarif,
    github,
  };
  return reports[format](review.document);
}
