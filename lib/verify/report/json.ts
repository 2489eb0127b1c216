import { printableJson } from '../../report/printable';
import type { Verification } from '../verification';

/** The verification as data, described by docs/schemas/verify.schema.json. */
export function json(document: Verification): string {
  return `${printableJson(document)}\n`;
}
