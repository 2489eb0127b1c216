import { parse } from 'papaparse';
import type { Person } from '../person';
import { PreviewError } from '../preview-error';

/** Columns that are no attributes of the profile: what Okta's user objects have beside it. */
const BESIDE_PROFILE = new Set(['id', 'status']);

/**
 * CSV (RFC 4180; also with semicolons or tabs) with the names of Okta's profile attributes in its first line. An empty field
 * is an attribute that was never filled; `true`, `false` and numbers are taken as the texts that they are.
 *
 * @throws PreviewError
 */
export function peopleOfCsv(text: string): Person[] {
  const { data, errors } = parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [names = [], ...rows] = data;
  if (!names.includes('login')) {
    throw new PreviewError(
      "its first line has no column `login`: the columns are called as the attributes of Okta's profile",
    );
  }
  if (new Set(names).size < names.length) throw new PreviewError('two columns of its first line have one name');
  // The delimiter can't be guessed of one column; that is none of the file's faults.
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault !== undefined) {
    // The first line counts as a row.
    throw new PreviewError(`person ${fault.row ?? 0}: a quote is not closed, or stands within a field`);
  }
  return rows.map((fields, index) => personOf(names, fields, index + 1));
}

function personOf(names: readonly string[], fields: readonly string[], number: number): Person {
  if (fields.length !== names.length) {
    const than = fields.length < names.length ? 'fewer' : 'more';
    throw new PreviewError(`person ${number}: it has ${than} fields than the first line`);
  }
  const field = (name: string) => fields[names.indexOf(name)] || undefined;
  if (field('login') === undefined) {
    throw new PreviewError(`person ${number}: \`login\` is empty, by which a person is named here`);
  }
  const profile = names.flatMap((name, index) => {
    const value = fields[index];
    return value && !BESIDE_PROFILE.has(name) ? [[name, value] as const] : [];
  });
  return { id: field('id'), status: field('status'), profile: Object.fromEntries(profile) };
}
