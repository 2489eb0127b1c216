import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { CHECKS, verificationSchema } from '../../lib/verify/verification';
import type { GeneratedFile } from '../generate';

/** The JSON Schema of a verification, and in the guide the table of checks and the example. */
export function verifyFiles(): GeneratedFile[] {
  const guide = readFileSync(path.join(__dirname, '../verify.md'), 'utf8');
  const golden = readFileSync(path.join(__dirname, '../../test/verify/golden/deviations.txt'), 'utf8');
  const example = `\`\`\`\n${golden.trimEnd()}\n\`\`\``;
  return [
    { path: 'docs/schemas/verify.schema.json', content: `${JSON.stringify(schema(), null, 2)}\n` },
    { path: 'docs/verify.md', content: between(between(guide, 'checks', checks()), 'example', example) },
  ];
}

function checks(): string {
  const rows = Object.entries(CHECKS).map(([id, what]) => `| \`${id}\` | ${what} |`);
  return ['| check | what must hold |', '|---|---|', ...rows].join('\n');
}

function schema(): object {
  const { $schema, ...rest } = z.toJSONSchema(verificationSchema);
  return { $schema, title: 'Verification', description: 'What `oneid-scim verify --format json` prints.', ...rest };
}

/** The guide with what stands between two marks replaced. */
function between(guide: string, name: string, content: string): string {
  const start = `<!-- ${name}: generated -->`;
  const end = `<!-- end of ${name} -->`;
  const [before, rest] = guide.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`docs/verify.md lacks the marks ${start} and ${end}`);
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}
