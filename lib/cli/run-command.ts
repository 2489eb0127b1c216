import { Command, CommanderError, Help } from 'commander';
import { version } from '../../package.json';
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
    new Command('oneid-scim')
      .description('Okta to Zuora OneID SCIM provisioning as code')
      .version(version, '--version', 'print the version'),
    console,
  );
  const called = args[0] === 'help' ? args[1] : args[0];
  for (const { name, summary, load } of subcommands) {
    const command = name === called ? (await load())(console) : new Command(name);
    program.addCommand(
      settledAs(program, command)
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

/** The same settings, also of the commands below it: Commander passes on none to a command that is made beforehand. */
function settledAs(program: Command, command: Command): Command {
  for (const each of command.commands) settledAs(program, each);
  return command.copyInheritedSettings(program);
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
      // Where no room is left beside the names, what they mean stands below them.
      formatItem: (term, termWidth, description, helper) =>
        console.width - termWidth >= NARROWEST_MEANING
          ? Help.prototype.formatItem.call(helper, term, termWidth, description, helper)
          : [`  ${term}`, ...wrap(wordsOf(description), { width: console.width, indent: ' '.repeat(6) })].join('\n'),
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrap(wordsOf(line), { width }))
          .join('\n'),
    });
}

/** Columns, with the spaces before and between. */
const NARROWEST_MEANING = 20;
