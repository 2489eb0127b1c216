import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { reviewSchema } from '../../lib/review/finding';
import { RULES } from '../../lib/review/rules';
import type { GeneratedFile } from '../generate';

/** The reference of the rules, the JSON Schema of a review, and the example in the guide, as a real plan gives it. */
export function reviewFiles(): GeneratedFile[] {
  return [
    { path: 'docs/rules.md', content: rules() },
    { path: 'docs/schemas/review.schema.json', content: `${JSON.stringify(schema(), null, 2)}\n` },
    { path: 'docs/review.md', content: withExample(read('docs/review.md'), read('test/review/golden/harmful.md')) },
  ];
}

function rules(): string {
  return [
    '<!-- Generated from lib/review/rules by `npm run generate`; edit those. -->',
    '# Rules of the plan review',
    '',
    'What [`oneid-scim review`](review.md) finds. A finding is `certain`, or `possible` where a value that decides is known',
    'only after apply.',
    '',
    '| rule | severity | finds |',
    '|---|---|---|',
    ...RULES.map(
      ({ id, severity, severityNote, finds }) =>
        `| [${id}](#${id}) | ${severity}${severityNote ? `; ${severityNote}` : ''} | ${cell(finds)} |`,
    ),
    '',
    ...RULES.flatMap(({ id, severity, severityNote, finds, why, action }) => [
      `## ${id}`,
      '',
      `**${severity}**${severityNote ? `; ${severityNote}` : ''}. Finds: ${finds}.`,
      '',
      `**Why it matters:** ${why}`,
      '',
      `**What to do:** ${action}`,
      '',
    ]),
  ].join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

function schema(): object {
  const { $schema, ...rest } = z.toJSONSchema(reviewSchema);
  return { $schema, title: 'Review', description: 'What `oneid-scim review --format json` prints.', ...rest };
}

const START = '<!-- example: generated from test/review/golden/harmful.md -->';
const END = '<!-- end of example -->';

/** The guide with the example between its marks replaced. */
function withExample(guide: string, example: string): string {
  const [before, rest] = guide.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`docs/review.md lacks the marks ${START} and ${END}`);
  }
  return `${before}${START}\n\n${example.trim()}\n\n${END}${after}`;
}

function read(file: string): string {
  return readFileSync(path.join(__dirname, '../..', file), 'utf8');
}
