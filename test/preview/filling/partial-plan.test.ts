import { preview, readFillings, readPeople } from '../../../lib/preview';
import { planFor } from '../../review/previews';

const MARK = '\uFEFF';
const people = readPeople(`${MARK}[{"login":"ada@example.com","email":"ada@example.com"}]`);

function notesOf(more: object): string {
  const [filling] = readFillings(JSON.stringify({ ...JSON.parse(planFor({})), ...more }));
  return filling ? preview(filling, people).notes.join('\n') : 'nothing';
}

test('a plan that stopped, or is not complete, is said first', () => {
  expect(notesOf({ errored: true, complete: false })).toMatch(/^The plan ended in an error: /);
  expect(notesOf({ complete: false })).toMatch(/^The plan is not complete: /);
  expect(notesOf({})).not.toMatch(/^The plan/m);
});

test('a format that is not known is no plan to preview, a later one of the same kind is', () => {
  expect(() => notesOf({ format_version: '2.0' })).toThrow(/format that isn't known/);
  expect(notesOf({ format_version: '1.9' })).not.toBe('nothing');
});

test('a byte order mark is stepped over, in a plan and in people', () => {
  expect(readFillings(MARK + planFor({}))).toHaveLength(1);
  expect(people.people).toHaveLength(1);
  expect(readPeople(`${MARK}login\nada@example.com\n`).people).toHaveLength(1);
});
