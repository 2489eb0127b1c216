import { printableJson } from '../../report/printable';
import type { ReviewDocument } from '../finding';

/** The review as data, described by docs/schemas/review.schema.json. */
export function json(document: ReviewDocument): string {
  return `${printableJson(document)}\n`;
}
