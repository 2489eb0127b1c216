import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handoffDocument, readState } from '../../lib/handoff';
import { SOURCES } from '../../lib/handoff/sources';
import type { StepDefinition } from '../../lib/handoff/step-definition';
import { FIXTURES, fixture } from '../state/states';
import { declared } from './instances';

/** Docs say of each sentence where it is from. */

const DOCS = path.join(__dirname, '../../docs');
const ROWS = [...readFileSync(path.join(DOCS, 'handoff-sources.md'), 'utf8').matchAll(/^\| (.+) \| (.+) \|$/gm)].map(
  ([, sentence = '', source = '']) => ({ sentence: sentence.replaceAll('\\|', '|'), source }),
);

/** What of the sentences in the docs stands for names of a state. */
const NAMES = [
  ...['https://acme-admin\\.okta\\.com/\\S+', 'Acme OneID', '0oa1', 'acme_oneid_1', 'client-1', 'vault: kv/okta/oneid'],
  ...['Finance', 'scim\\.example\\.com', 'INACTIVE', '(?<=template, )Email', '(?<=has mapped )[^.]+'],
].join('|');

function pattern(sentence: string): RegExp {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${sentence.split(new RegExp(NAMES)).map(escaped).join('.+')}$`);
}

const PATTERNS = ROWS.map(({ sentence }) => pattern(sentence));

const document = handoffDocument([
  ...FIXTURES.flatMap((name) => readState(fixture(name))),
  declared(),
  declared({ app: { embed_url: 'https://login.acme.com/home/x/0oaAPP/aln1', status: 'INACTIVE' } }),
  declared({ connection: { baseUrl: 'https://evil.example/scim' }, toApp: { deactivateUsers: false } }),
]);

test('each sentence that a runbook says stands there', () => {
  const said = document.runbooks.flatMap(({ steps, next }) => [
    ...steps.flatMap(({ warnings, actions, notes, doneWhen, wayBack }) => [
      ...[...warnings, ...actions, ...notes],
      ...[doneWhen, wayBack],
    ]),
    ...next,
  ]);
  expect(said.length).toBeGreaterThan(200);
  const without = said.filter((sentence) => !PATTERNS.some((each) => each.test(sentence)));
  expect([...new Set(without)]).toEqual([]);
});

test('with a page that says it, or as inferred', () => {
  for (const { sentence, source } of ROWS.filter(({ source }) => !/^(source|-+)$/.test(source))) {
    expect([sentence, source]).toEqual([sentence, expect.stringMatching(/^(\*inferred\*|\[)/)]);
  }
});

test('pages are addresses of their makers, or files of these docs', () => {
  for (const { url } of Object.values(SOURCES)) {
    if (
      !/^https:\/\/(docs\.zuora|knowledgecenter\.zuora|developer\.zuora|help\.okta|support\.okta|developer\.okta)\.com\//.test(
        url,
      )
    ) {
      expect(readFileSync(path.join(DOCS, url), 'utf8')).not.toBe('');
    }
  }
});

test('a sentence without one is no part of a step', () => {
  // @ts-expect-error a text alone
  const notes: StepDefinition['notes'] = ['Okta does it all.'];
  expect(notes).toHaveLength(1);
});
