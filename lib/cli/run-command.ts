import { Command, CommanderError } from 'commander';
import { displayWidth } from '../report/display-width';
import { wordsOf, wrap } from '../report/wrap';
import type { Console } from './terminal/console';

export interface Subcommand {
  readonly name: string;
  readonly summary: string;
  /** Loads what makes the command with its options; it sets the console's exit code. */
  readonly load: () => Promise<(console: Console) => Command>;
}

/**
 * Runs the subcommand that the arguments name, or prints help. Exit code 1 and one line when something can't be done.
 *
 * @param args without the names of Node and the script
 */
export async function runCommand(
  subcommands: readonly Subcommand[],
  args: readonly string[],
  console: Console,
): Promise<void> {
  const program = settled(
    new Command('oneid-scim').description('Okta to Zuora OneID SCIM provisioning as code'),
    console,
  );
  const called = args[0] === 'help' ? args[1] : args[0];
  for (const { name, summary, load } of subcommands) {
    const command = name === called ? (await load())(console) : new Command(name);
    program.addCommand(
      command
        .copyInheritedSettings(program)
        .description(command.description() || summary)
        .summary(summary),
    );
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      console.exitCode = error.exitCode;
    } else {
      console.exitCode = 1;
      console.complain(`oneid-scim: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await console.end();
}

/** Writes to the console, as wide as it is, and leaves the end of the process to the caller. */
function settled(program: Command, console: Console): Command {
  return program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.print(text),
      writeErr: (text) => console.printError(text),
      // Arguments may be names of files that somebody else chose: no line of an error begins with what is theirs.
      outputError: (text) => console.complain(text.trimEnd().replace(/\n(?=\(Did you mean )/g, ' ')),
      getOutHelpWidth: () => console.width,
      getErrHelpWidth: () => console.width,
    })
    .configureHelp({
      minWidthToWrap: 10,
      displayWidth,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrap(wordsOf(line), { width }))
          .join('\n'),
    });
}
