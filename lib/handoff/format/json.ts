import { printableJson } from '../../report/printable';
import type { HandoffDocument } from '../runbook';

/** The runbooks as data, described by docs/schemas/handoff.schema.json. */
export function json(document: HandoffDocument): string {
  return `${printableJson(document)}\n`;
}
