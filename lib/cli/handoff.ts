import { Command, InvalidArgumentError, Option } from 'commander';
import {
  HANDOFF_FORMATS,
  type HandoffDocument,
  type HandoffFormat,
  handoffDocument,
  NothingByHand,
  readState,
  renderHandoff,
} from '../handoff';
import { paragraph } from '../report/wrap';
import { stateSource } from './state-source';
import type { Console } from './terminal/console';
import { helpText } from './terminal/help';
import { HANDOFF_HELP, NOT_A_PORT, NOT_MINUTES, ONLY_WHILE_WAITING } from './terminal/messages';
import { writeReport } from './text-file';

interface Options {
  readonly dir?: string;
  readonly format: HandoffFormat;
  readonly out?: string;
  readonly serve?: boolean;
  readonly port?: number;
  readonly watch?: boolean;
  readonly stay?: boolean;
  readonly timeout?: number;
}

export function handoffCommand(console: Console): Command {
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
    .addOption(new Option('--stay', 'for --serve and --watch: go on once all of it is on'))
    .addOption(new Option('--timeout <minutes>', 'for --serve and --watch (default: none)').argParser(minutes))
    .addHelpText('after', () => helpText(HANDOFF_HELP, console.width))
    .action(async (state: string | undefined, options: Options) => {
      console.exitCode = await handoff(state, options, console);
    });
}

async function handoff(state: string | undefined, options: Options, console: Console): Promise<number> {
  const live = options.serve === true || options.watch === true;
  const givenState = stateSource(state, options.dir, console);
  if (!live && (options.port ?? options.timeout ?? options.stay) !== undefined) {
    throw new Error(ONLY_WHILE_WAITING);
  }
  let document: HandoffDocument;
  try {
    document = handoffDocument(readState(await givenState()), { dir: options.dir });
  } catch (error) {
    if (!(error instanceof NothingByHand)) throw error;
    console.print(paragraph(`${error.message}.`, { width: console.width, hanging: '  ' }));
    return 0;
  }
  if (live) {
    const { liveHandoff } = await import('./live-handoff.js');
    return liveHandoff(document, options, console);
  }
  writeReport(options.out, (style) => renderHandoff(document, options.format, style), console);
  return 0;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError(NOT_A_PORT);
  }
  return port;
}

function minutes(value: string): number {
  const number = Number(value);
  if (!(number > 0) || number > 10_000) throw new InvalidArgumentError(NOT_MINUTES);
  return number;
}
