import * as z from 'zod';
import { previewSchema } from '../../lib/preview/preview-document';
import type { GeneratedFile } from '../generate';

/** The JSON Schema of a preview. */
export function previewFiles(): GeneratedFile[] {
  return [{ path: 'docs/schemas/preview.schema.json', content: `${JSON.stringify(schema(), null, 2)}\n` }];
}

function schema(): object {
  const { $schema, ...rest } = z.toJSONSchema(previewSchema);
  return { $schema, title: 'Preview', description: 'What `oneid-scim preview --format json` prints.', ...rest };
}
