import { Command, InvalidArgumentError, Option } from 'commander';
import {
  type HttpOptions,
  oktaFromEnvironment,
  oneIdCredentials,
  readAcknowledgements,
  readState,
  renderVerification,
  VERIFY_FORMATS,
  type VerifyFormat,
  verify,
} from '../verify';
import { stateSource } from './state-source';
import type { Console } from './terminal/console';
import { helpText } from './terminal/help';
import { NOT_A_PERIOD, NOT_SECONDS, oneIdIsNeeded, VERIFY_HELP } from './terminal/messages';
import { collect, naming, readTextFile, writeReport } from './text-file';

interface Options {
  readonly dir?: string;
  readonly format: VerifyFormat;
  readonly out?: string;
  readonly user?: string;
  readonly okta: boolean;
  readonly oneid: boolean;
  readonly timeout: number;
  readonly people: boolean;
  readonly names?: boolean;
  readonly since?: number;
  readonly acknowledge: readonly string[];
}

export function verifyCommand(console: Console): Command {
  return new Command('verify')
    .description('Read Okta and OneID back, and compare with what was declared.')
    .argument('[state]', 'a state file, or the output of `terraform show -json`; - is standard input')
    .option('--dir <folder>', 'folder of a stack, in place of a state: Terraform is asked for it')
    .addOption(new Option('--format <format>', 'of the report').choices(VERIFY_FORMATS).default('text'))
    .option('--user <name>', 'user name of a person to look up in OneID')
    .option('--names', 'name the people, up to ten of each kind, who are not provisioned')
    .option('--since <period>', 'read the System Log of so long: 30m, 24h, 7d', periodOf)
    .option('--no-people', "leave the app's people out")
    .option('--no-okta', 'leave Okta out')
    .option('--no-oneid', 'leave OneID out')
    .option('--timeout <seconds>', 'for everything together', secondsOf, 300)
    .option('--acknowledge <file>', 'failed lines that somebody answers for; may be given again', collect, [])
    .option('--out <file>', 'write the report there')
    .addHelpText('after', () => helpText(VERIFY_HELP, console.width))
    .action(async (state: string | undefined, options: Options) => {
      console.exitCode = await run(state, options, console);
    });
}

async function run(state: string | undefined, options: Options, console: Console): Promise<number> {
  const signal = AbortSignal.timeout(options.timeout * 1000);
  const givenState = stateSource(state, options.dir, console, signal);
  const oneId = options.oneid ? oneIdCredentials(process.env) : undefined;
  if (oneId === undefined && (options.user !== undefined || !options.okta)) {
    throw new Error(oneIdIsNeeded(options.user === undefined ? 'nothing-else' : 'user', !options.oneid));
  }
  const acknowledgements = options.acknowledge.flatMap((file) => {
    const text = readTextFile(file);
    return naming(file, () => readAcknowledgements(text));
  });
  const instances = readState(await givenState());
  const http: HttpOptions = {
    onProgress: (message) => console.tell(message),
    signal,
  };
  const okta = options.okta
    ? await oktaFromEnvironment(process.env, { ...http, logs: options.since !== undefined })
    : undefined;
  const verification = await verify(instances, {
    okta,
    oneId,
    user: options.user,
    people: options.people,
    names: options.names,
    since: options.since === undefined ? undefined : new Date(Date.now() - options.since),
    acknowledgements,
    ...http,
  });
  writeReport(options.out, (style) => renderVerification(verification, options.format, style), console);
  return verification.verdict === 'fail' ? 2 : 0;
}

/** A period in milliseconds. Okta keeps its log for 90 days. */
function periodOf(value: string): number {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(value) ?? [];
  const period = Number(count) * (unit === 'd' ? 86_400_000 : unit === 'h' ? 3_600_000 : 60_000);
  if (!(period > 0 && period <= 90 * 86_400_000)) throw new InvalidArgumentError(NOT_A_PERIOD);
  return period;
}

function secondsOf(value: string): number {
  const seconds = Number(value);
  // What a timer of Node's can hold.
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError(NOT_SECONDS);
  return seconds;
}
