import { Command, InvalidArgumentError, Option } from 'commander';
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
  readonly serve?: boolean;
  readonly port?: number;
  readonly watch?: boolean;
  readonly timeout?: number;
}

const EXAMPLES = `
Examples:
  oneid-scim handoff --dir cdktf.out/stacks/oneid
  terraform show -json | oneid-scim handoff - --format html --out handoff.html
  oneid-scim handoff --dir cdktf.out/stacks/oneid --serve
  oneid-scim handoff terraform.tfstate --watch --timeout 60

--serve and --watch ask Okta, read-only, with the provider's environment variables: OKTA_ORG_NAME, OKTA_BASE_URL and
OKTA_API_TOKEN, or what else the provider takes. They end when everything declared is on.

Exit code: 0 written, or all on; 2 not all on by --timeout; 1 could not do it; 130 interrupted while waiting.`;

export function handoffCommand(): Command {
  return new Command('handoff')
    .description(
      "Say what Okta's and OneID's APIs leave to a person: exact values, screens, and how you see it's done.",
    )
    .argument('[state]', 'a state file, or the output of `terraform show -json`; - is standard input')
    .option('--dir <folder>', 'folder of a stack, in place of a state: Terraform is asked for it')
    .addOption(new Option('--format <format>', 'of the runbook').choices(HANDOFF_FORMATS).default('text'))
    .option('--out <file>', 'write the runbook there')
    .addOption(
      new Option('--serve', 'serve the page on 127.0.0.1 and tick what Okta reports, until all of it is on').conflicts([
        'watch',
        'out',
      ]),
    )
    .addOption(new Option('--port <number>', 'for --serve (default: one that is free)').argParser(portNumber))
    .addOption(
      new Option('--watch', 'print the runbook and tell what Okta reports, until all of it is on').conflicts(['out']),
    )
    .addOption(new Option('--timeout <minutes>', 'for --serve and --watch (default: none)').argParser(minutes))
    .addHelpText('after', EXAMPLES)
    .action(async (state: string | undefined, options: Options) => {
      process.exitCode = await handoff(state, options);
    });
}

async function handoff(state: string | undefined, options: Options): Promise<number> {
  const live = options.serve === true || options.watch === true;
  if ((state === undefined) === (options.dir === undefined)) {
    throw new Error('pass a state (a file, or - for standard input) or --dir, one of the two');
  }
  if (!live && (options.port ?? options.timeout) !== undefined) {
    throw new Error('--port and --timeout are for --serve and --watch');
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
  if (live) {
    const { liveHandoff } = await import('./live-handoff.js');
    return liveHandoff(document, options);
  }
  const runbook = renderHandoff(document, options.format, { colour: options.out === undefined && wantsColour() });
  if (options.out === undefined) process.stdout.write(runbook);
  else writeText(options.out, runbook);
  return 0;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('must be a number from 0 to 65535.');
  }
  return port;
}

function minutes(value: string): number {
  const number = Number(value);
  if (!(number > 0) || number > 10_000) throw new InvalidArgumentError('must be a number of minutes above 0.');
  return number;
}
