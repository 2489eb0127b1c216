import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { HANDOFF_FORMATS, handoffDocument, readState, renderHandoff } from '../../../lib/handoff';
import { FIXTURES, fixture } from '../../state/states';
import { declared } from '../instances';

const SCHEMA = JSON.parse(readFileSync(path.join(__dirname, '../../../docs/schemas/handoff.schema.json'), 'utf8'));

test.each(FIXTURES)('the JSON of %s is as its published schema says', (name) => {
  const validate = new Ajv2020({ strict: false }).compile(SCHEMA);
  validate(JSON.parse(renderHandoff(handoffDocument(readState(fixture(name))), 'json')));
  expect(validate.errors).toBeNull();
});

test('each format ends in one line end', () => {
  for (const format of HANDOFF_FORMATS)
    expect(renderHandoff(handoffDocument([declared()]), format)).toMatch(/[^\n]\n$/);
});

describe('text', () => {
  const text = (colour = false) => renderHandoff(handoffDocument([declared()]), 'text', { colour });

  test('is in colour only when told', () => {
    expect(text()).not.toContain('\u001b');
    expect(text(true)).toContain('\u001b[1mHandoff of OneID\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    expect(text(true).replace(/\u001b\[\d+m/g, '')).toBe(text());
  });

  test('breaks prose to a readable width, and never a value or an address', () => {
    const long = `https://scim.example.com/${'x'.repeat(200)}`;
    const lines = renderHandoff(handoffDocument([declared({ connection: { baseUrl: long } })]), 'text').split('\n');
    expect(lines.filter((line) => line.length > 80).filter((line) => !/https:/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes(long))).toHaveLength(1);
  });

  test('shows boxes as they are to be', () => {
    const boxes = text()
      .split('\n')
      .filter((line) => /\[[ x]\]/.test(line));
    expect(boxes.map((line) => line.trim())).toEqual([
      'Supported provisioning actions     [ ] Import New Users and Profile Updates',
      '[x] Push New Users',
      '[x] Push Profile Updates',
      '[ ] Push Groups',
      '[ ] Import Groups',
      'Provisioning to App  [x] Create Users',
      '[x] Update User Attributes',
      '[x] Deactivate Users',
      '[ ] Sync Password',
    ]);
  });
});
