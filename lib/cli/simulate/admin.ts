import { Command } from 'commander';
import { proxiedFetch } from '../../http';
import { printableJson } from '../../report/printable';
import { ADMIN_ACTIONS } from '../../testing';
import type { Console } from '../terminal/console';
import { helpText } from '../terminal/help';
import { NO_SIMULATOR, SIMULATE_ADMIN_HELP, simulatorRefused } from '../terminal/messages';

/** `oneid-scim simulate admin`: what a person does in the Admin Console of a simulator that runs. */
export function simulateAdminCommand(console: Console): Command {
  return new Command('admin')
    .description('Do in a running simulator what a person does in the Admin Console.')
    .argument('<action>', `one of ${ADMIN_ACTIONS.join(', ')}`)
    .argument('[arguments...]', 'labels and names as they are; settings as JSON')
    .addHelpText('after', () => helpText(SIMULATE_ADMIN_HELP, console.width))
    .action((action: string, args: readonly string[]) => act(action, args, console));
}

async function act(action: string, args: readonly string[], console: Console): Promise<void> {
  const url = process.env['OKTA_HTTP_PROXY'] ?? '';
  // A simulator listens there and nowhere else: nothing of this is to reach another server.
  if (!/^http:\/\/127\.0\.0\.1:\d+\/?$/.test(url)) throw new Error(NO_SIMULATOR);
  const response = await proxiedFetch(new URL('/simulator/admin', url), {
    method: 'POST',
    headers: { Authorization: `SSWS ${process.env['OKTA_API_TOKEN'] ?? ''}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ action, with: args.map(argument) }),
  }).catch(() => {
    throw new Error(NO_SIMULATOR);
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new Error(simulatorRefused(whyOf(answer) ?? String(response.status)));
  console.print(`${printableJson(answer ?? null)}\n`);
}

/** Settings are JSON, and so are lists; all else is a text. */
function argument(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text === 'true' ? true : text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function whyOf(answer: unknown): string | undefined {
  // Okta's errors, in whose form the simulator answers.
  const { errorSummary, errorCauses } = (answer ?? {}) as {
    errorSummary?: string;
    errorCauses?: readonly { errorSummary: string }[];
  };
  return errorCauses?.[0]?.errorSummary ?? errorSummary;
}
