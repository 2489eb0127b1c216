import { REVIEW_FORMATS, type RenderOptions, type ReviewFormat, renderReview, reviewPlan } from '../../../lib/review';
import {
  app,
  assignments,
  check,
  connection,
  connectionInput,
  features,
  keep,
  mapping,
  plan,
  pushGroup,
  record,
  remove,
  replace,
  update,
} from '../plans';

/** Names that try to break out of their place. */
const ATTACKS = {
  markdown: '](https://evil.example) **bold** _em_ ~~no~~ [x](y) # heading',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)></details></code>',
  backticks: '``` ` ~~~\n```mermaid\nflowchart',
  table: '| a | b |\n| --- | --- |',
  newlines: 'a\r\n\r\n## b\n- c\u2028d\u2029e\u0085f',
  ansi: '\u001b[2J\u001b[31mred\u001b]0;title\u0007\u009b1m',
  commands: '\n::error::pwned\n##[error]pwned ##vso[task.setvariable]x\n::set-output name=a::b',
  command: '::error file=x::pwned',
  spacedCommand: ' \u00A0\u3000::add-mask::a',
  azure: '##[error]pwned ###vso[x]',
  fold: 'section_start:1:a\r\u001b[0K --- +++ ~~~ travis_fold:start:a',
  mentions:
    '@everyone @octo/team #1 GH-1 octo/repo#2 www.evil.example https://evil.example joe@evil.example ' +
    'd95c2d1 octo/repo@d95c2d1f0d95c2d1f0d95c2d1f0d95c2d1f0d95c2 :smile:+1:',
  direction: '\u202Egnp.exe\u2066\u200B\uFEFF',
  mermaid: '"] --> evil["x"]; click a0 "https://evil.example" `md` %% end\nsubgraph',
  sarif: '[click](https://evil.example) {0} {{1}}',
  atOnce: '::error file=x::pwned',
  references: 'GH-12 deadbeef1234567 octo/team#3 gh-7 0123456789abcdef0123456789abcdef01234567',
  percent: '%0A::error::pwned%0D%25',
  comment: '--> <!-- oneid-scim-review -->',
  surrogate: 'a\uD800b\uDFFFc',
};

function hostilePlan(attack: string) {
  const hostile = { label: attack, name: attack };
  return plan(
    [
      update(
        `okta_app_saml.x["${attack}"]`,
        app({ ...hostile, sso_url: attack }),
        app({ ...hostile, sso_url: `${attack}!`, user_name_template: attack }),
      ),
      update('okta_app_connection.c', connection({ base_url: attack }), connection({ base_url: `${attack}!` })),
      update('okta_app_features.f', features(), features({ deactivate: 'DISABLED' })),
      update(
        'terraform_data.c',
        record(connectionInput({ clientId: attack })),
        record(connectionInput({ clientId: `${attack}!` })),
      ),
      update(
        'okta_profile_mapping.m',
        mapping({ [attack]: [attack], email: [attack] }),
        mapping({ email: [`${attack}!`] }),
      ),
      keep('okta_group.g', { id: 'g1', name: attack }),
      update('okta_app_group_assignments.g', assignments(['g1', attack]), assignments([])),
      remove(`okta_push_group.p["${attack}"]`, pushGroup({ source_group_id: 'g1' })),
      { ...remove(attack, app()), type: 'okta_app_saml' },
      replace(
        `okta_app_oauth.t["${attack}"]`,
        { id: 'x', label: attack },
        { label: attack },
        { action_reason: 'replace_because_tainted' },
      ),
    ],
    {
      terraform_version: attack,
      resource_drift: [update('okta_app_saml.x', app(), app({ features: [attack] }))],
      checks: [
        check('resource', `okta_push_group.p["${attack}"]`, 'fail', attack),
        check('check', 'check.a_provisioning', 'fail', attack),
      ],
    },
  );
}

function render(attack: string, format: ReviewFormat, options: RenderOptions = {}): string {
  const review = reviewPlan(hostilePlan(attack), {
    name: attack,
    stack: { resource: { okta_app_connection: { c: { '//': { metadata: { path: attack } } } } } },
    acknowledgements: [
      { rule: 'connection-endpoint-changed', address: '*', reason: attack },
      { rule: attack, address: attack, reason: attack },
    ],
  });
  expect(review.document.findings.length).toBeGreaterThan(10);
  return renderReview(review, format, options);
}

const all = Object.entries(ATTACKS);
const UNWRAPPED: RenderOptions = { width: Number.POSITIVE_INFINITY };

describe.each(REVIEW_FORMATS)('%s', (format) => {
  test.each(all)('%s: nothing that acts in a terminal or a CI log', (_name, attack) => {
    const output = render(attack, format);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
    expect(output).not.toMatch(/##\[|##vso/);
    expect(output).not.toMatch(/\p{Cs}/u);
    const commands = output.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(
      format === 'github'
        ? commands.filter((line) => !/^::(error|warning|notice) title=[^:,]*::[^\n]/.test(line))
        : commands,
    ).toEqual([]);
  });
});

test('text: an address that is a command is not first on its line', () => {
  const text = renderReview(
    reviewPlan(plan([{ ...remove('okta_app_saml.x', app()), address: '::error::pwned' }])),
    'text',
  );
  expect(text).not.toMatch(/^\s*::/m);
});

test.each(all)('text: %s leaves the shape of the report as it is', (_name, attack) => {
  const shape = (output: string) => output.split('\n').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  expect(shape(render(attack, 'text', UNWRAPPED))).toEqual(shape(render('plain', 'text', UNWRAPPED)));
});

test.each(all)('text: %s begins no line', (_name, attack) => {
  const begun =
    /^(No findings|Fails: |Passes: |People, as far as the plan lists them: |(CRITICAL|HIGH|MEDIUM|LOW) |Note:( |$)| {2}(At|Why|Do):( |$)| {2}- |$)/;
  const acknowledged = /^ {2}Acknowledged(:| until)( |$)/;
  const isOwn = (line: string) => begun.test(line) || acknowledged.test(line);
  const lines = (options: RenderOptions) => render(attack, 'text', options).split('\n');
  expect(lines(UNWRAPPED).filter((line) => !isOwn(line))).toEqual([]);
  // Where lines are wrapped, what goes on is further in than anything that begins.
  expect(lines({ width: 40 }).filter((line) => !isOwn(line) && !/^ {4}/.test(line))).toEqual([]);
});

test.each(all)('github: %s leaves the number of annotations as it is', (_name, attack) => {
  const lines = (output: string) => output.trimEnd().split('\n').length;
  expect(lines(render(attack, 'github'))).toBe(lines(render('plain', 'github')));
});

test.each(all)('github: %s leaves the lines of each annotation as they are', (_name, attack) => {
  // What GitHub shows no more is no annotation, so that nothing is decoded there.
  const annotations = (output: string) => output.split('\n').filter((line) => line.startsWith('::'));
  const shown = (output: string) => annotations(output).map((line) => line.split('%0A').length);
  expect(shown(render(attack, 'github'))).toEqual(shown(render('plain', 'github')));
});

test.each(all)('json and sarif: %s is data that comes back as it was', (_name, attack) => {
  const document = JSON.parse(render(attack, 'json'));
  expect(document.plan.terraformVersion).toBe(attack);
  const log = JSON.parse(render(attack, 'sarif'));
  expect(log.runs[0].results).toHaveLength(document.findings.length);
  const messages: string[] = log.runs[0].results.map((result: { message: { text: string } }) => result.message.text);
  expect(messages.filter((text) => /\]\(|\{\d\}/.test(text))).toEqual([]);
});

describe('markdown', () => {
  /** What is left when every element that the report itself writes is taken out. */
  const skeleton = (output: string) =>
    output
      .replace(/&#\d+;|<!-- -->/g, '')
      .replace(/<code>[^<>`|]*<\/code>/g, 'C')
      .split('\n');

  test.each(all)('%s stays in its place', (_name, attack) => {
    const output = render(attack, 'markdown');
    const tags = new Set(output.replace(/^<!-- oneid-scim-review -->\n/, '').match(/<[^>]*>/g));
    expect([...tags].filter((tag) => !/^(<\/?(details|summary|code|b|s)>|<!-- -->)$/.test(tag))).toEqual([]);
    const lines = skeleton(output);
    const plain = skeleton(render('plain', 'markdown'));
    expect(lines).toHaveLength(plain.length);
    const kind = (line: string) =>
      /^(#+ |\||```|- |<details>|<\/details>|\*\*)/.exec(line)?.[0] ?? (line === '' ? '' : 'text');
    expect(lines.map(kind)).toEqual(plain.map(kind));
    const cells = (line: string) => line.split('|').length;
    const tables = (text: string[]) => text.filter((line) => line.startsWith('| ')).map(cells);
    expect(tables(lines)).toEqual(tables(plain));
    expect(output).not.toMatch(/https?:\/\/evil|www\.evil|\]\(/);
  });

  /** What a reader's browser gets outside of code, where GitHub looks for references. */
  const seen = (output: string) =>
    output
      .replace(/<code>.*?<\/code>/g, '')
      .replace(/```mermaid[\s\S]*?```/, '')
      .replace(/<!--.*?-->/g, '')
      .replace(/&#(\d+);/g, (_entity, number) => String.fromCodePoint(Number(number)));

  test.each(all)('%s mentions nobody and refers to nothing', (_name, attack) => {
    expect(seen(render(attack, 'markdown'))).not.toMatch(/[@#]\w|\bGH-\d|\b[0-9a-f]{7,40}\b|:[\w+-]+:/i);
  });

  test('what would be a reference stays readable', () => {
    const output = seen(render(ATTACKS.mentions, 'markdown'));
    expect(output.replaceAll('\u200B', '')).toContain('@octo/team #1 GH-1 octo/repo#2 ');
    expect(output.replaceAll('\u200B', '')).toContain('d95c2d1 octo/repo@d95c2d1f0d95c2d1f0d95c2d1f0d95c2d1f0d95c2');
  });

  test('a mail address is no link, in code either, where its text stays as it is', () => {
    const output = render('joe@evil.example', 'markdown');
    const halves = output.match(/joe.{0,12}&#64;.{0,12}evil\.example/g);
    expect(halves?.length).toBeGreaterThan(2);
    expect(halves?.filter((one) => !/joe(<!-- -->&#64;|&#64;&#8203;)evil/.test(one))).toEqual([]);
  });

  test('a backtick without a fellow is shown as it is', () => {
    expect(seen(render('a`b', 'markdown')).replaceAll('\u200B', '')).toContain('“a`b”');
  });
});

test.each(all)('mermaid: %s stays in its label', (_name, attack) => {
  const picture = /```mermaid\n([\s\S]*?)\n```/.exec(render(attack, 'markdown'))?.[1] ?? '';
  const label = '"[\\p{L}\\p{N} :()]*(?:#\\d+;[\\p{L}\\p{N} :()]*)*"';
  const node = new RegExp(`^  a\\d+(g\\d+|e|more)?\\[${label}\\](:::\\w+)?$`, 'u');
  const edge = /^ {2}a\d+\w* (-\.->|-->)(\|"[\w ()]+"\|)? a\d+e?$/;
  const lines = picture
    .split('\n')
    .slice(1)
    .filter((line) => !/^ {2}(classDef \w+ stroke:#\w+,stroke-width:3px|linkStyle [\d,]+ stroke:#\w+)$/.test(line));
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.filter((line) => !node.test(line) && !edge.test(line))).toEqual([]);
});
