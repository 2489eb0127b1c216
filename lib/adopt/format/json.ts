import { printableJson } from '../../report/printable';
import type { Adoption } from '../adoption';

/** The declaration as it stands in cdktf.json. JSON has no comments: what is to be known beside it are the notes. */
export function json({ declaration }: Adoption): string {
  return `${printableJson({ context: { oneId: declaration } })}\n`;
}
