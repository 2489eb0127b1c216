import { Command, type OutputConfiguration } from 'commander';
import { printable } from '../report/printable';

export interface Subcommand {
  readonly name: string;
  readonly summary: string;
  /** Loads what makes the command with its options; it sets `process.exitCode`. */
  readonly load: () => Promise<() => Command>;
}

/** Arguments may be names of files that somebody else chose: no line of an error begins with what is theirs. */
const ONE_LINE: OutputConfiguration = {
  outputError: (text, write) => write(`${printable(text.trimEnd().replace(/\n(?=\(Did you mean )/g, ' '))}\n`),
};

/** Runs the subcommand that the arguments name, or prints help. Exit code 1 and one line when something can't be done. */
export async function runCommand(subcommands: readonly Subcommand[]): Promise<void> {
  // A reader that closed its end, such as `head`, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const program = new Command('oneid-scim')
    .description('Okta to Zuora OneID SCIM provisioning as code')
    .configureOutput(ONE_LINE);
  const called = process.argv[2] === 'help' ? process.argv[3] : process.argv[2];
  for (const { name, summary, load } of subcommands) {
    const command = name === called ? (await load())() : new Command(name);
    program.addCommand(
      command
        .description(command.description() || summary)
        .summary(summary)
        .configureOutput(ONE_LINE),
    );
  }
  try {
    await program.parseAsync();
  } catch (error) {
    process.stderr.write(`oneid-scim: ${printable(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = 1;
  }
}
