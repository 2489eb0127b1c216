import { Command, Option } from 'commander';
import {
  HANDOFF_FORMATS,
  type HandoffDocument,
  type HandoffFormat,
  handoffDocument,
  NothingByHand,
  readState,
  renderHandoff,
  stateOf,
} from '../handoff';
import { wantsColour } from './colour';
import { readText, writeText } from './text-file';

interface Options {
  readonly dir?: string;
  readonly format: HandoffFormat;
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  oneid-scim handoff --dir cdktf.out/stacks/oneid
  terraform show -json | oneid-scim handoff - --format html --out handoff.html

Exit code: 0 written, 1 could not do it.`;

export function handoffCommand(): Command {
  return new Command('handoff')
    .description(
      "Say what Okta's and OneID's APIs leave to a person: exact values, screens, and how you see it's done.",
    )
    .argument('[state]', 'a state file, or the output of `terraform show -json`; - is standard input')
    .option('--dir <folder>', 'folder of a stack, in place of a state: Terraform is asked for it')
    .addOption(new Option('--format <format>', 'of the runbook').choices(HANDOFF_FORMATS).default('text'))
    .option('--out <file>', 'write the runbook there')
    .addHelpText('after', EXAMPLES)
    .action(async (state: string | undefined, options: Options) => {
      process.exitCode = await handoff(state, options);
    });
}

async function handoff(state: string | undefined, options: Options): Promise<number> {
  if ((state === undefined) === (options.dir === undefined)) {
    throw new Error('pass a state (a file, or - for standard input) or --dir, one of the two');
  }
  const text = options.dir === undefined ? await readText(state as string, 'the state') : await stateOf(options.dir);
  let document: HandoffDocument;
  try {
    document = handoffDocument(readState(text));
  } catch (error) {
    if (!(error instanceof NothingByHand)) throw error;
    process.stdout.write(`${error.message}.\n`);
    return 0;
  }
  const runbook = renderHandoff(document, options.format, { colour: options.out === undefined && wantsColour() });
  if (options.out === undefined) process.stdout.write(runbook);
  else writeText(options.out, runbook);
  return 0;
}
