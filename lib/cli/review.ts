import { Command, Option } from 'commander';
import {
  type PeoplePreview,
  REVIEW_FORMATS,
  ReviewError,
  type ReviewFormat,
  readAcknowledgements,
  renderReview,
  reviewPlans,
} from '../review';
import { type FailOn, SEVERITIES } from '../review/finding';
import { verdictLine } from '../review/report/summary';
import type { Console } from './terminal/console';
import { helpText } from './terminal/help';
import { NAMES_OF_USERS, PLAN_AND_PEOPLE, REVIEW_HELP, stackForEachPlan } from './terminal/messages';
import { collect, naming, readText, readTextFile, writeReport } from './text-file';

interface Options {
  readonly format: ReviewFormat;
  readonly failOn: FailOn;
  readonly acknowledge: readonly string[];
  readonly stack: readonly string[];
  readonly users?: string;
  readonly names?: boolean;
  readonly failOnUnjudged?: boolean;
  readonly location?: string;
  readonly out?: string;
}

export function reviewCommand(console: Console): Command {
  return new Command('review')
    .description('Say what a Terraform or OpenTofu plan with okta resources does to people.')
    .argument('<plan...>', 'output of `terraform show -json`; - is standard input; several files make one report')
    .addOption(new Option('--format <format>', 'of the report').choices(REVIEW_FORMATS).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'least severity that fails').choices([...SEVERITIES, 'never']).default('high'),
    )
    .option(
      '--acknowledge <file>',
      'YAML or JSON list of { rule, address, fingerprint?, plan?, reason, expires? }',
      collect,
      [],
    )
    .option(
      '--stack <file>',
      'synthesized stack (cdk.tf.json) for construct paths, one for each plan in order',
      collect,
      [],
    )
    .option(
      '--users <file>',
      'CSV or JSON of Okta profiles: what the plan does to each of them is counted; - is standard input',
    )
    .option('--names', 'with --users: name up to ten people beside each count, in text, markdown and json')
    .option('--fail-on-unjudged', 'fail also when no rule looked at a change')
    .option('--location <file>', 'file of the repository that SARIF names where the line of a construct is not known')
    .option('--out <file>', 'write the report there, and the verdict to standard error')
    .addHelpText('after', () => helpText(REVIEW_HELP, console.width))
    .action(async (files: string[], options: Options) => {
      console.exitCode = await review(files, options, console);
    });
}

async function review(files: readonly string[], options: Options, console: Console): Promise<number> {
  if (options.stack.length > 0 && options.stack.length !== files.length) {
    throw new ReviewError(stackForEachPlan(options.stack.length, files.length));
  }
  if (options.names && options.users === undefined) throw new ReviewError(NAMES_OF_USERS);
  if (options.users === '-' && files.includes('-')) throw new ReviewError(PLAN_AND_PEOPLE);
  const acknowledgements = options.acknowledge.flatMap((file) => {
    const text = readTextFile(file);
    return naming(file, () => readAcknowledgements(text));
  });
  const people = options.users === undefined ? undefined : await peopleOf(options.users, console);
  const inputs = [];
  for (const [index, file] of files.entries()) {
    const name = file === '-' ? 'stdin' : file;
    const plan = await readText(file, 'the plan', console);
    const stackName = options.stack[index];
    const stack = stackName === undefined ? undefined : readTextFile(stackName);
    inputs.push({ plan, name, stackName, stack, people: people && (() => people(plan, name, options.names)) });
  }
  const result = reviewPlans(inputs, {
    failOn: options.failOn,
    failOnUnjudged: options.failOnUnjudged,
    acknowledgements,
  });
  writeReport(
    options.out,
    (style) => renderReview(result, options.format, { ...style, location: options.location }),
    console,
  );
  if (options.out !== undefined) console.tell(verdictLine(result.document));
  return result.document.verdict === 'fail' ? 2 : 0;
}

/** The people of a file, put into a plan; `./preview` is loaded for it alone. */
async function peopleOf(users: string, console: Console) {
  const text = await readText(users, 'the people', console);
  const { previewsForReview, readPeople } = await import('../preview/index.js');
  const people = naming(users, () => readPeople(text));
  return (plan: string, name: string, names: boolean | undefined): PeoplePreview[] =>
    naming(name, () => previewsForReview(plan, people, { names }));
}
