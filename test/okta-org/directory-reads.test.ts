import type { HttpOptions } from '../../lib/http';
import { DIRECTORY_SCOPES, OktaDirectory, oktaEnvironment } from '../../lib/okta-org';
import { OktaSimulator } from '../../lib/testing';

const QUICK: HttpOptions = { limits: { retryPause: 1 } };

let sim: OktaSimulator;
let okta: OktaDirectory;

beforeEach(async () => {
  sim = await OktaSimulator.start();
  okta = OktaDirectory.fromEnvironment(sim.environment(), QUICK);
});
afterEach(() => sim.stop());

async function logins(options: { groupId?: string; most: number }): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const { people } of okta.people(options)) found.push(...people.map(({ profile }) => profile['login']));
  return found;
}

test('groups by name in any case, with what an address can not hold, or by id; one call', async () => {
  sim.admin.createGroup('Finance');
  const odd = sim.admin.createGroup('R&D "west" 100% + ü');
  sim.requests.clear();
  expect((await okta.groupsCalled('FINANCE')).map(({ name, type }) => [name, type])).toEqual([
    ['Finance', 'OKTA_GROUP'],
  ]);
  expect(sim.requests.count).toBe(1);
  expect(await okta.groupsCalled(odd.name)).toMatchObject([{ id: odd.id }]);
  expect(await okta.groupsCalled(odd.id)).toMatchObject([{ id: odd.id }]);
  expect(await okta.groupsCalled('Fin')).toEqual([]);
});

test('people with whole profiles, page after page, and no call for a page that nobody wants', async () => {
  for (let index = 0; index < 450; index++)
    sim.admin.createUser({ login: `p${index}@example.com`, email: `p${index}@example.com`, nickName: 'P' });
  sim.requests.clear();
  const all = await logins({ most: 1000 });
  // Every org has its administrator.
  expect([new Set(all).size, sim.requests.count]).toEqual([451, 3]);
  sim.requests.clear();
  for await (const { people, isLast } of okta.people({ most: 5 })) {
    expect([people.length, isLast]).toEqual([5, false]);
    break;
  }
  expect(sim.requests.count).toBe(1);
});

test('the members of a group', async () => {
  const { id } = sim.admin.createGroup('Finance');
  sim.admin.createUser({ login: 'ada@example.com', email: 'ada@example.com' }, ['Finance']);
  sim.admin.createUser({ login: 'bob@example.com', email: 'bob@example.com' });
  expect(await logins({ groupId: id, most: 1000 })).toEqual(['ada@example.com']);
});

test('a key asks for the scopes that reading people takes', () => {
  expect(DIRECTORY_SCOPES).toEqual(['okta.users.read', 'okta.groups.read']);
  const env = { ...sim.environment(), OKTA_API_TOKEN: 'x' };
  expect(oktaEnvironment(env, DIRECTORY_SCOPES).needed).toEqual(DIRECTORY_SCOPES);
});
