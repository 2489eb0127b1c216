import { Command, InvalidArgumentError, Option } from 'commander';
import { OktaSimulator } from '../../testing';
import type { Console } from '../terminal/console';
import { helpText } from '../terminal/help';
import { NOT_A_PORT, portInUse, SIMULATE_HELP, simulatorRuns } from '../terminal/messages';
import { naming, writeWhole } from '../text-file';
import { simulateAdminCommand } from './admin';
import { childEnvironment, shellCommands } from './environment';
import { runWith } from './run-with';
import { plant, readSeed } from './seed';

interface Options {
  readonly port?: number;
  readonly stateFile?: string;
  readonly pipeline?: 'v1' | 'idx';
  readonly seed?: string;
  readonly environment?: string;
}

/** `oneid-scim simulate`: an Okta org on this machine, for a command or until it is interrupted. */
export function simulateCommand(console: Console): Command {
  return (
    new Command('simulate')
      .description('Run a simulated Okta org on 127.0.0.1, for a command or until it is interrupted.')
      .usage('[options] [-- COMMAND...]')
      .argument('[command...]', 'after --: run it in the environment that leads Terraform to the org, and end with it')
      .option('--port <number>', 'port to listen on (default: one that is free)', portNumber)
      .option('--state-file <file>', 'keep the org in this file over restarts (default: in memory only)')
      .addOption(
        new Option('--pipeline <pipeline>', 'Classic Engine (v1) or Identity Engine (idx)').choices(['v1', 'idx']),
      )
      .option('--seed <file>', 'YAML or JSON of groups, people and apps that the org starts with')
      // Node takes an `--env-file` for its own, wherever it stands.
      .option('--environment <file>', 'write the environment there, whole, before the simulator says that it runs')
      .addCommand(simulateAdminCommand(console))
      .addHelpText('after', () => helpText(SIMULATE_HELP, console.width))
      .action(async (command: readonly string[], options: Options) => {
        console.exitCode = await simulate(command, options, console);
      })
  );
}

async function simulate(command: readonly string[], options: Options, console: Console): Promise<number> {
  const { port, stateFile, pipeline } = options;
  const seed = options.seed === undefined ? undefined : readSeed(options.seed);
  const simulator = await OktaSimulator.start({ port, stateFile, pipeline }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(portInUse(port)) : error;
  });
  try {
    if (seed) await plant(simulator, seed);
    const variables = simulator.environment();
    if (command.length > 0) return await runWith(command, childEnvironment(process.env, variables));
    const interrupted = new Promise<void>((stop) => {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    if (options.environment === undefined) console.print(shellCommands(variables));
    else writeEnvironment(options.environment, shellCommands(variables));
    console.tell(simulatorRuns(simulator.orgUrl, simulator.url, stateFile));
    await interrupted;
    return 0;
  } finally {
    await simulator.stop();
  }
}

/** It holds a token: only its owner may read it. */
function writeEnvironment(file: string, text: string): void {
  naming(file, () => writeWhole(file, text, 0o600));
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError(NOT_A_PORT);
  }
  return port;
}
