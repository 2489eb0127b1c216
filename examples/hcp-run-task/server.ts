import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { reviewPlan } from 'oneid-scim-provisioning/review';

/**
 * A run task of HCP Terraform: it reviews each plan of a workspace, after the plan and before anybody may apply.
 *
 * HCP signs what it sends with the key that was entered with the task; nothing else is believed. The token in it is for this one run.
 *
 * @see https://developer.hashicorp.com/terraform/cloud-docs/api-docs/run-tasks/run-tasks-integration
 */
export function runTask({ hmacKey, host = 'https://app.terraform.io' }: { hmacKey: string; host?: string }): Server {
  return createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of request) {
      length += chunk.length;
      if (length > 1_000_000) return void response.writeHead(413).end();
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    if (!isSigned(body, hmacKey, request.headers['x-tfc-task-signature'])) return void response.writeHead(401).end();
    const task: Task = JSON.parse(body.toString());
    // HCP wants an answer within 10 seconds, and the verdict later.
    response.writeHead(200).end();
    // What HCP sends to see that somebody is there.
    if (task.access_token === 'test-token' || task.stage !== 'post_plan') return;
    await judge(task, host).catch((error) => console.error(`run ${task.run_id}: ${error}`));
  });
}

interface Task {
  readonly access_token: string;
  readonly stage: string;
  readonly run_id: string;
  readonly plan_json_api_url: string;
  readonly task_result_callback_url: string;
}

function isSigned(body: Buffer, key: string, signature: string | string[] | undefined): boolean {
  const expected = createHmac('sha512', key).update(body).digest();
  const given = Buffer.from(String(signature ?? ''), 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function judge(task: Task, host: string): Promise<void> {
  const verdict = await reviewed(task, host).catch((error) => ({
    // A plan that nobody read is not fine.
    status: 'failed',
    message: `The plan could not be reviewed: ${error instanceof Error ? error.message : error}`,
  }));
  const answer = await fetch(ofHost(task.task_result_callback_url, host), {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${task.access_token}`, 'Content-Type': 'application/vnd.api+json' },
    body: JSON.stringify({ data: { type: 'task-results', attributes: verdict } }),
  });
  if (!answer.ok) throw new Error(`HCP answered ${answer.status} to the verdict`);
}

async function reviewed({ plan_json_api_url: url, access_token: token }: Task, host: string) {
  // It leads on to where HCP keeps the plan; fetch takes the token to no other host.
  const answer = await fetch(ofHost(url, host), { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`HCP answered ${answer.status} in place of the plan`);
  const { document } = reviewPlan(await answer.text());
  const counted = document.findings.filter(({ acknowledged }) => !acknowledged);
  const failing = counted.filter(({ severity }) => severity === 'critical' || severity === 'high');
  const titles = counted.map(({ severity, title }) => `${severity}: ${title}`);
  return {
    status: failing.length > 0 ? 'failed' : 'passed',
    message: titles.length === 0 ? 'No findings' : titles.join('; ').slice(0, 1000),
  };
}

function ofHost(url: string, host: string): string {
  if (new URL(url).origin !== new URL(host).origin) throw new Error('the address is none of HCP');
  return url;
}

if (require.main === module) {
  const hmacKey = process.env['RUN_TASK_HMAC_KEY'];
  if (!hmacKey) throw new Error('RUN_TASK_HMAC_KEY is not set: it is the key that was entered with the run task');
  // Behind something that speaks https.
  runTask({ hmacKey }).listen(Number(process.env['PORT'] ?? 8080));
}
