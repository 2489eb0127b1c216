import { renderVerification } from '../../lib/verify';
import { ADA, DeclaredOrg, failures, LABEL } from './org';

let org: DeclaredOrg;
beforeEach(async () => {
  org = await DeclaredOrg.start();
});
afterEach(() => org.sim.stop());

const person = (login: string, group = 'Auditors') => org.sim.admin.createUser({ login, email: login }, [group]);
const peopleLines = async () =>
  (await org.verify()).instances[0]?.lines.filter(({ check }) => check === 'people') ?? [];

test('all of whom have an account', async () => {
  person('bob@example.com');
  org.sim.admin.setProvisioningOf(LABEL, 'bob@example.com', 'SYNCHRONIZED');
  expect(await peopleLines()).toMatchObject([
    { status: 'pass', title: '2 people have the app, and all are provisioned' },
  ]);
});

test('who was assigned before provisioning was on is named, with the button to press', async () => {
  org.sim.admin.setProvisioningOf(LABEL, ADA, 'DISABLED');
  org.sim.admin.setProvisioningOf(LABEL, ADA, 'SYNCHRONIZED');
  person('bob@example.com');
  org.sim.admin.setProvisioningOf(LABEL, 'bob@example.com', 'DISABLED');
  const [all, never, ...others] = await peopleLines();
  expect(all).toMatchObject({ status: 'note', title: '2 people have the app: 1 provisioned' });
  expect(never).toMatchObject({
    status: 'fail',
    title: '1 person was never provisioned',
    found: 'bob@example.com',
    action: expect.stringMatching(/press Provision User at https:\S+#tab-assignments/),
  });
  expect(others).toEqual([]);
});

test('who is in error is named, up to ten', async () => {
  for (let index = 0; index < 12; index++) {
    const login = `p${String(index).padStart(2, '0')}@example.com`;
    person(login);
    org.sim.admin.setProvisioningOf(LABEL, login, 'ERROR');
  }
  const failed = (await peopleLines()).filter(({ status }) => status === 'fail');
  expect(failed).toMatchObject([
    {
      title: '12 people are in error',
      found: expect.stringMatching(/^p00@example\.com, .*p09@example\.com and 2 more$/),
    },
  ]);
  expect(renderVerification(await org.verify(), 'text')).not.toContain('p10@example.com');
});

test('who waits is no failure', async () => {
  person('bob@example.com');
  const verification = await org.verify();
  expect(failures(verification)).toEqual([]);
  expect(await peopleLines()).toContainEqual(
    expect.objectContaining({ status: 'note', title: '1 person waits to be provisioned', found: 'bob@example.com' }),
  );
});

test('an app that nobody has, and one without provisioning, are not judged', async () => {
  for (const group of ['Everyone in OneID', 'Auditors']) org.sim.admin.unassignGroup(LABEL, group);
  expect(await peopleLines()).toMatchObject([{ status: 'skipped', title: 'People: nobody has the app yet' }]);
  org.sim.admin.assignGroup(LABEL, 'Everyone in OneID');
  org.sim.admin.disableProvisioning(LABEL);
  expect(await peopleLines()).toMatchObject([{ status: 'skipped', title: 'People: provisioning is off in Okta' }]);
});

test('500 a call', async () => {
  for (let index = 0; index < 501; index++) {
    person(`p${index}@example.com`);
    org.sim.admin.setProvisioningOf(LABEL, `p${index}@example.com`, 'SYNCHRONIZED');
  }
  org.sim.requests.clear();
  expect(await peopleLines()).toMatchObject([
    { status: 'pass', title: '502 people have the app, and all are provisioned' },
  ]);
  expect(org.sim.requests.byRoute()['GET /api/v1/apps/{id}/users']).toBe(2);
});

test('of a person nothing is read but the name and the state', async () => {
  const users = await org.okta.appUsers(org.appId);
  expect(users).toEqual([
    {
      id: expect.any(String),
      userName: ADA,
      externalId: expect.any(String),
      status: 'PROVISIONED',
      syncState: 'SYNCHRONIZED',
    },
  ]);
});
