import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  type Filling,
  type HttpOptions,
  oktaFromEnvironment,
  type People,
  PREVIEW_FORMATS,
  PreviewError,
  type PreviewFormat,
  peopleOfOkta,
  preview,
  readFillings,
  readPeople,
  redacted,
  renderPreview,
} from '../preview';
import { printable } from '../report/printable';
import type { Console } from './terminal/console';
import { helpText } from './terminal/help';
import {
  appsToPreview,
  NOT_A_NUMBER_OF_PEOPLE,
  noStackIn,
  noSuchApp,
  ONLY_FROM_OKTA,
  PLAN_OR_DIR,
  PREVIEW_HELP,
  USERS_OR_OKTA,
} from './terminal/messages';
import { naming, readText, writeReport } from './text-file';

interface Options {
  readonly dir?: string;
  readonly users?: string;
  readonly fromOkta?: boolean;
  readonly group?: string;
  readonly limit?: number;
  readonly app?: string;
  readonly format: PreviewFormat;
  readonly redact?: boolean;
  readonly out?: string;
}

export function previewCommand(console: Console): Command {
  return new Command('preview')
    .description('Say beforehand what OneID will receive of each person.')
    .argument(
      '[source]',
      'a plan (output of `terraform show -json`) or a synthesized stack (cdk.tf.json); - is standard input',
    )
    .option('--dir <folder>', 'folder of a synthesized stack, in place of the source; Terraform is not asked')
    .option('--users <file>', 'people: JSON (Okta profiles, or users of Okta) or CSV; - is standard input')
    .option('--from-okta', 'people of the living org, read-only, in place of a file')
    .option('--group <name>', 'for --from-okta: those in this group, by its exact name or its id')
    .option('--limit <number>', 'for --from-okta: at most so many', numberOfPeople)
    .option('--app <label or address>', 'the app, where there are several')
    .addOption(new Option('--format <format>', 'of the preview').choices(PREVIEW_FORMATS).default('text'))
    .option('--redact', 'number the people and hide every value, for sharing')
    .option('--out <file>', 'write it there')
    .addHelpText('after', () => helpText(PREVIEW_HELP, console.width))
    .action(async (source: string | undefined, options: Options) => {
      console.exitCode = await run(source, options, console);
    });
}

async function run(source: string | undefined, options: Options, console: Console): Promise<number> {
  if ((options.users === undefined) === (options.fromOkta !== true)) throw new Error(USERS_OR_OKTA);
  if (!options.fromOkta && (options.group !== undefined || options.limit !== undefined))
    throw new Error(ONLY_FROM_OKTA);
  const file = sourceFile(source, options.dir);
  if (file === '-' && options.users === '-') throw new Error(PLAN_OR_DIR);
  const text = await readText(file, 'the plan', console);
  const filling = chosen(
    naming(file, () => readFillings(text)),
    options.app,
    console,
  );
  if (filling === undefined) return 2;
  const whole = preview(filling, await peopleOf(options, console));
  const document = options.redact ? redacted(whole) : whole;
  writeReport(options.out, (style) => renderPreview(document, options.format, style), console);
  return document.summary.withProblems > 0 ? 2 : 0;
}

async function peopleOf({ users, group, limit }: Options, console: Console): Promise<People> {
  if (users !== undefined) {
    const text = await readText(users, 'the people', console);
    return naming(users, () => readPeople(text));
  }
  const http: HttpOptions = { onProgress: (message) => console.tell(message) };
  return peopleOfOkta(await oktaFromEnvironment(process.env, http), { group, limit, ...http });
}

function numberOfPeople(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 100_000) {
    throw new InvalidArgumentError(NOT_A_NUMBER_OF_PEOPLE);
  }
  return number;
}

function sourceFile(source: string | undefined, dir: string | undefined): string {
  if ((source === undefined) === (dir === undefined)) throw new Error(PLAN_OR_DIR);
  if (source !== undefined) return source;
  const file = path.join(dir ?? '', 'cdk.tf.json');
  if (!existsSync(file)) throw new PreviewError(noStackIn(dir ?? ''));
  return file;
}

/** Undefined if several apps are meant, which are listed then. Unless it is named, an app without a mapping isn't. */
function chosen(fillings: readonly Filling[], app: string | undefined, console: Console): Filling | undefined {
  const mapped = fillings.filter(({ now }) => now.attributes.length > 0);
  const found =
    app !== undefined
      ? fillings.filter(({ label, address }) => app === label || app === address)
      : mapped.length > 0
        ? mapped
        : fillings;
  if (found.length === 0) throw new PreviewError(noSuchApp(app ?? ''));
  if (found.length === 1) return found[0];
  for (const { address, label } of found) console.print(`${printable(address)}  ${printable(label ?? '')}\n`);
  console.tell(appsToPreview(found.length));
  return undefined;
}
