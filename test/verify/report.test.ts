import { renderVerification, VERIFY_FORMATS, type Verification } from '../../lib/verify';
import { Lines } from '../../lib/verify/line';

/** A verification in which every text that comes from outside is `text`. */
function saying(text: string): Verification {
  const lines = new Lines('oneid', 'user-attribute');
  const details = { subject: text, declared: text, found: text };
  return {
    schemaVersion: 1,
    verdict: 'fail',
    counts: { pass: 1, fail: 1, skipped: 1, note: 1, acknowledged: 1 },
    okta: 'https://sim.okta.com',
    user: text,
    instances: [
      {
        address: text,
        app: { id: text, name: text, label: text },
        adminConsole: text,
        oneId: text,
        lines: [
          lines.pass(text, details),
          lines.fail(text, text, details),
          { ...lines.fail(text, text, details), acknowledged: { reason: text, expires: text } },
          lines.skipped(text, details),
          lines.note(text, text, details),
        ],
      },
    ],
    acknowledgements: [
      {
        ...{ check: 'user-attribute', address: text, subject: text, fingerprint: null, reason: text, expires: text },
        state: 'expired',
      },
    ],
  };
}

const UNWRAPPED = { width: Number.POSITIVE_INFINITY };

const HOSTILE = [
  '\u001b[2J\u001b]0;owned\u0007',
  'a\nb\rc\u2028d',
  '\u202egnp.exe',
  '::error::x',
  '\n::add-mask::x',
  '##[error]x',
  '##vso[task.setvariable]x',
  '\ud800',
];

test.each(HOSTILE)('%j acts in no format, nor does it begin a line', (text) => {
  for (const format of VERIFY_FORMATS) {
    const report = renderVerification(saying(text), format, UNWRAPPED);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be in a report
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
    expect(report).not.toMatch(/##\[|##vso/);
    expect(report).not.toMatch(/^\s*::/m);
    const lines = renderVerification(saying('x'), format, UNWRAPPED).split('\n').length;
    expect(report.split('\n')).toHaveLength(lines);
  }
  expect(() => JSON.parse(renderVerification(saying(text), 'json'))).not.toThrow();
});

test.each(HOSTILE)('%j begins no line of a report that is wrapped, nor passes for one of its own', (text) => {
  const own =
    /^((Verification|App|OneID|Not|The)( |$)|$| {2}[✓✗!~-] | {6}(declared|found|Do|Maybe):| {6}(Acknowledged|\[user-attribute\])( |$)| {8})/;
  for (const width of [1, 20, 40, 80]) {
    for (const said of [text, `a name of some words ${text}`, `${text} with ${text}`]) {
      const lines = renderVerification(saying(said), 'text', { width }).split('\n');
      expect(lines.filter((line) => !own.test(line) || line.trimStart().startsWith('::'))).toEqual([]);
    }
  }
});

test.each([
  '| a | b |',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '@everyone',
  '`x`',
  '**bold**',
  '<!-- ',
  '</code><b>',
  'https://evil.example',
])('%s is no markup in Markdown', (text) => {
  const report = renderVerification(saying(text), 'markdown');
  expect(report).not.toMatch(/<(?!\/?code>|br>|!-- -->)/);
  expect(report).not.toMatch(/\]\(|@everyone|https:\/\/evil/);
  for (const row of report.split('\n').filter((line) => /^\| [✓✗!-]/u.test(line))) {
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  }
});

test('a long text is cut', () => {
  for (const format of ['text', 'markdown'] as const) {
    expect(renderVerification(saying('x'.repeat(100_000)), format).length).toBeLessThan(50_000);
  }
});

test.each<[Partial<Verification['counts']>, Verification['verdict'], string]>([
  [{ pass: 1 }, 'pass', 'Verified: 1 app, 1 check, all as declared.'],
  [{ pass: 2, note: 1, skipped: 3 }, 'pass', 'Verified: 1 app, 2 checks, all as declared (3 not checked, 1 note).'],
  [{ pass: 2, acknowledged: 1 }, 'pass', 'Verified: 1 app, 3 checks, all as declared but for 1 acknowledged.'],
  [{ pass: 2, fail: 1, acknowledged: 1 }, 'fail', 'Not as declared: 1 of 4 checks of 1 app fails (1 acknowledged).'],
  [{ pass: 2, fail: 1 }, 'fail', 'Not as declared: 1 of 3 checks of 1 app fails.'],
  [{ pass: 2, fail: 2, note: 2 }, 'fail', 'Not as declared: 2 of 4 checks of 1 app fail (2 notes).'],
])('%j: %s', (counts, verdict, line) => {
  const document = {
    ...saying('x'),
    verdict,
    counts: { pass: 0, fail: 0, skipped: 0, note: 0, acknowledged: 0, ...counts },
  };
  expect(renderVerification(document, 'text')).toMatch(new RegExp(`\\n${line.replace(/[().]/g, '\\$&')}\\n$`));
  expect(renderVerification(document, 'markdown')).toContain(verdict === 'pass' ? '**✓ ' : '**✗ ');
});
