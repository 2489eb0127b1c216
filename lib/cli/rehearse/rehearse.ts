import { Command } from 'commander';
import type { Console } from '../terminal/console';
import { helpText } from '../terminal/help';
import { REHEARSE_HELP } from '../terminal/messages';
import { type RehearsalOptions, rehearsal } from './rehearsal';

/** `oneid-scim rehearse`: the whole handoff on this machine, with consoles that are models. */
export function rehearseCommand(console: Console): Command {
  return new Command('rehearse')
    .description('Rehearse the handoff on this machine: its page, and models of both consoles.')
    .option('--dir <folder>', 'folder of a synthesized stack (default: the only one in cdktf.out/stacks)')
    .option('--seed <file>', 'YAML or JSON of groups, people and apps that the simulated org starts with')
    .option('--no-terraform', 'have the simulator make what the stack says, without Terraform')
    .addHelpText('after', () => helpText(REHEARSE_HELP, console.width))
    .action(async (options: RehearsalOptions) => {
      const ended = new AbortController();
      const end = () => ended.abort();
      // A second one ends the process.
      for (const signal of SIGNALS) process.once(signal, end);
      console.exitCode = await rehearsal(options, console, ended.signal).finally(() => {
        for (const signal of SIGNALS) process.off(signal, end);
      });
    });
}

/** What ends a rehearsal: Ctrl-C, a supervisor, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
