import { SCIM_CORE_USER } from '../../../lib/one-id/attributes';
import { PREVIEW_FORMATS, type Preview, type PreviewFormat, redacted, renderPreview } from '../../../lib/preview';
import { previewSchema } from '../../../lib/preview/preview-document';
import { displayWidth } from '../../../lib/report/display-width';
import { ADA, filledBy, PAGE, previewOf } from '../people';

const DOCUMENT = previewOf(
  [ADA, { ...ADA, login: 'bob', email: 'bob@example.com', firstName: '', preferredLanguage: 'German' }],
  { ...PAGE, now: filledBy({}, '${source.login}'), before: PAGE.now },
);
const ALL = PREVIEW_FORMATS.map((format) => [format]) as [PreviewFormat][];

test.each(ALL)('%s ends in a line end', (format) => {
  expect(renderPreview(DOCUMENT, format)).toMatch(/\n$/);
});

test('text says what matters most first, and what to do, in 80 columns', () => {
  const text = renderPreview(DOCUMENT, 'text');
  expect(text.split('\n').slice(0, 6)).toEqual([
    ...['What Zuora OneID will receive', 'okta_app_saml.oneid_app', ''],
    ...[
      '1 of 2 people get another user name.',
      '1 of 2 people get other values than before.',
      '1 of 2 people have problems.',
    ],
  ]);
  expect(text).toContain('\n✘ bob\n');
  expect(text).toContain('userName           bob (before: bob@example.com)\n');
  expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
});

test('text without problems says so of the people who were looked at', () => {
  expect(renderPreview(previewOf([ADA]), 'text')).toContain('\nNo problem was found for 1 person.\n');
});

test('json is what the schema says', () => {
  const document = JSON.parse(renderPreview(DOCUMENT, 'json'));
  expect(previewSchema.strict().parse(document)).toEqual(document);
  expect(document).toEqual(DOCUMENT);
});

test('csv has a row for each person, and begins no field as a formula', () => {
  const attributes = PAGE.now.attributes.filter(({ variable }) => ['givenName', 'familyName'].includes(variable));
  const people = [{ ...ADA, firstName: '=HYPERLINK("x")', lastName: '+1, "2"' }];
  expect(renderPreview(previewOf(people, { ...PAGE, now: { ...PAGE.now, attributes } }), 'csv')).toBe(
    '"login","userName","givenName","familyName","changes","problems"\r\n' +
      `"ada@example.com","ada@example.com","'=HYPERLINK(""x"")","'+1, ""2""","",""\r\n`,
  );
});

test('text and markdown show those with problems first, and say how many they leave out', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...ADA,
    login: `p${index}`,
    email: `p${index}@example.com`,
  }));
  const document = previewOf([...many, { ...ADA, login: 'last', firstName: '' }]);
  for (const format of ['text', 'markdown'] as const) {
    const report = renderPreview(document, format);
    expect(report).toContain('11 people more: the formats json, csv and html have everybody.');
    expect(report).toMatch(/last[\s\S]*p48/);
    expect(report).not.toContain('p49');
  }
  for (const format of ['json', 'csv', 'html'] as const)
    expect(renderPreview(document, format)).toContain('p59@example.com');
});

const HOSTILE = [
  '::error::x',
  '\u001b[31mred',
  '##[error]x',
  '<script>x</script>',
  '| a | b |',
  '@everybody',
  '`x`',
  '\u202Eabc',
  'a\nb',
];

test.each(ALL)('%s: names from outside act nowhere', (format) => {
  const document = previewOf(
    HOSTILE.map((name, index) => ({ ...ADA, login: name, email: `${index}@example.com`, firstName: name })),
    { ...PAGE, label: HOSTILE.join(' ') },
  );
  const report = renderPreview(document, format);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect(report).not.toMatch(/\u001b|\u202e|##\[/);
  expect(report).not.toMatch(/^\s*::error/m);
  if (format === 'html') expect(report.match(/<script>/g)).toHaveLength(1);
  if (format === 'markdown') {
    expect(report).not.toMatch(/@everybody|<script>/);
    const rows = report.split('\n').filter((line) => line.startsWith('| ✅') || line.startsWith('| ❌'));
    expect(rows).toHaveLength(HOSTILE.length);
    const [head] = report.split('\n|--');
    const cells = head?.split('\n').at(-1)?.match(/\|/g)?.length;
    for (const row of rows) expect(row.match(/\|/g)).toHaveLength(cells ?? Number.NaN);
  }
});

describe('redacted', () => {
  const CANARY = {
    login: 'canary-1',
    email: 'canary-2@example.com',
    firstName: 'canary-3',
    lastName: 'canary-4',
    locale: 'canary_5',
    preferredLanguage: 'canary-6',
  };
  const document: Preview = redacted(
    previewOf([CANARY, { ...CANARY, login: 'canary-7', firstName: '' }], {
      ...PAGE,
      now: filledBy({ costCenter: 'user.firstName' }, '${source.login}'),
      before: PAGE.now,
    }),
  );

  test.each(ALL)('%s has nothing of a person', (format) => {
    expect(renderPreview(document, format)).not.toMatch(/canary/);
  });

  test('still says who has what wrong, by number, and what there is', () => {
    expect(document.people.map(({ login, attributes: { givenName } }) => [login, givenName])).toEqual([
      ['person 1', '(set)'],
      ['person 2', null],
    ]);
    expect(document.people[0]?.changes).toEqual([{ attribute: 'userName', before: '(set)', after: '(set otherwise)' }]);
    expect(document.people[1]?.problems.length).toBeGreaterThan(0);
    expect(document.people[0]?.body).toMatchObject({ schemas: [SCIM_CORE_USER, expect.any(String)], active: true });
  });
});
