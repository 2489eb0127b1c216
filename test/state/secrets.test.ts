import { readState } from '../../lib/state';
import { FIXTURES, fixture } from './states';

/** A state holds secrets in clear. Whatever isn't on the allow-list gets a canary, in every string of a real state. */

const CANARY = 'CANARY-7f3a';

const READ = new Set([
  ...['id', 'name', 'label', 'status', 'embed_url', 'metadata_url', 'links', 'features', 'user_name_template'],
  ...['app_id', 'index', 'external_name', 'external_namespace', 'target_id', 'mappings', 'group', 'groups'],
  ...['source_group_id', 'target_group_name', 'target_group_id', 'input', 'output'],
]);

/** The document with a canary in every attribute of every resource that isn't read, and where there is none yet. */
function spoiled(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value) => {
    if (key === 'values' || key === 'attributes') {
      if (typeof value?.id !== 'string') return value;
      const attributes = Object.entries(value).map(([name, one]) => [name, READ.has(name) ? one : CANARY]);
      return { ...Object.fromEntries(attributes), token: CANARY, client_secret: CANARY, private_key: CANARY };
    }
    if (key === 'outputs' || key === 'variables') return { secret: { value: CANARY, sensitive: true } };
    return value;
  });
}

test.each(FIXTURES)('no secret of %s is read', (name) => {
  const text = spoiled(fixture(name));
  expect(text.split(CANARY).length).toBeGreaterThan(100);
  expect(readState(text)).toEqual(readState(fixture(name)));
});

test('a record gives its fields and nothing that somebody added', () => {
  const text = fixture('provisioned').replaceAll('"managedBy":', `"secret": "${CANARY}", "managedBy":`);
  expect(text).toContain(CANARY);
  expect(JSON.stringify(readState(text))).not.toContain(CANARY);
});

test('no part of a secret is in the error of a state that is cut off or garbled anywhere', () => {
  const text = spoiled(fixture('phase-app'));
  const places = Array.from({ length: 300 }, (_, index) => Math.floor((index / 300) * text.length));
  let refused = 0;
  for (const place of places) {
    for (const broken of [text.slice(0, place), `${text.slice(0, place)}?${text.slice(place)}`]) {
      try {
        readState(broken);
      } catch (error) {
        refused++;
        expect(String(error)).not.toMatch(/CANA|NARY|7f3a/);
      }
    }
  }
  expect(refused).toBeGreaterThan(300);
});

test('no secret is in the error of an attribute of the wrong type', () => {
  const names = [...READ, 'app', 'version', 'mode', 'type', 'address', 'appId', 'baseUrl', 'createUsers', 'expression'];
  let refused = 0;
  for (const name of names) {
    const text = JSON.stringify(JSON.parse(fixture('provisioned')), (key, value) =>
      key === name ? [{ [CANARY]: CANARY }] : value,
    );
    try {
      expect(JSON.stringify(readState(text))).not.toContain(CANARY);
    } catch (error) {
      refused++;
      expect(String(error)).not.toContain(CANARY);
    }
  }
  expect(refused).toBeGreaterThan(15);
});
