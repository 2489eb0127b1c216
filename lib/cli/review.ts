import { Command, Option } from 'commander';
import {
  REVIEW_FORMATS,
  ReviewError,
  type ReviewFormat,
  readAcknowledgements,
  renderReview,
  reviewPlans,
} from '../review';
import { type FailOn, SEVERITIES } from '../review/finding';
import { verdictLine } from '../review/report/summary';
import { wantsColour } from './colour';
import { naming, readText, readTextFile, writeText } from './text-file';

interface Options {
  readonly format: ReviewFormat;
  readonly failOn: FailOn;
  readonly acknowledge: readonly string[];
  readonly stack: readonly string[];
  readonly out?: string;
}

const EXAMPLES = `
Examples:
  terraform show -json plan.out | oneid-scim review -
  tofu show -json plan.out > plan.json && oneid-scim review plan.json --stack cdktf.out/stacks/oneid/cdk.tf.json
  oneid-scim review *.plan.json --format markdown --out comment.md --fail-on critical
  oneid-scim review plan.json --acknowledge acknowledged.yaml

Exit code: 0 nothing at or above --fail-on that isn't acknowledged, 2 findings, 1 could not review.`;

export function reviewCommand(): Command {
  return new Command('review')
    .description('Say what a Terraform or OpenTofu plan with okta resources does to people.')
    .argument('<plan...>', 'output of `terraform show -json`; - is standard input; several files make one report')
    .addOption(new Option('--format <format>', 'of the report').choices(REVIEW_FORMATS).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'least severity that fails').choices([...SEVERITIES, 'never']).default('high'),
    )
    .option('--acknowledge <file>', 'YAML or JSON list of { rule, address, reason, expires? }', collect, [])
    .option(
      '--stack <file>',
      'synthesized stack (cdk.tf.json) for construct paths, one for each plan in order',
      collect,
      [],
    )
    .option('--out <file>', 'write the report there, and the verdict to standard error')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: Options) => {
      process.exitCode = await review(files, options);
    });
}

async function review(files: readonly string[], options: Options): Promise<number> {
  if (options.stack.length > 0 && options.stack.length !== files.length) {
    throw new ReviewError(
      `--stack is needed once for each plan, in the same order: got ${options.stack.length} for ${files.length}`,
    );
  }
  const acknowledgements = options.acknowledge.flatMap((file) => {
    const text = readTextFile(file);
    return naming(file, () => readAcknowledgements(text));
  });
  const inputs = [];
  for (const [index, file] of files.entries()) {
    const name = file === '-' ? 'stdin' : file;
    const plan = await readText(file, 'the plan');
    const stackName = options.stack[index];
    inputs.push({ plan, name, stackName, stack: stackName === undefined ? undefined : readTextFile(stackName) });
  }
  const result = reviewPlans(inputs, { failOn: options.failOn, acknowledgements });
  const report = renderReview(result, options.format, { colour: options.out === undefined && wantsColour() });
  if (options.out === undefined) {
    process.stdout.write(report);
  } else {
    writeText(options.out, report);
    process.stderr.write(`${verdictLine(result.document)}\n`);
  }
  return result.document.verdict === 'fail' ? 2 : 0;
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}
