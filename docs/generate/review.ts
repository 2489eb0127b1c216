import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { reviewSchema } from '../../lib/review/finding';
import { READABLE, READABLE_ENTRIES } from '../../lib/review/plan/attributes/readable';
import { RULES } from '../../lib/review/rules';
import type { GeneratedFile } from '../generate';

/** The reference of the rules, the JSON Schema of a review, and the example in the guide, as a real plan gives it. */
export function reviewFiles(): GeneratedFile[] {
  return [
    { path: 'docs/rules.md', content: rules() },
    { path: 'lib/version.ts', content: version() },
    { path: 'docs/schemas/review.schema.json', content: `${JSON.stringify(schema(), null, 2)}\n` },
    {
      path: 'docs/review.md',
      content: withReadable(withExample(read('docs/review.md'), read('test/review/golden/harmful.md'))),
    },
  ];
}

function version(): string {
  const { version } = JSON.parse(read('package.json')) as { version: string }; // npm wants a version there.
  return `/** Generated from package.json by \`npm run generate\`. */\nexport const VERSION = '${version}';\n`;
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

const READ_START = '<!-- read: generated from the lists of attributes in lib/review/plan -->';
const READ_END = '<!-- end of read -->';

/** The guide with the table of what is read between its marks. */
function withReadable(guide: string): string {
  const [before, rest] = guide.split(READ_START);
  const after = rest?.split(READ_END)[1];
  if (after === undefined) {
    throw new Error('docs/review.md lacks the marks of what is read');
  }
  return [before, READ_START, '\n\n', readable(), '\n\n', READ_END, after].join('');
}

function readable(): string {
  const lines = [...READABLE].map(([type, attributes]) => {
    const blocks = Object.entries(READABLE_ENTRIES.get(type) ?? {}).flatMap(([block, fields]) =>
      Object.keys(fields).map((field) => `${block}.${field}`),
    );
    return [type, [...Object.keys(attributes), ...blocks].map((one) => `\`${one}\``).join(', ')] as const;
  });
  const byAttributes = new Map<string, string[]>();
  for (const [type, attributes] of lines) {
    byAttributes.set(attributes, [...(byAttributes.get(attributes) ?? []), `\`${type}\``]);
  }
  const rows = [...byAttributes].map(([attributes, types]) => `| ${types.join(', ')} | ${attributes} |`);
  return ['| type | attributes |', '|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}

function schema(): object {
  const { $schema, ...rest } = z.toJSONSchema(reviewSchema, { io: 'input' });
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
