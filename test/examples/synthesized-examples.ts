import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Json } from '../support/provider-schema';
import { terraformMissing } from '../support/terraform';

const EXAMPLES = path.join(__dirname, '../../examples');

/** The folders under examples/ that hold a program. */
export const EXAMPLE_NAMES = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(path.join(EXAMPLES, entry.name)).includes('main.ts'))
  .map((entry) => entry.name);

/** CDKTF runs `terraform version` to synthesize its HCP Terraform backend. */
const NEEDS_TERRAFORM = ['remote-backend'];

/** `test` for each example; `%s` in the name is the example. It is skipped where the example can't be synthesized. */
export function testExamples(name: string, run: (example: string) => void): void {
  for (const example of EXAMPLE_NAMES) {
    const title = name.replace('%s', example);
    const missing = NEEDS_TERRAFORM.includes(example) ? terraformMissing() : undefined;
    if (missing === undefined) test(title, () => run(example));
    else test.skip(`${title} (skipped: ${missing})`, () => run(example));
  }
}

export interface SynthesizedStack {
  readonly name: string;
  readonly folder: string;
  readonly text: string;
  readonly json: Json;
}

/** Runs an example's main.ts as it stands and gives the stacks it synthesized. */
export function synthesizeExample(name: string): SynthesizedStack[] {
  const outdir = mkdtempSync(path.join(tmpdir(), 'oneid-scim-'));
  const before = { ...process.env };
  try {
    process.env['CDKTF_OUTDIR'] = outdir;
    process.env['CDKTF_CONTEXT_JSON'] = JSON.stringify(contextOf(name));
    jest.isolateModules(() => require(path.join(EXAMPLES, name, 'main')));
  } finally {
    process.env = before;
  }
  const stacks = path.join(outdir, 'stacks');
  return readdirSync(stacks).map((stack) => {
    const folder = path.join(stacks, stack);
    const text = readFileSync(path.join(folder, 'cdk.tf.json'), 'utf8');
    return { name: stack, folder, text, json: JSON.parse(text) };
  });
}

/** What the cdktf command hands over from a cdktf.json. */
function contextOf(name: string): unknown {
  const folder = path.join(EXAMPLES, name);
  if (!readdirSync(folder).includes('cdktf.json')) return {};
  return JSON.parse(readFileSync(path.join(folder, 'cdktf.json'), 'utf8')).context;
}
