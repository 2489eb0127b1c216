import type { OktaAppUser, OktaReads } from '../../lib/okta-org/okta-reads';
import {
  type Acknowledgement,
  AcknowledgementsError,
  readAcknowledgements,
  renderVerification,
  type Verification,
  verify,
} from '../../lib/verify';
import { DeclaredOrg, failures } from './org';

let org: DeclaredOrg;
beforeAll(async () => {
  org = await DeclaredOrg.start();
});
afterAll(() => org.sim.stop());

const TODAY = '2026-06-01';

/** A verification where these people are in error, and all else is as declared. */
async function withErrorsOf(ids: readonly string[], acknowledgements: readonly Acknowledgement[] = []) {
  const okta: OktaReads = Object.assign(Object.create(org.okta), {
    appUsers: async () =>
      ids.map((id): OktaAppUser => ({ id, userName: id, externalId: id, status: 'PROVISIONED', syncState: 'ERROR' })),
  });
  return verify(org.declared(), { okta, acknowledgements, today: TODAY });
}

const fingerprintIn = (verification: Verification) => failures(verification)[0]?.fingerprint ?? undefined;
const PEOPLE: Acknowledgement = { check: 'people', address: '*', reason: 'known' };

test('an acknowledged line stays in every report and fails nothing', async () => {
  const fingerprint = fingerprintIn(await withErrorsOf(['a', 'b']));
  const verification = await withErrorsOf(['b', 'a'], [{ ...PEOPLE, fingerprint }]);
  expect(verification).toMatchObject({ verdict: 'pass', counts: { fail: 0, acknowledged: 1 } });
  expect(verification.acknowledgements).toMatchObject([{ check: 'people', state: 'used' }]);
  const text = renderVerification(verification, 'text');
  expect(text).toMatch(/\n {2}~ 2 people are not provisioned, by an error\n/);
  expect(text).toMatch(new RegExp(`\\n {6}Acknowledged: known\\n {6}\\[people\\] ${fingerprint}\\n`));
  expect(text).toMatch(/, all as declared but for 1 acknowledged/);
  expect(renderVerification(verification, 'markdown')).toMatch(/\n\| ~ \| 2 people[^\n]*Acknowledged: known/);
});

test('the fingerprint covers what was seen, and nobody else', async () => {
  const fingerprint = fingerprintIn(await withErrorsOf(['a', 'b']));
  const verification = await withErrorsOf(['a', 'c'], [{ ...PEOPLE, fingerprint }]);
  expect(verification).toMatchObject({ verdict: 'fail', acknowledgements: [{ state: 'matches nothing' }] });
  expect(renderVerification(verification, 'text')).toContain('The acknowledgement of people for * matches nothing.');
});

test.each<[string, Partial<Acknowledgement>, string]>([
  ['has expired', { expires: '2026-05-31' }, 'expired'],
  ['is broad without a last day', {}, 'too broad'],
  ['is broad for more than a year', { expires: '2027-06-02' }, 'too broad'],
  ['is of another check', { check: 'feature', expires: '2026-06-01' }, 'matches nothing'],
  ['is of another app', { address: 'okta_app_saml.other', expires: '2026-06-01' }, 'matches nothing'],
  ['is of another subject', { subject: 'Finance', expires: '2026-06-01' }, 'matches nothing'],
])('an entry that %s does nothing, and is reported', async (_name, change, state) => {
  const verification = await withErrorsOf(['a'], [{ ...PEOPLE, ...change }]);
  expect(verification).toMatchObject({ verdict: 'fail', acknowledgements: [{ state }] });
});

test('a broad entry with a last day counts, and the report says that it is broad', async () => {
  const verification = await withErrorsOf(['a'], [{ ...PEOPLE, expires: '2026-06-01' }]);
  expect(verification.verdict).toBe('pass');
  expect(renderVerification(verification, 'markdown')).toMatch(/is broad: until 2026-06-01 \(UTC\)/);
});

test("nobody can answer for an app that isn't there", async () => {
  const okta: OktaReads = Object.assign(Object.create(org.okta), {
    app: async () => undefined,
    appsByLabel: async () => [],
  });
  const acknowledgements = [{ check: 'app', address: '*', reason: 'known', expires: TODAY } as const];
  const verification = await verify(org.declared(), { okta, acknowledgements, today: TODAY });
  expect(verification).toMatchObject({ verdict: 'fail', acknowledgements: [{ state: 'not allowed' }] });
});

test('failures in the System Log are known by kind and reasons, whenever they were', async () => {
  const at = async (since: string, times: number) => {
    const event = { type: 'application.provision.user.push', result: 'FAILURE', reason: 'Conflict' };
    const okta: OktaReads = Object.assign(Object.create(org.okta), {
      provisioningEvents: async () => Array.from({ length: times }, () => event),
    });
    return fingerprintIn(await verify(org.declared(), { okta, since: new Date(since) }));
  };
  expect(await at('2026-01-02', 3)).toBe(await at('2026-01-01', 1));
});

test('a list is read from YAML, and what is wrong with it is named', () => {
  expect(readAcknowledgements('- {check: people, address: "*", reason: known}')).toEqual([PEOPLE]);
  expect(() => readAcknowledgements('- {check: peple, address: "*", reason: known}')).toThrow(/`\[0\]\.check`/);
  expect(() => readAcknowledgements('- {rule: people, address: "*", reason: known}')).toThrow(AcknowledgementsError);
});
