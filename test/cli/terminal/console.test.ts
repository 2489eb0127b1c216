import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordedConsole } from '../recorded-console';

const LIB = path.join(__dirname, '../../../lib');

describe('width', () => {
  test.each([
    ["the terminal's", { columns: 123 }, 123],
    ['80 where the terminal knows none', { columns: 0 }, 80],
    ['80 where there is no terminal', undefined, 80],
  ])('is %s', (_name, terminal, width) => {
    expect(recordedConsole(terminal).console.width).toBe(width);
  });
});

describe('colour', () => {
  test.each<[string, NodeJS.ProcessEnv | undefined, boolean]>([
    ['on a terminal', {}, true],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, true],
    ['with NO_COLOR', { NO_COLOR: '1' }, false],
    ['on a terminal that can do nothing', { TERM: 'dumb' }, false],
    ['where there is no terminal', undefined, false],
  ])('%s: %s', (_name, env, colour) => {
    expect(recordedConsole(env && { env }).console.colour).toBe(colour);
  });
});

test('a report goes to standard output as it is, and what is told to standard error, wrapped and harmless', () => {
  const { console, stdout, stderr } = recordedConsole({ columns: 20 });
  console.print('a report that is longer than the line\n');
  console.tell('asking Okta for an app\n::error::x');
  expect([stdout.text, stderr.text]).toEqual([
    'a report that is longer than the line\n',
    'asking Okta for an\n  app\\n::error::x\n',
  ]);
});

test('why something can not be done is one line, however long', () => {
  const { console, stderr } = recordedConsole({ columns: 10 });
  console.complain('oneid-scim: no such file\n::error::x');
  expect(stderr.text).toBe('oneid-scim: no such file\\n::error::x\n');
});

describe('the exit code', () => {
  test('stays when the reader is gone', async () => {
    const { console, stdout, stderr } = recordedConsole();
    console.exitCode = 2;
    for (const code of ['EPIPE', 'ERR_STREAM_DESTROYED']) stdout.fail(code);
    stderr.fail('EPIPE');
    await console.end();
    expect([console.exitCode, stderr.text]).toEqual([2, '']);
  });

  test('is 1, with why, when standard output can not be written', async () => {
    const { console, stdout, stderr } = recordedConsole();
    stdout.fail('ENOSPC');
    console.exitCode = 0;
    await console.end();
    expect([console.exitCode, stderr.text]).toEqual([1, 'oneid-scim: standard output: ENOSPC: it failed\n']);
  });

  test('is that of the work where that failed too, as the command that a simulator ran', async () => {
    const { console, stdout, stderr } = recordedConsole();
    stdout.fail('ENOSPC');
    console.exitCode = 5;
    await console.end();
    expect([console.exitCode, stderr.text]).toEqual([5, 'oneid-scim: standard output: ENOSPC: it failed\n']);
  });
});

test('nothing else in the library writes to the process, or ends it', () => {
  const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const writes = /\bprocess\s*\.\s*(stdout|stderr|exit|exitCode|abort)\b|\bconsole\.(log|error|warn|info|debug)\b/;
  // Text of programs of others, which write to their own.
  const programs = ['adopt/format/typescript.ts', 'init/files/main-ts.ts'];
  expect(
    files.filter((file) => writes.test(readFileSync(path.join(LIB, file), 'utf8').replace(/^ *\*.*$/gm, ''))).sort(),
  ).toEqual([...programs, 'cli/oneid-scim.ts'].sort());
});
