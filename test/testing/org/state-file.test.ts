import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newOrg } from '../../../lib/testing/org/new-org';
import { StateFile } from '../../../lib/testing/org/state-file';

const folder = mkdtempSync(path.join(tmpdir(), 'okta-state-'));

test('what was written is read, and no other file is left', () => {
  const { data } = newOrg('sim', 'v1');
  const file = path.join(folder, 'new', 'okta.json');
  const state = StateFile.open(file);
  state.write(data);
  expect(state.read()).toEqual(data);
  state.close();
  expect(readdirSync(path.dirname(file))).toEqual(['okta.json']);
});

test('without a file there is no state', () => {
  const state = StateFile.open(path.join(folder, 'none.json'));
  expect(state.read()).toBeUndefined();
  state.close();
});

const { data } = newOrg('sim', 'v1');
const [group] = Object.values(data.groups);
const odd = (change: object) => JSON.stringify({ ...data, ...change });

test.each([
  ...['', '{}', '{"version":2}', 'null', odd({ users: undefined }), odd({ groups: [] })],
  ...[odd({ groups: { other: group } }), odd({ apps: { x: { label: 'no id' } } })],
  odd({ orgName: "sim'; touch canary; '" }),
])('a file with %j is refused', (text) => {
  const file = path.join(folder, 'other.json');
  writeFileSync(file, text);
  const state = StateFile.open(file);
  expect(() => state.read()).toThrow(`${file} isn't a state file of this version of the simulator`);
  state.close();
});

describe('a file that is open', () => {
  const file = path.join(folder, 'open.json');

  test('is not opened a second time, until it is closed', () => {
    const state = StateFile.open(file);
    expect(() => StateFile.open(file)).toThrow(`${file} is open in another simulator, process ${process.pid}`);
    state.close();
    StateFile.open(file).close();
  });

  test('in a copy of its folder is another file', () => {
    const state = StateFile.open(file);
    const copy = path.join(folder, 'copy');
    mkdirSync(copy);
    copyFileSync(`${file}.lock`, path.join(copy, 'open.json.lock'));
    StateFile.open(path.join(copy, 'open.json')).close();
    state.close();
  });

  test.each(['', '0', 'x', '4194305'])('by a process that is gone (%j) is opened', (pid) => {
    writeFileSync(`${file}.lock`, `${pid} ${file}`);
    StateFile.open(file).close();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

test('what cannot be written is undone', () => {
  const org = newOrg('sim', 'v1');
  const file = path.join(folder, 'undone', 'okta.json');
  const state = StateFile.open(file);
  state.write(org.data);
  const before = structuredClone(org.data);
  org.data.groups['00gnew'] = { ...(group as NonNullable<typeof group>), id: '00gnew' };
  org.data.groupSchema = { base: {}, custom: {}, ...org.timestamps() };
  // Nothing can be renamed over a folder.
  const taken = `${file}.kept`;
  mkdirSync(taken);
  const elsewhere = StateFile.open(taken);
  Reflect.set(elsewhere, 'saved', readFileSync(file, 'utf8'));
  expect(() => elsewhere.write(org.data)).toThrow(/okta\.json\.kept can't be written \(\w+\): the change is undone/);
  expect(org.data).toEqual(before);
  expect(readdirSync(path.dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  state.close();
  elsewhere.close();
});

test('a link at the name of the file is replaced, and what it leads to stays', () => {
  const target = path.join(folder, 'precious.txt');
  writeFileSync(target, 'precious');
  const file = path.join(folder, 'linked.json');
  symlinkSync(target, file);
  const state = StateFile.open(file);
  state.write(data);
  state.close();
  expect(readFileSync(target, 'utf8')).toBe('precious');
});
