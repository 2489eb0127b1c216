import { HANDOFF_FORMATS, handoffDocument, readState, renderHandoff } from '../../lib/handoff';
import { FIXTURES, fixture } from '../state/states';

/** Every attribute of a real state that isn't read becomes a canary; so do outputs. */
const CANARY = 'CANARY-7f3a';
const READ = [
  ...['id', 'name', 'label', 'status', 'embed_url', 'metadata_url', 'links', 'features', 'user_name_template'],
  ...['app_id', 'index', 'external_name', 'external_namespace', 'target_id', 'mappings', 'group', 'groups'],
  ...['source_group_id', 'target_group_name', 'target_group_id', 'input', 'output'],
];

function spoiled(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value) => {
    if (key === 'outputs') return { secret: { value: CANARY, sensitive: true } };
    if ((key !== 'values' && key !== 'attributes') || typeof value?.id !== 'string') return value;
    const attributes = Object.entries(value).map(([name, one]) => [name, READ.includes(name) ? one : CANARY]);
    return { ...Object.fromEntries(attributes), client_secret: CANARY, token: CANARY };
  });
}

const cases = FIXTURES.flatMap((name) => HANDOFF_FORMATS.map((format) => [name, format] as const));

test.each(cases)('no secret of %s is in %s, and nothing else is missing', (name, format) => {
  const text = spoiled(fixture(name));
  expect(text.split(CANARY).length).toBeGreaterThan(100);
  const runbook = renderHandoff(handoffDocument(readState(text)), format);
  expect(runbook).not.toContain(CANARY);
  expect(runbook).toBe(renderHandoff(handoffDocument(readState(fixture(name))), format));
});

test('a client secret has no value in any runbook, only a place', () => {
  for (const { steps } of handoffDocument(readState(fixture('provisioned'))).runbooks) {
    const secrets = steps.flatMap(({ fields }) => fields).filter(({ label }) => /secret$/i.test(label));
    expect(secrets).toHaveLength(2);
    for (const { kind, value, copy } of secrets) expect([kind, value, copy]).toEqual(['secret-not-shown', null, false]);
  }
});
