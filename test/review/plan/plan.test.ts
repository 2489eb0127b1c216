import { ReviewError, reviewPlan } from '../../../lib/review';
import { app, changed, connection, connectionInput, plan, record, remove, update } from '../plans';

function refusal(of: unknown): string {
  try {
    reviewPlan(of, { name: 'p.json' });
  } catch (error) {
    expect(error).toBeInstanceOf(ReviewError);
    expect((error as Error).message).not.toContain('\n');
    return (error as Error).message;
  }
  throw new Error('the plan was reviewed');
}

test.each<[string, unknown, string]>([
  ['nothing', '', 'p.json: empty: expected the output of `terraform show -json PLANFILE`'],
  ['a list', '[]', 'p.json: not a Terraform plan: expected the output of `terraform show -json PLANFILE`'],
  ['another JSON document', '{}', 'p.json: not a Terraform plan: it has no `format_version`'],
  [
    'a state',
    '{"format_version":"1.0","terraform_version":"1.11.4","values":{}}',
    "p.json: Terraform's state, not a plan: pass the output of `terraform show -json PLANFILE`",
  ],
  [
    'provider schemas',
    '{"format_version":"1.0","provider_schemas":{}}',
    'p.json: not a Terraform plan: it has none of `planned_values`, `resource_changes`, `configuration`',
  ],
  [
    'the log of terraform plan -json',
    '{"@level":"info","@message":"Terraform 1.11.4"}',
    'p.json: the log of `terraform plan -json`, not a plan: pass the output of `terraform show -json PLANFILE`',
  ],
  [
    'a binary plan file',
    'PK\u0003\u0004...',
    'p.json: a binary plan file: pass the output of `terraform show -json PLANFILE`',
  ],
  [
    'another major version',
    plan([], { format_version: '2.0' }),
    'p.json: plan format "2.0" isn\'t known: this command reads 1.x',
  ],
  [
    'a version that is none',
    plan([], { format_version: '1' }),
    'p.json: plan format "1" isn\'t known: this command reads 1.x',
  ],
])('refuses %s', (_name, document, message) => {
  expect(refusal(document)).toBe(message);
});

test('refuses a plan that was cut off anywhere', () => {
  const whole = JSON.stringify(plan([remove('okta_app_saml.oneid', app())]));
  for (let length = 1; length < whole.length; length += 7) {
    expect(refusal(whole.slice(0, length))).toMatch(/not JSON, or cut off/);
  }
});

test('a later minor version passes with a note', () => {
  const { document } = reviewPlan(plan([remove('okta_app_saml.oneid', app())], { format_version: '1.9' }));
  expect(document.notes).toEqual(['The plan has format 1.9, later than the 1.2 this command was written for.']);
  expect(document.counts.critical).toBe(1);
});

const wrong = (path: string, value: unknown) => {
  const whole: Record<string, unknown> = plan([
    update('okta_app_connection.c', connection(), connection({ action: 'deactivate' })),
  ]);
  const steps = path.split('.');
  let at = whole;
  for (const step of steps.slice(0, -1)) {
    at = at[step] as Record<string, unknown>;
  }
  at[steps.at(-1) as string] = value;
  return whole;
};

test.each<[string, unknown, RegExp]>([
  ['format_version', 1, /^p.json: format_version: expected string$/],
  ['terraform_version', {}, /^p.json: terraform_version/],
  ['resource_changes', {}, /^p.json: resource_changes/],
  ['resource_changes', 'x', /^p.json: resource_changes/],
  ['resource_drift', 1, /^p.json: resource_drift/],
  ['checks', {}, /^p.json: checks/],
  ['checks', [{ status: 3 }], /^p.json: checks\[0\].status: expected string$/],
  ['checks', [{ status: 'fail', address: 'x' }], /^p.json: checks\[0\]/],
  ['errored', 'yes', /^p.json: errored: expected boolean$/],
  ['complete', 1, /^p.json: complete: expected boolean$/],
  ['prior_state', [], /^p.json: prior_state/],
  ['prior_state', { values: 'x' }, /^p.json: prior_state/],
  ['prior_state', { values: { root_module: { resources: {} } } }, /^p.json: prior_state/],
  ['prior_state', { values: { root_module: { child_modules: [{ resources: [null] }] } } }, /^p.json: prior_state/],
  ['configuration', 7, /^p.json: configuration/],
  ['configuration', { root_module: { resources: {} } }, /^p.json: configuration/],
  ['resource_changes.0', null, /^p.json: resource_changes\[0\]/],
  ['resource_changes.0', [], /^p.json: resource_changes\[0\]/],
  ['resource_changes.0.type', 5, /^p.json: resource_changes\[0\].type: expected string$/],
  ['resource_changes.0.address', 5, /^p.json: resource_changes\[0\].address: expected string$/],
  ['resource_changes.0.change', null, /^p.json: resource_changes\[0\].change/],
  ['resource_changes.0.change.actions', [], /^p.json: resource_changes\[0\].change.actions/],
  ['resource_changes.0.change.actions', 'delete', /^p.json: resource_changes\[0\].change.actions/],
  ['resource_changes.0.change.actions', ['update', 'delete'], /is no change that a plan has$/],
  ['resource_changes.0.change.actions', ['create', 'create'], /is no change that a plan has$/],
  ['resource_changes.0.change.actions', ['obliterate'], /^p.json: resource_changes\[0\].change.actions/],
  ['resource_changes.0.change.before', null, /before is missing for update$/],
  ['resource_changes.0.change.after', null, /after is missing for update$/],
  ['resource_changes.0.change.after', [], /^p.json: resource_changes\[0\].change.after/],
  ['resource_changes.0.change.after_unknown', 'yes', /after_unknown/],
  ['resource_changes.0.change.after.action', 7, /^p.json: okta_app_connection.c: after.action isn't text$/],
  [
    'resource_changes.0.change.before.action',
    ['activate'],
    /^p.json: okta_app_connection.c: before.action isn't text$/,
  ],
  [
    'resource_changes.0.change.after.profile',
    'x',
    /^p.json: okta_app_connection.c: after isn't an object on the way to auth_scheme$/,
  ],
])('a wrong type in %s is a clear error: %j', (path, value, message) => {
  expect(refusal(wrong(path, value))).toMatch(message);
});

test.each([
  [['update', 'delete']],
  [['create', 'create']],
  [['delete', 'delete']],
  [['no-op', 'create']],
  [['delete', 'forget']],
  [['read', 'update']],
])('actions that no plan has together are a clear error: %j', (actions) => {
  expect(refusal(wrong('resource_changes.0.change.actions', actions))).toBe(
    `p.json: resource_changes[0].change.actions: "${actions.join('" with "')}" is no change that a plan has`,
  );
});

test.each([[['delete', 'create']], [['create', 'delete']], [['create', 'forget']], [['forget', 'create']]])(
  'actions of a replacement: %j',
  (actions) => {
    const changes = [changed('okta_app_saml.oneid', actions, app(), app())];
    expect(reviewPlan(plan(changes)).document.findings.map(({ rule }) => rule)).toContain('app-replaced');
  },
);

test('an error is one short line, whatever a resource is called', () => {
  const address = `okta_app_connection.a["x\n::error::\u001b[2J${'x'.repeat(50_000)}"]`;
  const message = refusal(plan([update(address, connection(), connection({ action: 7 }))]));
  expect(message).toMatch(/^p\.json: okta_app_connection\.a\["x\\n::error::\\u\{1b\}\[2Jx+…$/);
  expect(message.length).toBeLessThanOrEqual(1000);
});

test('a record of another version is refused, not passed', () => {
  const newer = record(connectionInput({ version: 2 }));
  expect(refusal(plan([update('terraform_data.c', newer, newer)]))).toMatch(
    /declared record of another version than 1/,
  );
});

test('a plan may lack what Terraform leaves out when there is nothing of it', () => {
  const { document } = reviewPlan({ format_version: '1.0', planned_values: { root_module: {} } });
  expect(document).toMatchObject({
    verdict: 'pass',
    findings: [],
    plan: { formatVersion: '1.0', terraformVersion: null, complete: null, errored: false },
  });
});

test('deep nesting and many modules are neither a crash nor a pass', () => {
  let module: object = { resources: [] };
  for (let depth = 0; depth < 100_000; depth++) {
    module = { child_modules: [module] };
  }
  const wide = { child_modules: Array.from({ length: 200_000 }, () => ({})) };
  for (const root_module of [module, wide]) {
    const { document } = reviewPlan(
      plan([remove('okta_app_saml.oneid', app())], { prior_state: { values: { root_module } } }),
    );
    expect(document.counts.critical).toBe(1);
  }
  const depth = 200_000;
  const nested = `{"format_version":"1.2","planned_values":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)},"resource_changes":${JSON.stringify([remove('okta_app_saml.oneid', app())])}}`;
  expect(reviewPlan(nested).document.counts.critical).toBe(1);
});
