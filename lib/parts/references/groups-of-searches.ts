import { Token } from 'cdktf';
import type { NamedGroup } from './named-group';

/** More names in one search would make its address hard to read, and the answer long. */
const MOST_NAMES = 20;

/**
 * Longest search, encoded as in the address of the call. Okta names no limit; servers commonly take 8 kB for the whole
 * request line and headers.
 */
const LONGEST_SEARCH = 4000;

/** What a name that only Terraform knows is taken to add to a search. */
const LENGTH_OF_TOKEN = 150;

interface Entry {
  readonly key: string;
  readonly group: NamedGroup;
  /** What its name adds to the address of a search. */
  readonly length: number;
}

/**
 * Which groups fall to which search: as many to each as its address holds, in the order of their keys, so that the order of
 * declaration shows nowhere. One more group never makes it fewer searches.
 */
export class GroupsOfSearches {
  private readonly entries: Entry[] = [];
  private split: NamedGroup[][] | undefined;
  private searches = 0;

  /** How many searches the groups take that were added so far. */
  get count(): number {
    return this.searches;
  }

  /** @param key of this group alone, by which it is sorted */
  add(key: string, group: NamedGroup): void {
    this.entries.splice(this.placeOf(key), 0, { key, group, length: encodedLength(group.name) });
    this.split = undefined;
    this.searches = 0;
    this.eachWithSearch((_, search) => {
      this.searches = search + 1;
    });
  }

  /** The groups of a search, by its index. */
  of(search: number): readonly NamedGroup[] {
    if (this.split === undefined) {
      const split: NamedGroup[][] = Array.from({ length: this.searches }, () => []);
      this.eachWithSearch((group, index) => split[index]?.push(group));
      this.split = split;
    }
    return this.split[search] ?? [];
  }

  private eachWithSearch(use: (group: NamedGroup, search: number) => void): void {
    let search = -1;
    let names = MOST_NAMES;
    let length = 0;
    for (const entry of this.entries) {
      if (names === MOST_NAMES || length + entry.length > LONGEST_SEARCH) {
        search += 1;
        names = 0;
        length = 0;
      }
      names += 1;
      length += entry.length;
      use(entry.group, search);
    }
  }

  private placeOf(key: string): number {
    let from = 0;
    let to = this.entries.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.entries[middle]?.key ?? '') < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function encodedLength(name: string): number {
  const written = Token.isUnresolved(name) ? 'x'.repeat(LENGTH_OF_TOKEN) : name.replace(/["\\]/g, '\\$&');
  return new URLSearchParams([['', `profile.name eq "${written}" or `]]).toString().length;
}
