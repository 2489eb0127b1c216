/**
 * What Okta's and OneID's APIs leave to a person, as a runbook with exact values. The `./handoff` entry of the package;
 * the command `oneid-scim handoff` is a thin layer over it.
 *
 * - `runbook.ts`: what a runbook is, the one definition of its types and its JSON Schema; `handoff.ts` makes one of a state
 * - `steps/`: a file for each step, whose sentences name what they rest on (`sources.ts`); `step-definition.ts`, `field.ts`
 * - `seen.ts`, `awaited-features.ts`: what Okta's `features` prove of it
 * - `format/`: text, Markdown, JSON, HTML; `page/` is the HTML's markup, styles and scripts
 * - `live/`: watches Okta until it is done, and serves the page meanwhile
 */
import type { RenderOptions } from '../report/text-options';
import { html } from './format/html';
import { json } from './format/json';
import { markdown } from './format/markdown';
import { text } from './format/text';
import type { HandoffDocument } from './runbook';

export type { RenderOptions } from '../report/text-options';
export { type DeclaredInstance, NothingByHand, readState, StateError, stateOf } from '../state';
export { type HandoffOptions, handoff, handoffDocument } from './handoff';
export type { Feature, Field, HandoffDocument, Runbook, Step, StepId } from './runbook';
export { type Progress, progressOf } from './seen';

export const HANDOFF_FORMATS = ['text', 'markdown', 'json', 'html'] as const;
export type HandoffFormat = (typeof HANDOFF_FORMATS)[number];

/** Writes runbooks in one of the formats, ending in a line end. Names that a state holds can't break out of their place. */
export function renderHandoff(document: HandoffDocument, format: HandoffFormat, options: RenderOptions = {}): string {
  const formats: Record<HandoffFormat, (document: HandoffDocument) => string> = {
    text: (document) => text(document, options),
    markdown,
    json,
    html: (document) => html(document),
  };
  return formats[format](document);
}
