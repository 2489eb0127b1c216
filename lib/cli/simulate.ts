import { Command, InvalidArgumentError, Option } from 'commander';
import { OktaSimulator } from '../testing';
import type { Console } from './console';
import { helpText } from './help';
import { NOT_A_PORT, portInUse, SIMULATE_HELP, simulatorRuns } from './messages';

interface Options {
  readonly port?: number;
  readonly stateFile?: string;
  readonly pipeline?: 'v1' | 'idx';
}

/** `oneid-scim simulate`: an Okta org on this machine, until it is interrupted. */
export function simulateCommand(console: Console): Command {
  return new Command('simulate')
    .description('Run a simulated Okta org on 127.0.0.1 and print the environment variables that lead Terraform to it.')
    .option('--port <number>', 'port to listen on (default: one that is free)', portNumber)
    .option('--state-file <file>', 'keep the org in this file over restarts (default: in memory only)')
    .addOption(
      new Option('--pipeline <pipeline>', 'Classic Engine (v1) or Identity Engine (idx)').choices(['v1', 'idx']),
    )
    .addHelpText('after', () => helpText(SIMULATE_HELP, console.width))
    .action((options: Options) => simulate(options, console));
}

async function simulate(options: Options, console: Console): Promise<void> {
  const simulator = await OktaSimulator.start(options).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(portInUse(options.port)) : error;
  });
  const interrupted = new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  for (const [name, value] of Object.entries(simulator.environment())) {
    console.print(`export ${name}='${value}'\n`);
  }
  console.tell(simulatorRuns(simulator.orgUrl, simulator.url, options.stateFile));
  await interrupted;
  await simulator.stop();
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError(NOT_A_PORT);
  }
  return port;
}
