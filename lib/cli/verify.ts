import { Command, InvalidArgumentError, Option } from 'commander';
import { printable } from '../report/printable';
import {
  type HttpOptions,
  oktaFromEnvironment,
  oneIdCredentials,
  readState,
  renderVerification,
  stateOf,
  VERIFY_FORMATS,
  type VerifyFormat,
  verify,
} from '../verify';
import { wantsColour } from './colour';
import { readText, writeText } from './text-file';

interface Options {
  readonly dir?: string;
  readonly format: VerifyFormat;
  readonly out?: string;
  readonly user?: string;
  readonly okta: boolean;
  readonly oneid: boolean;
  readonly timeout: number;
}

const HELP = `
Environment:
  Okta   OKTA_ORG_NAME, OKTA_BASE_URL; OKTA_API_TOKEN, or OKTA_ACCESS_TOKEN, or OKTA_API_CLIENT_ID, OKTA_API_PRIVATE_KEY,
         OKTA_API_PRIVATE_KEY_ID and OKTA_API_SCOPES, as for the Terraform provider
  OneID  ONEID_CLIENT_ID, ONEID_CLIENT_SECRET, and ONEID_SCOPE where needed: a client of type Client Credentials.
         Without them OneID is left out.

Examples:
  terraform show -json | oneid-scim verify -
  oneid-scim verify --dir cdktf.out/stacks/oneid --user ada@example.com
  terraform show -json | oneid-scim verify - --format markdown --out "$GITHUB_STEP_SUMMARY"

Nothing is written to Okta or OneID.

Exit code: 0 all as declared, 2 something is not, 1 could not verify.`;

export function verifyCommand(): Command {
  return new Command('verify')
    .description('Read Okta and OneID back, and compare with what was declared.')
    .argument('[state]', 'a state file, or the output of `terraform show -json`; - is standard input')
    .option('--dir <folder>', 'folder of a stack, in place of a state: Terraform is asked for it')
    .addOption(new Option('--format <format>', 'of the report').choices(VERIFY_FORMATS).default('text'))
    .option('--user <name>', 'user name of a person to look up in OneID')
    .option('--no-okta', 'leave Okta out')
    .option('--no-oneid', 'leave OneID out')
    .option('--timeout <seconds>', 'for everything together', secondsOf, 300)
    .option('--out <file>', 'write the report there')
    .addHelpText('after', HELP)
    .action(async (state: string | undefined, options: Options) => {
      process.exitCode = await run(state, options);
    });
}

async function run(state: string | undefined, options: Options): Promise<number> {
  if ((state === undefined) === (options.dir === undefined)) {
    throw new Error('pass a state (a file, or - for standard input) or --dir, one of the two');
  }
  const oneId = options.oneid ? oneIdCredentials(process.env) : undefined;
  if (oneId === undefined && (options.user !== undefined || !options.okta)) {
    const why = options.user === undefined ? 'nothing is left to verify' : '--user is looked up in OneID';
    throw new Error(
      `${why}: set ONEID_CLIENT_ID and ONEID_CLIENT_SECRET${options.oneid ? '' : ', and leave --no-oneid out'}`,
    );
  }
  const text = options.dir === undefined ? await readText(state as string, 'the state') : await stateOf(options.dir);
  const instances = readState(text);
  const http: HttpOptions = {
    onProgress: (message) => process.stderr.write(`${printable(message)}\n`),
    signal: AbortSignal.timeout(options.timeout * 1000),
  };
  const okta = options.okta ? await oktaFromEnvironment(process.env, http) : undefined;
  const verification = await verify(instances, { okta, oneId, user: options.user, ...http });
  const report = renderVerification(verification, options.format, {
    colour: options.out === undefined && wantsColour(),
  });
  if (options.out === undefined) process.stdout.write(report);
  else writeText(options.out, report);
  return verification.verdict === 'fail' ? 2 : 0;
}

function secondsOf(value: string): number {
  const seconds = Number(value);
  // What a timer of Node's can hold.
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError('must be a number of seconds up to 86400.');
  return seconds;
}
