import * as z from 'zod';
import { handoffDocument } from '../../lib/handoff/runbook';
import type { GeneratedFile } from '../generate';

/** The JSON Schema of a handoff. */
export function handoffFiles(): GeneratedFile[] {
  return [{ path: 'docs/schemas/handoff.schema.json', content: `${JSON.stringify(schema(), null, 2)}\n` }];
}

function schema(): object {
  const { $schema, ...rest } = z.toJSONSchema(handoffDocument);
  return { $schema, title: 'Handoff', description: 'What `oneid-scim handoff --format json` prints.', ...rest };
}
