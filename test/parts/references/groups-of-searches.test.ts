import { GroupsOfSearches } from '../../../lib/parts/references/groups-of-searches';

const named = (name: string) => ({ name });

function added(names: readonly string[]): GroupsOfSearches {
  const groups = new GroupsOfSearches();
  for (const name of names) groups.add(name, named(name));
  return groups;
}

function split(groups: GroupsOfSearches): string[][] {
  return Array.from({ length: groups.count }, (_, index) => groups.of(index).map(({ name }) => name));
}

const NUMBERED = Array.from({ length: 45 }, (_, index) => `group-${String(index).padStart(2, '0')}`);

describe('groups of searches', () => {
  it('takes twenty names to a search, in the order of the names', () => {
    expect(split(added(NUMBERED))).toEqual([NUMBERED.slice(0, 20), NUMBERED.slice(20, 40), NUMBERED.slice(40)]);
  });

  it('is the same in whatever order they are declared', () => {
    const reversed = [...NUMBERED].reverse();
    const turned = [...NUMBERED.slice(17), ...NUMBERED.slice(0, 17)];
    for (const other of [reversed, turned]) expect(split(added(other))).toEqual(split(added(NUMBERED)));
  });

  it('begins another search where the address would be too long', () => {
    const long = Array.from({ length: 10 }, (_, index) => `${index}${'é'.repeat(150)}`);
    // Each adds about 950 characters of at most 4000.
    expect(split(added(long)).map((each) => each.length)).toEqual([4, 4, 2]);
  });

  it('counts on as groups are added, and never back', () => {
    const groups = new GroupsOfSearches();
    const counts = [...NUMBERED].reverse().map((name) => {
      groups.add(name, named(name));
      return groups.count;
    });
    expect(counts).toEqual(NUMBERED.map((_, index) => Math.ceil((index + 1) / 20)));
  });

  it('has none for a search that is not there', () => {
    expect(added(['one']).of(1)).toEqual([]);
    expect(new GroupsOfSearches().count).toBe(0);
  });
});
