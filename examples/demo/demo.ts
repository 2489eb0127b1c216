import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Console } from '../../lib/cli/terminal/console';
import { OktaSimulator, OneIdStandIn } from '../../lib/testing';
import { Failure } from './failure';
import { Narration } from './narration';
import { requireProvider, requireTerraform } from './requirements';
import { Scene } from './scene';
import { SECRETS } from './secrets';
import { GROUPS, stackFolder, synthesize } from './stack';
import { STORY } from './story';
import { table } from './table';
import { TERRAFORM, TerraformRun } from './terraform/run';

/** `npm run demo [-- --keep]`: the real provider on an Okta that lives in this process. */

const USAGE =
  'Usage: npm run demo [-- --keep]\n  --keep  leave the folder with the stack, its state and the simulated Okta';

async function main(): Promise<void> {
  const { keep = false, help } = options();
  if (help) {
    console.log(USAGE);
    return;
  }
  const started = performance.now();
  const narration = new Narration(new Console(process.stdout, process.stderr, process.env));
  const interrupted = interruption();
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-scim-demo-'));
  try {
    await demonstrate(narration, folder, keep, interrupted);
    const seconds = Math.round((performance.now() - started) / 1000);
    narration.line();
    narration.tick(`All ${STORY.length} steps turned out as told, in ${seconds} seconds.`);
  } catch (error) {
    process.exitCode = 1;
    narration.line();
    if (interrupted.aborted) {
      narration.cross('Interrupted.');
    } else {
      narration.cross(
        error instanceof Failure
          ? error.message
          : error instanceof Error
            ? (error.stack ?? error.message)
            : String(error),
      );
      if (error instanceof Failure) narration.quote(error.evidence);
    }
  } finally {
    if (keep) narration.say(`Left in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

async function demonstrate(
  narration: Narration,
  folder: string,
  keep: boolean,
  interrupted: AbortSignal,
): Promise<void> {
  narration.title('Okta to Zuora OneID, with the real provider, on models of both in this process');
  // Only where the folder stays: an answer that is cut off may still be written after the folder is gone.
  const stateFile = keep ? path.join(folder, 'okta.json') : undefined;
  const oneId = await OneIdStandIn.start({ newSecret: () => SECRETS.clientSecret });
  const okta = await OktaSimulator.start({ apiToken: SECRETS.apiToken, stateFile, servers: [oneId] });
  try {
    for (const group of Object.values(GROUPS)) okta.admin.createGroup(group);
    synthesize(folder, { phase: 'app' });
    const terraform = new TerraformRun(stackFolder(folder), okta.environment(), interrupted);
    const version = await requireTerraform(terraform);
    const progress = narration.progress(`${TERRAFORM} init`);
    const provider = await requireProvider(terraform, progress.now).finally(progress.stop);
    narration.say(
      `${path.basename(TERRAFORM)} ${version}, provider okta/okta ${provider}, Okta at ${okta.url}, OneID at ${oneId.url}`,
    );

    const scene = new Scene(okta, oneId, narration, terraform, folder);
    for (const [index, step] of STORY.entries()) {
      narration.step(index + 1, step.title);
      narration.tick(await step.run(scene));
    }
    await summarize(scene);
  } finally {
    await okta.stop();
    await oneId.stop();
  }
}

async function summarize(scene: Scene): Promise<void> {
  const resources = (await scene.state()).resources.filter(({ mode }) => mode === 'managed');
  scene.narration.list(
    'What Terraform keeps',
    table(
      ['Resource', 'Id'],
      resources.map(({ address, values }) => [address, String(values['id'])]),
      scene.narration.width,
    ),
  );
  const calls = Object.entries(scene.okta.requests.byRoute());
  scene.narration.list(
    'What Okta was asked',
    table(
      ['Calls', 'Route'],
      [...calls.map(([route, count]) => [count, route]), [scene.okta.requests.count, 'in all']],
      scene.narration.width,
    ),
  );
}

function options(): { keep?: boolean; help?: boolean } {
  try {
    return parseArgs({ options: { keep: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(1);
  }
}

/** Ctrl-C, or nobody who reads on: everything is put away first. npm and tsx pass a signal on a second time. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  process.stdout.on('error', () => controller.abort());
  return controller.signal;
}

void main();
