import { handoff } from '../../../lib/handoff';
import { type WatchOptions, watch } from '../../../lib/handoff/live/watch';
import { declared } from '../instances';
import { FakeOkta, Told } from './fake-okta';

const RUNBOOK = handoff(declared());
const ALL = ['SCIM_PROVISIONING', 'PUSH_NEW_USERS', 'PUSH_PROFILE_UPDATES', 'PUSH_USER_DEACTIVATION'];

class Passing extends Error {}

function start(okta: FakeOkta, options: Partial<WatchOptions> = {}) {
  const told = new Told();
  const isPassing = (error: unknown) => error instanceof Passing;
  const ended = watch([RUNBOOK], okta, { interval: 0.01, isPassing, seen: told.seen, ...options });
  return { told, ended };
}

test('looks until everything declared is on, and tells each step that Okta proves', async () => {
  const okta = new FakeOkta();
  const { told, ended } = start(okta);
  await told.until(
    ({ message }) => message === 'Still off in Okta: Create Users, Update User Attributes, Deactivate Users.',
  );
  okta.features = ['SCIM_PROVISIONING'];
  expect((await told.until(({ apps }) => apps[0]?.seen.length === 1)).apps[0]?.seen).toEqual(['app-settings']);
  okta.features = ALL;
  expect(await ended).toBe('complete');
  expect(told.states.at(-1)).toMatchObject({
    done: true,
    trouble: false,
    message: 'Okta reports everything that is declared, and nothing else.',
  });
  expect(told.states.at(-1)?.apps[0]?.next[0]).toContain('Apply the rest of OneID');
});

test('where all is on already, one look is enough', async () => {
  const okta = new FakeOkta();
  okta.features = ALL;
  const { told, ended } = start(okta);
  expect(await ended).toBe('complete');
  expect(okta.calls).toEqual(['app 0oaAPP', 'connection 0oaAPP']);
  expect(told.states).toHaveLength(1);
});

test('an app that is not active is not done, since `verify` would fail it', async () => {
  const okta = new FakeOkta();
  Object.assign(okta, { features: ALL, status: 'INACTIVE' });
  const { told, ended } = start(okta);
  const state = await told.until(() => true);
  expect(state).toMatchObject({ done: false, message: 'Not active in Okta: OneID.' });
  expect(state.apps[0]?.next).toEqual([]);
  okta.status = 'ACTIVE';
  expect(await ended).toBe('complete');
});

test('at the end it says that nobody looks any more', async () => {
  const okta = new FakeOkta();
  const { told, ended } = start(okta);
  await told.until(({ looking }) => looking);
  okta.features = ALL;
  await ended;
  expect(told.states.map(({ looking }) => looking).slice(-2)).toEqual([true, false]);
  const { told: given, ended: up } = start(new FakeOkta(), { timeout: 0.05 });
  await up;
  expect(given.states.at(-1)).toMatchObject({ looking: false, done: false });
});

test('with `stay` it goes on once all is on, and tells what is switched off or on after that', async () => {
  const okta = new FakeOkta();
  okta.features = ALL;
  const interruption = new AbortController();
  const { told, ended } = start(okta, { stay: true, signal: interruption.signal });
  expect(await told.until(({ done }) => done)).toMatchObject({ looking: true });
  okta.features = ALL.slice(1, 3);
  expect((await told.until(({ done }) => !done)).message).toBe('Still off in Okta: Deactivate Users.');
  interruption.abort();
  expect(await ended).toBe('interrupted');
});

test('with `stay` an end while all is on is a complete one', async () => {
  const okta = new FakeOkta();
  okta.features = ALL;
  const interruption = new AbortController();
  const { told, ended } = start(okta, { stay: true, signal: interruption.signal });
  await told.until(({ done }) => done);
  interruption.abort();
  expect(await ended).toBe('complete');
});

test('the connection is asked for once', async () => {
  const okta = new FakeOkta();
  const { told, ended } = start(okta);
  await told.until(() => told.states.length > 3);
  okta.features = ALL;
  await ended;
  expect(okta.calls.filter((call) => call.startsWith('connection'))).toHaveLength(1);
});

test('a connection that could not be asked for just then is asked for again', async () => {
  const okta = new FakeOkta();
  okta.connection = new Passing('500');
  const { told, ended } = start(okta);
  await told.until(() => told.states.length > 2);
  okta.connection = 'ENABLED';
  await told.until(({ apps }) => apps[0]?.findings.some((one) => one.includes("managedBy: 'okta-api'")) ?? false);
  okta.features = ALL;
  expect(await ended).toBe('complete');
});

test('what passes is shown, and looking goes on', async () => {
  const okta = new FakeOkta();
  const { told, ended } = start(okta);
  await told.until(({ done }) => !done);
  okta.errors.push(new Passing('Okta is busy'));
  const trouble = await told.until(({ trouble }) => trouble);
  expect(trouble.message).toBe("Okta can't be asked right now, trying again: Okta is busy");
  expect(trouble.apps).toHaveLength(1);
  okta.features = ALL;
  expect(await ended).toBe('complete');
});

test('an end while Okta can not be asked is not told as another try', async () => {
  const okta = new FakeOkta();
  okta.errors.push(...Array.from({ length: 50 }, () => new Passing('Okta is busy')));
  const { told, ended } = start(okta, { timeout: 0.2 });
  expect(await ended).toBe('timed-out');
  expect(told.states.at(-1)).toMatchObject({
    looking: false,
    trouble: true,
    message: "Okta couldn't be asked any more: Okta is busy",
  });
});

test('what does not pass ends it', async () => {
  const okta = new FakeOkta();
  okta.errors.push(new Error('wrong token'));
  const { told, ended } = start(okta);
  await expect(ended).rejects.toThrow('wrong token');
  expect(told.states.at(-1)).toMatchObject({
    looking: false,
    trouble: true,
    message: "Okta couldn't be asked any more: wrong token",
  });
});

test('an app that Okta does not have ends it', async () => {
  const okta = new FakeOkta();
  okta.exists = false;
  await expect(start(okta).ended).rejects.toThrow('Okta has no app 0oaAPP (OneID): is this the state of another org');
});

test('ends when the time is up, and when it is interrupted', async () => {
  expect(await start(new FakeOkta(), { timeout: 0.05 }).ended).toBe('timed-out');
  const interruption = new AbortController();
  const { told, ended } = start(new FakeOkta(), { signal: interruption.signal, interval: 60 });
  await told.until(() => true);
  interruption.abort();
  expect(await ended).toBe('interrupted');
});

test('a look that hangs does not hold up the end', async () => {
  const okta = new FakeOkta();
  okta.app = () => new Promise(() => {});
  expect(await start(okta, { timeout: 0.05 }).ended).toBe('timed-out');
});

describe('what somebody should look at', () => {
  const findings = async (change: Partial<FakeOkta>) => {
    const okta = Object.assign(new FakeOkta(), { features: ALL }, change);
    const { told, ended } = start(okta, { timeout: 0.2 });
    await ended;
    return told.states.at(-1)?.apps[0]?.findings;
  };
  test('nothing, as a rule', async () => expect(await findings({})).toEqual([]));
  test('an app that is not active', async () =>
    expect(await findings({ status: 'INACTIVE' })).toEqual([
      'The app is INACTIVE in Okta: activate it, or nothing is provisioned.',
    ]));
  test('something on that is not declared', async () =>
    expect(await findings({ features: [...ALL, 'PUSH_PASSWORD_UPDATES'] })).toEqual([
      'On in Okta, but not declared: Sync Password. Switch it off, or declare it on.',
    ]));
  test.each(['ENABLED', 'DISABLED'])('a connection that the API can write after all: %s', async (connection) =>
    expect(await findings({ connection })).toEqual([
      expect.stringContaining("with managedBy: 'okta-api' Terraform does"),
    ]),
  );
  test('a refusal to tell of the connection says nothing', async () =>
    expect(await findings({ connection: new Error('400') })).toEqual([]));
});

test('of several apps, what is missing is told by app', async () => {
  const other = handoff(declared({ app: { label: 'EMEA' } }));
  const told = new Told();
  await watch([RUNBOOK, other], new FakeOkta(), {
    interval: 0.01,
    timeout: 0.1,
    isPassing: () => false,
    seen: told.seen,
  });
  expect(told.states[0]?.message).toMatch(/^Still off in Okta: OneID: Create Users, .*; EMEA: Create Users, .*\.$/);
});
