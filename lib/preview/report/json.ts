import { printableJson } from '../../report/printable';
import type { Preview } from '../preview-document';

/** The preview as data, described by docs/schemas/preview.schema.json. */
export function json(document: Preview): string {
  return `${printableJson(document)}\n`;
}
