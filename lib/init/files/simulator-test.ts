/**
 * The test of a project: its own main.ts, applied by Terraform to an Okta inside the test. It knows nothing of the
 * configuration but what cdktf.json and the synthesized stack say, so that it stays right when they change.
 */
export function simulatorTest(): string {
  return `import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { OktaSimulator } from 'oneid-scim-provisioning/testing';

const TERRAFORM = process.env.TERRAFORM_BINARY_NAME ?? 'terraform';
const run = promisify(execFile);

test('cdktf.json synthesizes: the stack has one app, and all of it is protected', async (t) => {
  const stack = await synthesize(newFolder(t), oneId());
  assert.equal(Object.keys(stack.resource.okta_app_saml ?? stack.data.okta_app_saml ?? {}).length, 1);
  for (const app of Object.values<any>(stack.resource.okta_app_saml ?? {})) {
    assert.equal(app.lifecycle.prevent_destroy, true, 'protect is on');
  }
});

// On a CI system Terraform has to be there: a test that is skipped shows nothing.
const missing = spawnSync(TERRAFORM, ['version']).error !== undefined && process.env.CI === undefined;

test(
  'Terraform applies it to a simulated Okta, and the next plan changes nothing',
  { skip: missing && \`\${TERRAFORM} is not to be had here\` },
  async (t) => {
    const okta = await OktaSimulator.start();
    t.after(() => okta.stop());
    const there = new Set(okta.state().groups.map(({ name }) => name));
    const config = inANewOrg(oneId());
    assert.notEqual(config.connection?.managedBy, 'okta-api', 'has no step of an administrator: test it otherwise');
    for (const group of groupNames(config)) if (!there.has(group)) okta.admin.createGroup(group);

    const folder = newFolder(t);
    const terraform = (...args: string[]) =>
      run(TERRAFORM, [\`-chdir=\${path.join(folder, 'stacks/oneid')}\`, ...args], {
        env: { ...process.env, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', ...okta.environment() },
        maxBuffer: 64 * 1024 * 1024,
      });

    // As in real life: the app, then what an administrator does in Okta's screens, then everything else.
    const { resource } = await synthesize(folder, { ...config, phase: 'app' });
    writeFileSync(
      path.join(folder, 'stacks/oneid/state_override.tf.json'),
      JSON.stringify({ terraform: { backend: { local: { path: 'terraform.tfstate' } } } }),
    );
    await terraform('init', '-input=false');
    await terraform('apply', '-auto-approve', '-input=false');
    const [app] = okta.state().apps.filter(({ label }) => label === config.app.label);
    const records = Object.values<any>(resource.terraform_data).map(({ input }) => input);
    const [connection, toApp] = ['connection', 'provisioning-to-app'].map((kind) =>
      records.find((record) => record.kind === \`oneid-scim/\${kind}\`),
    );
    const { baseUrl, uniqueIdentifierField, authenticationMode, accessTokenEndpointUri, authorizationEndpointUri } = connection;
    okta.admin.enableScim(app.id, {
      ...{ baseUrl, uniqueIdentifierField, authenticationMode, accessTokenEndpointUri, authorizationEndpointUri },
      supportedActions: connection.supportedActions,
      clientId: 'a-client',
      secret: 'a-secret',
    });
    okta.admin.reauthenticate(app.id);
    const { createUsers, updateUserAttributes, deactivateUsers } = toApp;
    okta.admin.setToApp(app.id, { createUsers, updateUserAttributes, deactivateUsers });

    await synthesize(folder, config);
    await terraform('apply', '-auto-approve', '-input=false');
    // 0 is no changes; 2, changes, would throw.
    await terraform('plan', '-detailed-exitcode', '-input=false');
  },
);

/** The configuration that is committed. */
function oneId(): any {
  return JSON.parse(readFileSync('cdktf.json', 'utf8')).context.oneId;
}

/** Runs main.ts as it stands, with that configuration. */
async function synthesize(folder: string, config: unknown): Promise<any> {
  await run(process.execPath, ['--import', 'tsx', 'main.ts'], {
    env: { ...process.env, CDKTF_OUTDIR: folder, CDKTF_CONTEXT_JSON: JSON.stringify({ oneId: config }) },
  });
  return JSON.parse(readFileSync(path.join(folder, 'stacks/oneid/cdk.tf.json'), 'utf8'));
}

/** A new org has no app to adopt and none of the living org's ids: the app is created, and groups have names for ids. */
function inANewOrg(config: any): any {
  const { appId, ...app } = { label: 'Zuora OneID', ...config.app };
  if (app.source === 'reference') assert.fail('another stack has the app: make one here by okta.admin.createApp');
  const ids = /^(existingMappingId|profileMappingId|authenticationPolicyId)$/;
  return JSON.parse(JSON.stringify({ ...config, app: { ...app, source: 'create' } }), (key, value) => {
    if (ids.test(key)) return undefined;
    if (key === 'targetGroup' && value.id !== undefined) return undefined;
    // A group stands under one of these keys, or in a list.
    if (!/^(group|sourceGroup|\\d+)$/.test(key) || typeof value !== 'object') return value;
    if (typeof value.id === 'string') return { name: \`Group \${value.id}\` };
    return value.type === 'APP_GROUP' ? { name: value.name } : value;
  });
}

/** The groups that it names. */
function groupNames({ pushGroups = [], assignments = [] }: any): Set<string> {
  const entries = [...pushGroups, ...assignments].map((each: any) => each.sourceGroup ?? each.group ?? each);
  return new Set(entries.map((group: any) => group.name ?? group));
}

function newFolder(t: { after(end: () => void): void }): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'oneid-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
`;
}
