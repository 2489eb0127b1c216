import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newOrg } from '../../../lib/testing/org/new-org';
import { readStateFile, writeStateFile } from '../../../lib/testing/org/state-file';

const folder = mkdtempSync(path.join(tmpdir(), 'okta-state-'));

test('what was written is read, and no other file is left', () => {
  const { data } = newOrg('sim', 'v1');
  const file = path.join(folder, 'new', 'okta.json');
  writeStateFile(file, data);
  expect(readStateFile(file)).toEqual(data);
  expect(readdirSync(path.dirname(file))).toEqual(['okta.json']);
});

test('without a file there is no state', () => {
  expect(readStateFile(path.join(folder, 'none.json'))).toBeUndefined();
});

test.each(['', '{}', '{"version":2}', 'null'])('a file with %j is refused', (text) => {
  const file = path.join(folder, 'other.json');
  writeFileSync(file, text);
  expect(() => readStateFile(file)).toThrow(`${file} isn't a state file of this version of the simulator`);
});
