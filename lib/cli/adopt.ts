import { Command, Option } from 'commander';
import { ADOPT_FORMATS, type AdoptFormat, notes, renderAdoption } from '../adopt';
import { adoptionOf } from './adoption';
import type { Console } from './terminal/console';
import { helpText } from './terminal/help';
import { ADOPT_HELP } from './terminal/messages';
import { writeReport } from './text-file';

interface Options {
  readonly app?: string;
  readonly format: AdoptFormat;
  readonly out?: string;
}

export function adoptCommand(console: Console): Command {
  return new Command('adopt')
    .description('Print the declaration of an app that exists, so that Terraform takes it over unchanged.')
    .option('--app <label or id>', "of the app; without it the one whose SAML addresses are OneID's")
    .addOption(new Option('--format <format>', 'of the declaration').choices(ADOPT_FORMATS).default('json'))
    .option('--out <file>', 'write it there')
    .addHelpText('after', () => helpText(ADOPT_HELP, console.width))
    .action(async (options: Options) => {
      console.exitCode = await run(options, console);
    });
}

async function run({ app, format, out }: Options, console: Console): Promise<number> {
  const adoption = await adoptionOf(app, console);
  if (adoption === undefined) return 2;
  writeReport(out, () => renderAdoption(adoption, format), console);
  // In TypeScript they are comments.
  if (format === 'json') {
    for (const { heading, items } of notes(adoption)) {
      console.tell(`${heading}:`);
      for (const item of items) console.tell(`- ${item}`);
    }
  }
  return 0;
}
