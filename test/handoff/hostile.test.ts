import { HANDOFF_FORMATS, type HandoffFormat, handoffDocument, renderHandoff } from '../../lib/handoff';
import { declared, resource } from './instances';

/** Names that try to break out of their place. */
const ATTACKS = {
  markdown: '](https://evil.example) **bold** _em_ ~~no~~ [x](y) # heading',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)></details></code>',
  attribute: `" onmouseover="alert(1)" x='`,
  script: '</script><script>alert(1)</script><!--',
  style: '</style><style>*{display:none}',
  backticks: '``` ` ~~~\n```html\n<b>',
  table: '| a | b |\n| --- | --- |',
  newlines: 'a\r\n\r\n## b\n- c\u2028d\u2029e\u0085f',
  ansi: '\u001b[2J\u001b[31mred\u001b]0;title\u0007\u009b1m',
  commands: '\n::error::pwned\n##[error]pwned ##vso[task.setvariable]x',
  mentions: '@everyone @octo/team #1 GH-1 www.evil.example https://evil.example',
  direction: '\u202Egnp.exe\u2066\u200B\uFEFF',
  surrogate: 'a\uD800b\uDFFFc',
  address: 'javascript:alert(1)//../../?x=1#y',
};

function render(attack: string, format: HandoffFormat, width?: number): string {
  const instance = declared({
    app: { label: attack, name: attack, id: attack, user_name_template: attack, metadata_url: attack, status: attack },
    connection: {
      appId: attack,
      clientId: attack,
      clientSecretLocation: attack,
      baseUrl: attack,
      supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
    },
    toApp: { appId: attack },
    more: [
      resource('okta_push_group.p', { id: 'gPm', app_id: attack, source_group_id: '00g' }),
      resource('okta_group.g', { id: '00g', name: attack }),
      resource('okta_app_group_assignments.a', { app_id: attack, group: [{ id: '00g' }] }),
      resource('okta_profile_mapping.m', {
        id: 'p',
        target_id: attack,
        mappings: [{ id: attack, expression: attack }],
      }),
    ],
  });
  return renderHandoff(handoffDocument([instance]), format, { width });
}

const all = Object.entries(ATTACKS);

describe.each(HANDOFF_FORMATS)('%s', (format) => {
  test.each(all)('%s: nothing that acts in a terminal or a CI log, and no line more', (_name, attack) => {
    const output = render(attack, format);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
    expect(output).not.toMatch(/##\[|##vso/);
    expect(output).not.toMatch(/\p{Cs}/u);
    if (format !== 'text') {
      expect(output.split('\n')).toHaveLength(render('plain', format).split('\n').length);
    }
    expect(output.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });
});

test.each(all)('text: %s begins no line, however narrow it is', (_name, attack) => {
  for (const width of [1, 20, 40, 80, Number.POSITIVE_INFINITY]) {
    const begun = render(`a name of some words ${attack} ::error::x`, 'text', width).split('\n');
    expect(begun.filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  }
});

test.each(all)('JSON holds %s as it is', (_name, attack) => {
  expect(JSON.parse(render(attack, 'json')).runbooks[0].app.label).toBe(attack);
});

describe('HTML', () => {
  const tags = (page: string) => page.match(/<[a-z/!][^>]*>/gi)?.map((tag) => tag.replace(/"[^"]*"/g, '""'));
  test.each(all)('%s adds no tag and no attribute', (_name, attack) => {
    // Code in backticks is set as such, also in a name; and a value that can't be shown as it is isn't copied.
    const withoutCode = (page: string) => tags(page.replace(/<\/?code>|<button.*?<\/button>/g, ''));
    expect(withoutCode(render(attack, 'html'))).toEqual(withoutCode(render('plain', 'html')));
  });
  test.each(all)('%s leads nowhere else', (_name, attack) => {
    const links = [...render(attack, 'html').matchAll(/href="([^"]*)"/g)].map(([, href]) => href as string);
    expect(links.length).toBeGreaterThan(10);
    expect(
      links.filter(
        (href) => !/^(https:\/\/(acme-admin\.okta\.com|one\.zuora\.com)(\/|$)|#app-1|#main|data:,)/.test(href),
      ),
    ).toEqual([]);
  });
});

describe('Markdown', () => {
  /** The output without what people write: text, entities, code. */
  const skeleton = (output: string) =>
    output
      .replace(/&#\d+;/g, '')
      .replaceAll('<!-- -->', '')
      .replace(/<code>[^<>`|]*<\/code>|`[^`|\n]*`/g, 'C')
      .split('\n');

  test.each(all)('%s stays in its place', (_name, attack) => {
    // What keeps a renderer from linking a mail address.
    const output = render(attack, 'markdown').replaceAll('<!-- -->', '');
    expect(output.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?code>$/.test(tag)) ?? []).toEqual([]);
    const kind = (line: string) => /^(#+ |\||> |- \[ \] |- |\d+\. )/.exec(line)?.[0] ?? (line === '' ? '' : 'text');
    const plain = skeleton(render('plain', 'markdown'));
    expect(skeleton(output).map(kind)).toEqual(plain.map(kind));
    const cells = (lines: string[]) =>
      lines.filter((line) => line.startsWith('| ')).map((line) => line.split('|').length);
    expect(cells(skeleton(output))).toEqual(cells(plain));
    const targets = [...output.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target as string);
    expect(targets.filter((target) => !/^https:\/\/(acme-admin\.okta\.com|one\.zuora\.com)/.test(target))).toEqual([]);
  });

  test.each(all)('%s mentions nobody', (_name, attack) => {
    const outside = render(attack, 'markdown')
      .replace(/<code>.*?<\/code>|`[^`\n]*`/g, '')
      .replace(/\]\([^)]*\)/g, '');
    expect(outside).not.toMatch(/(@|&#64;|&#35;)(?!&#8203;)\w/);
    expect(outside).not.toMatch(/(?<!\]\()https?:\/\/evil|www\.evil/);
  });
});
