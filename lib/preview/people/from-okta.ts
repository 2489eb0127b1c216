import type { OktaDirectoryReads, OktaNamedGroup } from '../../okta-org/directory';
import { counted } from '../counted';
import type { People, Person } from '../person';
import { PreviewError } from '../preview-error';
import { peopleFrom } from './read-people';

export interface PeopleOfOktaOptions {
  /**
   * Name of the group that people are in, exactly as Okta has it, or its id.
   * @default - everybody in the org
   */
  readonly group?: string | undefined;
  /**
   * How many people to read at most.
   * @default 100000
   */
  readonly limit?: number | undefined;
  /** Told what is being read, in a sentence. */
  readonly onProgress?: ((message: string) => void) | undefined;
}

/** The most people that are read, whatever is asked for. */
export const MOST_PEOPLE_READ = 100_000;

/**
 * People of a living org, with their profiles. Nothing is written. It takes a call for the group, and one for each 1000 of its
 * members; without a group one for each 200 people of the org.
 *
 * @throws PreviewError if there is no such group, several have the name, or nobody is in it; HttpError
 */
export async function peopleOfOkta(okta: OktaDirectoryReads, options: PeopleOfOktaOptions = {}): Promise<People> {
  const { onProgress } = options;
  const most = Math.min(options.limit ?? MOST_PEOPLE_READ, MOST_PEOPLE_READ);
  const group = options.group === undefined ? undefined : await groupCalled(okta, options.group);
  const where = group === undefined ? new URL(okta.url).host : group.name;
  onProgress?.(`Reading the people of ${where}`);
  const people: Person[] = [];
  let areMore = false;
  for await (const page of okta.people({ groupId: group?.id, most })) {
    const wanted = page.people.slice(0, most - people.length);
    people.push(...wanted);
    areMore = !page.isLast || wanted.length < page.people.length;
    if (areMore) onProgress?.(`${counted(people.length)} read`);
    if (people.length >= most) break;
  }
  if (people.length === 0) throw new PreviewError(`${where} has no people`);
  const note = `Only the first ${counted(people.length)} of ${where} are here: others may share their user names.`;
  return { ...peopleFrom(people), notes: areMore ? [note] : [] };
}

async function groupCalled(okta: OktaDirectoryReads, name: string): Promise<OktaNamedGroup> {
  if (name.trim() === '') throw new PreviewError('--group is empty: expected the name or the id of a group');
  const found = await okta.groupsCalled(name);
  const exact = found.filter((each) => each.name === name || each.id === name);
  const [group, ...others] = exact;
  const { host } = new URL(okta.url);
  if (group === undefined) {
    const [other] = found;
    throw new PreviewError(
      `${host} has no group called ${name}${other === undefined ? '' : `; it has one called ${other.name}`}`,
    );
  }
  if (others.length > 0) {
    const list = exact.map(({ id, type }) => `${id} (${type})`).join(', ');
    throw new PreviewError(`${host} has ${exact.length} groups called ${name}: name one by its id: ${list}`);
  }
  return group;
}
