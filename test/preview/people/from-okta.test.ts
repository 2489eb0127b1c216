import { type OktaDirectoryReads, type PeopleOfOktaOptions, PreviewError, peopleOfOkta } from '../../../lib/preview';

const FINANCE = { id: '00g1', name: 'Finance', type: 'OKTA_GROUP' };

/** An org with these groups and people, in pages. */
function org(groups: readonly (typeof FINANCE)[], ...pages: readonly string[][]) {
  const asked: string[] = [];
  const okta: OktaDirectoryReads = {
    url: 'https://acme.okta.com',
    async groupsCalled(name) {
      asked.push(`group ${name}`);
      return [...groups];
    },
    async *people({ groupId, most }) {
      for (const [index, page] of pages.entries()) {
        asked.push(`people of ${groupId} at most ${most}`);
        const people = page.map((login) => ({ id: login, status: 'ACTIVE', profile: { login } }));
        yield { people, isLast: index === pages.length - 1 };
      }
    },
  };
  return { okta, asked };
}

async function said(okta: OktaDirectoryReads, options: PeopleOfOktaOptions): Promise<string> {
  try {
    await peopleOfOkta(okta, options);
  } catch (error) {
    if (error instanceof PreviewError) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test('everybody, with progress and no note', async () => {
  const { okta, asked } = org([], ['a', 'b'], ['c']);
  const told: string[] = [];
  const { people, notes } = await peopleOfOkta(okta, { onProgress: (message) => told.push(message) });
  expect([people.map(({ id }) => id), notes]).toEqual([['a', 'b', 'c'], []]);
  expect(asked).toEqual(['people of undefined at most 100000', 'people of undefined at most 100000']);
  expect(told).toEqual(['Reading the people of acme.okta.com', '2 people read']);
});

test('no more than the limit, no page that it does not take, and a note that there are more', async () => {
  const { okta, asked } = org([FINANCE], ['a', 'b'], ['c', 'd'], ['e']);
  const { people, notes } = await peopleOfOkta(okta, { group: 'Finance', limit: 3 });
  expect(people.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual(['group Finance', 'people of 00g1 at most 3', 'people of 00g1 at most 3']);
  expect(notes).toEqual(['Only the first 3 people of Finance are here: others may share their user names.']);
  expect((await peopleOfOkta(org([], ['a', 'b']).okta, { limit: 2 })).notes).toEqual([]);
});

test('a group is found by its exact name or its id', async () => {
  const other = { ...FINANCE, id: '00g2', name: 'finance' };
  const { okta, asked } = org([other, FINANCE], ['a']);
  await peopleOfOkta(okta, { group: 'Finance' });
  await peopleOfOkta(okta, { group: '00g2' });
  expect(asked.filter((each) => each.startsWith('people'))).toEqual([
    'people of 00g1 at most 100000',
    'people of 00g2 at most 100000',
  ]);
});

test('what is not there, is another one, or is not the only one, is said, and nobody is read', async () => {
  const { okta, asked } = org([FINANCE, { ...FINANCE, id: '00g2', type: 'APP_GROUP' }], ['a']);
  expect(await said(okta, { group: 'finance' })).toBe(
    'acme.okta.com has no group called finance; it has one called Finance',
  );
  expect(await said(okta, { group: 'Finance' })).toBe(
    'acme.okta.com has 2 groups called Finance: name one by its id: 00g1 (OKTA_GROUP), 00g2 (APP_GROUP)',
  );
  expect(await said(org([]).okta, { group: 'x' })).toBe('acme.okta.com has no group called x');
  expect(await said(okta, { group: ' ' })).toContain('--group is empty');
  expect(await said(org([FINANCE], []).okta, { group: 'Finance' })).toBe('Finance has no people');
  expect(asked.filter((each) => each.startsWith('people'))).toEqual([]);
});
