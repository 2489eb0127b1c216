import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { runTask } from '../../examples/hcp-run-task/server';
import { LoopbackServer } from '../http/loopback-server';

/** The run task beside an HCP Terraform that is a server of this test. */

const KEY = 'key-of-the-task';
const plan = (name: string) => readFileSync(path.join(__dirname, `../review/fixtures/${name}.json`), 'utf8');

/** What the task tells HCP of a plan; undefined if it tells nothing. */
async function told(answer: string, change: object = {}, key = KEY) {
  let verdict: (value: unknown) => void = () => {};
  const patched = new Promise<unknown>((done) => {
    verdict = done;
  });
  await using hcp = await LoopbackServer.start((request, response) => {
    if (request.method === 'PATCH') verdict(undefined);
    response.writeHead(request.url === '/gone' ? 404 : 200).end(request.url === '/plan' ? answer : '');
  });
  const task = runTask({ hmacKey: KEY, host: hcp.url });
  await new Promise<void>((listening) => task.listen(0, '127.0.0.1', listening));
  try {
    const body = JSON.stringify({
      ...{ access_token: 'of-the-run', stage: 'post_plan', run_id: 'run-1' },
      ...{ plan_json_api_url: `${hcp.url}/plan`, task_result_callback_url: `${hcp.url}/verdict` },
      ...change,
    });
    // A server that listens on a port has an address of this kind.
    const { status } = await fetch(`http://127.0.0.1:${(task.address() as AddressInfo).port}/`, {
      method: 'POST',
      headers: { 'X-Tfc-Task-Signature': createHmac('sha512', key).update(body).digest('hex') },
      body,
    });
    if (status === 200 && !('stage' in change) && !('access_token' in change)) await patched;
    const call = hcp.received.find(({ method }) => method === 'PATCH');
    return { status, asked: hcp.received.length, call, attributes: call && JSON.parse(call.body).data.attributes };
  } finally {
    await new Promise((closed) => task.close(closed));
  }
}

test('a plan with findings of high and above fails the task, with their titles', async () => {
  const { status, call, attributes } = await told(plan('sign-on-changed'));
  expect([status, call?.path, call?.headers.authorization]).toEqual([200, '/verdict', 'Bearer of-the-run']);
  expect(call?.headers['content-type']).toBe('application/vnd.api+json');
  expect(attributes.status).toBe('failed');
  expect(attributes.message).toMatch(/^(critical|high): /);
});

test('a plan without findings passes', async () => {
  expect((await told(plan('no-changes'))).attributes).toEqual({ status: 'passed', message: 'No findings' });
});

test('what is no plan, or is not to be had, fails the task: nobody read it', async () => {
  expect((await told('<html>')).attributes).toMatchObject({
    status: 'failed',
    message: expect.stringMatching(/^The plan could not be reviewed: /),
  });
});

test('a request that HCP did not sign is refused, and nobody is asked', async () => {
  expect(await told(plan('no-changes'), {}, 'another key')).toMatchObject({ status: 401, asked: 0 });
});

test('an address that is none of HCP gets no token', async () => {
  const { attributes } = await told(plan('no-changes'), { plan_json_api_url: 'http://127.0.0.1:9/plan' });
  expect(attributes).toEqual({
    status: 'failed',
    message: 'The plan could not be reviewed: the address is none of HCP',
  });
});

test('the test that HCP makes of a task, and other stages, are answered and no more', async () => {
  expect(await told('', { access_token: 'test-token' })).toMatchObject({ status: 200, asked: 0 });
  expect(await told('', { stage: 'pre_apply' })).toMatchObject({ status: 200, asked: 0 });
});
