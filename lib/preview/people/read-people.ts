import type { People, Person } from '../person';
import { PreviewError } from '../preview-error';
import { peopleOfCsv } from './csv';
import { peopleOfJson } from './json';

/**
 * People out of a file: JSON (a list of Okta profiles, or of Okta's user objects), or CSV with profile names as its header.
 * What the text begins with tells which.
 *
 * @throws PreviewError that names the line or the place and repeats nothing of the file
 */
export function readPeople(marked: string): People {
  const text = marked.replace(/^\uFEFF/, '');
  const people = /^\s*[[{]/.test(text) ? peopleOfJson(text) : peopleOfCsv(text);
  if (people.length === 0) throw new PreviewError('it has no people');
  return peopleFrom(people);
}

export function peopleFrom(people: readonly Person[]): People {
  const attributes = new Set<string>();
  for (const { profile } of people) for (const name of Object.keys(profile)) attributes.add(name);
  return { people, attributes };
}
