import type { ReviewDocument } from '../finding';
import { printableJson } from './printable';

/** The review as data, described by docs/schemas/review.schema.json. */
export function json(document: ReviewDocument): string {
  return `${printableJson(document)}\n`;
}
