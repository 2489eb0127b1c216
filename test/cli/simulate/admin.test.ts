import { simulateAdminCommand } from '../../../lib/cli/simulate/admin';
import { OktaSimulator } from '../../../lib/testing';
import { recordedConsole } from '../recorded-console';

const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});

async function admin(env: Record<string, string>, ...args: string[]): Promise<string> {
  Object.assign(process.env, env);
  const { console, stdout } = recordedConsole();
  await simulateAdminCommand(console).exitOverride().parseAsync(args, { from: 'user' });
  return stdout.text;
}

test('does what is asked, with texts and JSON, and prints what came of it', async () => {
  await using okta = await OktaSimulator.start({ apiToken: 'token' });
  const env = okta.environment();
  await admin(env, 'createApp', '{"label":"Zuora OneID"}');
  const connection = {
    baseUrl: 'https://one.zuora.com/scim/v2',
    authenticationMode: 'HTTP Header',
    secret: 'canary',
    supportedActions: { pushNewUsers: true },
  };
  expect(await admin(env, 'enableScim', 'Zuora OneID', JSON.stringify(connection))).not.toContain('canary');
  const app = JSON.parse(await admin(env, 'setToApp', 'Zuora OneID', '{"createUsers":true}'));
  expect(app.toApp.createUsers).toBe(true);
  expect(okta.state().apps[0]?.toApp.createUsers).toBe(true);
});

test('says in a line why it can not', async () => {
  await using okta = await OktaSimulator.start();
  const env = okta.environment();
  await expect(admin(env, 'reauthenticate', 'Nothing')).rejects.toThrow('the simulated Admin Console: There is no app');
  await expect(admin(env, 'sing')).rejects.toThrow('is no action');
});

test.each(['', 'https://acme.okta.com', 'http://127.0.0.1', 'http://127.0.0.1:80@example.com', 'http://localhost:1'])(
  'asks nobody else: %j',
  async (OKTA_HTTP_PROXY) => {
    await expect(admin({ OKTA_HTTP_PROXY }, 'createGroup', 'x')).rejects.toThrow('no simulator answers');
  },
);

test('a simulator that is gone is told', async () => {
  const okta = await OktaSimulator.start();
  const env = okta.environment();
  await okta.stop();
  await expect(admin(env, 'createGroup', 'x')).rejects.toThrow('no simulator answers');
});
