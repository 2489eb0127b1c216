import { startDesk } from '../../../lib/cli/rehearse/desk';
import type { Engine, Outcome } from '../../../lib/cli/rehearse/engine';
import type { PullRequest } from '../../../lib/cli/rehearse/stack';
import type { Site } from '../../../lib/testing/web/site';
import { Visitor } from '../../testing/web/visitor';

/** The team's page, on an engine that only says what it was asked. */

let desk: Site | undefined;
afterEach(() => desk?.stop());

async function at(engine: Partial<Engine> = {}, remark?: string) {
  const asked: [string, PullRequest?][] = [];
  const ran: Outcome[] = [];
  const did = (what: string) => async (change?: PullRequest) => {
    asked.push([what, ...(change === undefined ? [] : [change])] as [string, PullRequest?]);
    return { isFine: true, command: what, output: `${what} <done>` };
  };
  desk = await startDesk({
    engine: {
      name: 'terraform 1',
      folder: '/tmp/x',
      apply: did('apply'),
      plan: did('plan'),
      instances: async () => [],
      ...engine,
    },
    elsewhere: () => [{ text: 'Handoff', url: 'http://127.0.0.1:1/' }],
    verify: did('verify'),
    remark: () => remark,
    ran: (outcome) => ran.push(outcome),
  });
  return { visitor: await new Visitor().open(desk.url), asked, ran };
}

test('applies with what the pull request sets, which stays in the form, and says what came of it', async () => {
  const { visitor, asked, ran } = await at();
  await visitor.press('Merge and apply', {
    'connection.clientId': ' abc ',
    'connection.clientSecretLocation': 'vault',
  });
  const change = { clientId: 'abc', clientSecretLocation: 'vault' };
  expect(asked).toEqual([['apply', change]]);
  expect([visitor.said, visitor.text.includes('apply <done>')]).toEqual(['Done.', true]);
  expect(visitor.fields('Plan')).toEqual({ 'connection.clientId': 'abc', 'connection.clientSecretLocation': 'vault' });
  await visitor.press('Plan');
  await visitor.press('Prove it');
  expect(asked.slice(1)).toEqual([['plan', change], ['verify']]);
  expect(ran.map(({ command }) => command)).toEqual(['apply', 'plan', 'verify']);
});

test('what fails is shown as that, and so is what could not be run', async () => {
  const { visitor } = await at({
    apply: async () => ({ isFine: false, command: 'terraform apply', output: 'Error: no' }),
    plan: () => Promise.reject(new Error('the stack is gone')),
  });
  await visitor.press('Merge and apply');
  expect(visitor.said).toBe('It did not go through. What it said stands below.');
  expect(visitor.text).toContain('terraform apply Error: no');
  await visitor.press('Plan');
  expect(visitor.text).toContain('the stack is gone');
});

test('one run waits for the other', async () => {
  let running = 0;
  let most = 0;
  const slow = async () => {
    most = Math.max(most, ++running);
    await new Promise((done) => setImmediate(done));
    running -= 1;
    return { isFine: true, command: '', output: '' };
  };
  const { visitor } = await at({ apply: slow, plan: slow });
  const other = await new Visitor().open(visitor.url);
  await Promise.all([visitor.press('Merge and apply'), other.press('Plan'), other.press('Merge and apply')]);
  expect([most, running]).toEqual([1, 0]);
});

test('without Terraform there is no plan, and the page says who applies', async () => {
  const { visitor } = await at({ folder: undefined, name: 'the simulator itself' });
  expect(visitor.text).toContain('There is no Terraform here');
  await expect(visitor.press('Plan')).rejects.toThrow('No button Plan');
});

test('what somebody should know of the stack stands there', async () => {
  const { visitor } = await at({}, 'It is in phase "app".');
  expect(visitor.text).toContain('It is in phase "app".');
});
