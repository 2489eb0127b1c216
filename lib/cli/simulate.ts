import { Command, InvalidArgumentError, Option } from 'commander';
import { OktaSimulator } from '../testing';

interface Options {
  readonly port?: number;
  readonly stateFile?: string;
  readonly pipeline?: 'v1' | 'idx';
}

const EXAMPLES = `
Examples:
  oneid-scim simulate --port 8080 --state-file okta.json
  oneid-scim simulate --port 8080 > okta.env &
  . ./okta.env && terraform apply

The environment variables go to standard output, everything else to standard error. Ctrl-C stops it.

Exit code: 0 stopped by a signal, 1 could not start.`;

/** `oneid-scim simulate`: an Okta org on this machine, until it is interrupted. */
export function simulateCommand(): Command {
  return new Command('simulate')
    .description('Run a simulated Okta org on 127.0.0.1 and print the environment variables that lead Terraform to it.')
    .option('--port <number>', 'port to listen on (default: one that is free)', portNumber)
    .option('--state-file <file>', 'keep the org in this file over restarts (default: in memory only)')
    .addOption(
      new Option('--pipeline <pipeline>', 'Classic Engine (v1) or Identity Engine (idx)').choices(['v1', 'idx']),
    )
    .addHelpText('after', EXAMPLES)
    .action(simulate);
}

async function simulate(options: Options): Promise<void> {
  const simulator = await OktaSimulator.start(options).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`port ${options.port} is in use`) : error;
  });
  const interrupted = new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  for (const [name, value] of Object.entries(simulator.environment())) {
    process.stdout.write(`export ${name}='${value}'\n`);
  }
  const kept = options.stateFile === undefined ? 'in memory' : `in ${options.stateFile}`;
  process.stderr.write(`Simulated Okta org ${simulator.orgUrl} on ${simulator.url}, kept ${kept}. Ctrl-C stops it.\n`);
  await interrupted;
  await simulator.stop();
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('must be a number from 0 to 65535.');
  }
  return port;
}
