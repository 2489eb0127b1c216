import type { OktaAppUser, OktaProvisioningEvent, OktaReads } from '../../lib/okta-org/okta-reads';
import { type Line, verify } from '../../lib/verify';
import { DeclaredOrg } from './org';

let org: DeclaredOrg;
beforeAll(async () => {
  org = await DeclaredOrg.start();
});
afterAll(() => org.sim.stop());

const NOON = new Date('2026-01-02T12:00:00Z');

interface Said {
  readonly users?: readonly OktaAppUser[];
  readonly events?: readonly OktaProvisioningEvent[];
}

/** Lines of a check where Okta says this of people, and all else as the simulated org has it. */
async function linesOf(check: Line['check'], { users = [], events = [] }: Said, options = {}): Promise<Line[]> {
  const okta: OktaReads = Object.assign(Object.create(org.okta), {
    appUsers: async () => [...users],
    provisioningEvents: async () => [...events],
  });
  const { instances } = await verify(org.declared(), { okta, until: NOON, ...options });
  return instances.flatMap(({ lines }) => lines).filter((line) => line.check === check);
}

const person = (id: string, change: Partial<OktaAppUser> = {}): OktaAppUser => ({
  id,
  userName: `${id}@example.com`,
  externalId: `oneid-${id}`,
  status: 'PROVISIONED',
  syncState: 'SYNCHRONIZED',
  ...change,
});
const BEFORE = { externalId: undefined, status: 'ACTIVE', syncState: 'DISABLED' };

describe("the app's people", () => {
  test('all provisioned', async () => {
    expect(await linesOf('people', { users: [person('a'), person('b')] })).toMatchObject([
      {
        status: 'pass',
        title: 'Everybody who has the app is provisioned',
        found: '2 assigned: 2 provisioned, 0 waiting, 0 not provisioned, 0 in error',
      },
    ]);
  });

  test('who was assigned before provisioning was on is told, with what to press', async () => {
    const [line, ...others] = await linesOf('people', { users: [person('a'), person('b', BEFORE)] });
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      status: 'fail',
      title: "1 person is without an account in OneID, and Okta isn't making one",
      found: '2 assigned: 1 provisioned, 0 waiting, 1 not provisioned, 0 in error',
      action: expect.stringContaining('press "Provision User"'),
    });
  });

  test('who is in error fails, and who waits is a note', async () => {
    const users = [
      person('a', { syncState: 'ERROR' }),
      person('b', { syncState: 'ERROR', externalId: undefined }),
      person('c', { externalId: undefined, syncState: 'SYNCING' }),
    ];
    expect(await linesOf('people', { users })).toMatchObject([
      { status: 'fail', title: '2 people are not provisioned, by an error' },
      { status: 'note', title: '1 person is waiting to be provisioned' },
    ]);
  });

  test('nobody is named unless asked for, and then ten at most', async () => {
    const users = Array.from({ length: 12 }, (_, index) => person(`p${index}`, BEFORE));
    expect(JSON.stringify(await linesOf('people', { users }))).not.toMatch(/@example|p1\b/);
    const [named] = await linesOf('people', { users }, { names: true });
    expect(named?.found).toBe(
      `${users
        .slice(0, 10)
        .map(({ userName }) => userName)
        .join(', ')}, and 2 more`,
    );
  });

  test('who is suspended or has left is not to be provisioned', async () => {
    const users = [
      person('a', { ...BEFORE, status: 'SUSPENDED' }),
      person('b', { ...BEFORE, status: 'DEPROVISIONED' }),
    ];
    expect(await linesOf('people', { users })).toMatchObject([{ status: 'pass', title: 'Nobody has the app yet' }]);
  });

  test('they are not read where that is left out', async () => {
    expect(await linesOf('people', {}, { people: false })).toEqual([]);
  });
});

describe('the System Log', () => {
  const since = new Date('2026-01-01T12:00:00Z');
  const failure = (type: string, reason?: string): OktaProvisioningEvent => ({ type, result: 'FAILURE', reason });
  const logged = (...events: OktaProvisioningEvent[]) => linesOf('provisioning-events', { events }, { since });

  test('without a failure', async () => {
    const success = { type: 'application.provision.user.push', result: 'SUCCESS', reason: undefined };
    expect(await logged(success)).toMatchObject([
      { status: 'pass', title: 'No failure of provisioning since 2026-01-01T12:00:00.000Z', found: '1 events' },
    ]);
  });

  test.each([
    ['application.integration.authentication_failure', "Okta couldn't sign in to OneID", 'offline_access'],
    ['application.appuser.mapping.invalid.expression', 'An expression of the attribute mapping failed', 'Mend'],
    ['application.provision.group_push.mapping.update', 'A group could not be pushed', 'Push now'],
    ['application.provision.user.push_profile', "A change of a person's attributes didn't arrive", 'Dashboard > Tasks'],
    ['application.provision.user.push', 'A person could not be created', 'Dashboard > Tasks'],
    ['application.provision.user.deactivate', 'A person could not be deactivated', "OneID's Admin Console"],
    ['application.provision.user.new_kind', 'Another step of provisioning failed', 'Dashboard > Tasks'],
  ])('%s', async (type, title, action) => {
    const lines = await logged(failure(type, 'Bad Request'), failure(type, 'Bad Request'));
    expect(lines).toMatchObject([{ status: 'fail', found: 'Bad Request', action: expect.stringContaining(action) }]);
    expect(lines[0]?.title).toContain(title);
    expect(lines[0]?.title).toContain('2 times since');
  });

  test("reasons are shown without what may be a person's", async () => {
    const [line] = await logged(
      failure('application.provision.user.push', `Conflict: "Ada Lovelace" <ada@example.com> 00u1abc exists`),
    );
    expect(line?.found).toBe('Conflict: (hidden) (hidden) (hidden) exists');
  });
});
