import { adoptCommand } from '../../../lib/cli/adopt';
import { handoffCommand } from '../../../lib/cli/handoff';
import { previewCommand } from '../../../lib/cli/preview';
import { reviewCommand } from '../../../lib/cli/review';
import { runCommand, type Subcommand } from '../../../lib/cli/run-command';
import { simulateCommand } from '../../../lib/cli/simulate/simulate';
import { verifyCommand } from '../../../lib/cli/verify';
import { recordedConsole, type Terminal } from '../recorded-console';

const COMMANDS = {
  adopt: adoptCommand,
  review: reviewCommand,
  preview: previewCommand,
  handoff: handoffCommand,
  verify: verifyCommand,
  simulate: simulateCommand,
};
const SUBCOMMANDS: Subcommand[] = Object.entries(COMMANDS).map(([name, command]) => ({
  name,
  summary: `the command ${name}, which does what its description says and more than fits in a line`,
  load: async () => command,
}));

async function run(args: readonly string[], terminal?: Terminal) {
  const { console, stdout, stderr } = recordedConsole(terminal);
  await runCommand(SUBCOMMANDS, args, console);
  return { exitCode: console.exitCode, stdout: stdout.text, stderr: stderr.text };
}

const helps = [[], ...Object.keys(COMMANDS).map((name) => [name]), ['simulate', 'admin']].map((each) => [
  ...each,
  '--help',
]);

describe.each([undefined, 40, 60, 100])('on %p columns', (columns) => {
  test.each(helps.map((args) => ({ args })))('$args is wrapped, but for the examples', async ({ args }) => {
    const { exitCode, stdout, stderr } = await run(args, columns === undefined ? undefined : { columns });
    expect([exitCode, stderr]).toEqual([0, '']);
    const longer = stdout.split('\n').filter((line) => line.length > (columns ?? 80));
    const toBeCopied = /^ {2}(\S.* )?npx oneid-scim-provisioning |^ *`[^`]*`\S?$|^Usage: |^ +\S+$/;
    expect(longer.filter((line) => !toBeCopied.test(line))).toEqual([]);
  });
});

test('a wide terminal is used', async () => {
  const { stdout } = await run(['verify', '--help'], { columns: 200 });
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeGreaterThan(120);
});

test.each(Object.keys(COMMANDS))('the examples of %s are commands that can be copied', async (name) => {
  const { stdout } = await run([name, '--help']);
  const examples = /\nExamples:\n((?: {2}.*\n)+)/.exec(stdout)?.[1]?.trimEnd().split('\n') ?? [];
  expect(examples.filter((line) => line.includes(`npx oneid-scim-provisioning ${name}`)).length).toBeGreaterThan(1);
  expect(stdout).toMatch(/\nExit code: 0 /);
});

test('no command is help, on standard error, and exit code 1', async () => {
  const { exitCode, stdout, stderr } = await run([]);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Usage: oneid-scim /);
});

test.each<[string[], string]>([
  [['rview'], "error: unknown command 'rview' (Did you mean review?)\n"],
  [['review'], "error: missing required argument 'plan'\n"],
  [
    ['verify', '--timeout', 'x'],
    "error: option '--timeout <seconds>' argument 'x' is invalid. must be a number of seconds up to 86400.\n",
  ],
  [['simulate', 'admin'], "error: missing required argument 'action'\n"],
  [['simulate', 'admin', '--reset'], "error: unknown option '--reset'\n"],
  [['handoff'], 'oneid-scim: pass a state (a file, or - for standard input) or --dir, one of the two\n'],
])('%j is exit code 1 and one line, on a narrow terminal too', async (args, message) => {
  expect(await run(args, { columns: 40 })).toEqual({ exitCode: 1, stdout: '', stderr: message });
});
