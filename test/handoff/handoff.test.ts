import { handoff, type Runbook, type Step, type StepId } from '../../lib/handoff';
import { instance } from '../state/states';
import { declared, resource } from './instances';

const ACTIONS = { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true };

function step(runbook: Runbook, id: StepId): Step {
  const found = runbook.steps.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no step ${id}`);
  return found;
}

/** What goes into each field, by what the screen calls it. */
function fields({ fields }: Step): Record<string, string | boolean | null> {
  return Object.fromEntries(fields.map(({ label, value }) => [label, value]));
}

const words = ({ actions, notes, warnings }: Step) => [...actions, ...notes, ...warnings].join('\n');

describe('in the order of work', () => {
  test('every step, with where it is done', () => {
    const { steps } = handoff(declared({ connection: { supportedActions: ACTIONS } }));
    expect(steps.map(({ id, where }) => `${where}: ${id}`)).toEqual([
      'Your team: before-you-start',
      'OneID: sso-settings',
      'OneID: oauth-client',
      'Okta: app-settings',
      'Okta: integration',
      'Okta: re-authenticate',
      'Okta: to-app',
      'Okta: attributes',
      'Your team: second-pull-request',
      'OneID: pushed-groups',
      'Your team: verify',
    ]);
  });

  test('each says how you see that it is done', () => {
    for (const { doneWhen } of handoff(declared()).steps) expect(doneWhen).toMatch(/\w.*\.$/);
  });

  test('without pushed groups there is nothing to give them', () => {
    expect(handoff(declared()).steps.map(({ id }) => id)).not.toContain('pushed-groups');
  });
});

describe('what the page leaves off', () => {
  const declaredOn = handoff(
    declared({
      connection: { supportedActions: { ...ACTIONS, importNewUsersAndProfileUpdates: true, importGroups: true } },
      toApp: { syncPassword: true, profileAndLifecycleSourcing: true },
    }),
  );
  const IMPORTS = ['Import New Users', 'Import Profile Updates'];

  test('is ticked and waited for where it is declared', () => {
    expect(fields(step(declaredOn, 'integration'))).toMatchObject({
      'Import New Users and Profile Updates': true,
      'Import Groups': true,
    });
    expect(fields(step(declaredOn, 'to-app'))).toMatchObject({ 'Sync Password': true });
    expect(words(step(declaredOn, 'to-app'))).toContain('Profile & Lifecycle Sourcing');
    expect(declaredOn.awaited.map(({ screen }) => screen)).toEqual(
      expect.arrayContaining(['Sync Password', ...IMPORTS, 'Profile & Lifecycle Sourcing']),
    );
    expect(declaredOn.undeclared).toEqual([]);
  });

  test('is left off, and unexpected, where it is not', () => {
    const runbook = handoff(declared());
    expect(fields(step(runbook, 'integration'))).toMatchObject({
      'Import New Users and Profile Updates': false,
      'Import Groups': false,
    });
    expect(fields(step(runbook, 'to-app'))).toMatchObject({ 'Sync Password': false });
    expect(words(step(runbook, 'to-app'))).not.toContain('Profile & Lifecycle Sourcing');
    expect(runbook.undeclared.map(({ screen }) => screen)).toEqual(expect.arrayContaining(IMPORTS));
  });
});

describe('the very screens', () => {
  const runbook = handoff(declared());
  test.each<[StepId, string]>([
    ['app-settings', 'https://acme-admin.okta.com/admin/app/acme_oneid_1/instance/0oaAPP/#tab-general'],
    [
      'integration',
      'https://acme-admin.okta.com/admin/app/acme_oneid_1/instance/0oaAPP/#tab-user-management/api-credentials',
    ],
    [
      're-authenticate',
      'https://acme-admin.okta.com/admin/app/acme_oneid_1/instance/0oaAPP/#tab-user-management/api-credentials',
    ],
    [
      'to-app',
      'https://acme-admin.okta.com/admin/app/acme_oneid_1/instance/0oaAPP/#tab-user-management/create-n-update',
    ],
    ['sso-settings', 'https://one.zuora.com'],
    ['oauth-client', 'https://one.zuora.com'],
  ])('%s', (id, url) => {
    expect(step(runbook, id).url).toBe(url);
  });

  test('and what to click there, by the app label as Okta lists it', () => {
    expect(step(runbook, 'to-app').navigation.join(' > ')).toBe(
      'Applications (newer: Applications and Resources) > Applications > OneID > Provisioning > Settings > To App > Edit',
    );
    expect(step(runbook, 'oauth-client').navigation.join(' > ')).toBe(
      'your avatar > Settings > Manage OAuth 2.0 Clients > New',
    );
  });
});

describe("OneID's form of an OAuth 2.0 client", () => {
  test("App Name is the app's unique name, not its label; what nobody can know is said to be so", () => {
    const client = step(handoff(declared()), 'oauth-client');
    expect(fields(client)).toEqual({
      Name: 'Okta SCIM Provisioning',
      Type: 'Authorization Code Grant Type',
      'App Name': 'acme_oneid_1',
      'Idp Provider': 'Okta',
      Scopes: null,
      'Client ID': null,
      'Client Secret': null,
    });
    expect(words(client)).toContain("Zuora doesn't document which scopes to choose");
    expect(client.warnings[0]).toBe(
      'OneID shows the client secret once. If it is lost, delete the client and make another.',
    );
  });

  test('the secret goes where the declaration says', () => {
    const { fields } = step(handoff(declared({ connection: { clientSecretLocation: 'vault: kv/x' } })), 'oauth-client');
    expect(fields.at(-1)).toMatchObject({
      kind: 'secret-not-shown',
      placeholder: 'shown after Save: keep it in vault: kv/x',
    });
  });

  test('a client that is declared already need not be made again', () => {
    expect(words(step(handoff(declared({ connection: { clientId: 'c-1' } })), 'oauth-client'))).toContain(
      'the client ID c-1',
    );
  });
});

describe("OneID's SSO settings", () => {
  test('take the address of the metadata', () => {
    expect(fields(step(handoff(declared()), 'sso-settings'))['Metadata URL']).toBe(
      'https://acme.okta.com/api/v1/apps/0oaAPP/sso/saml/metadata',
    );
  });

  test('or say where it is, if the state lacks it', () => {
    const { fields } = step(handoff(declared({ app: { metadata_url: '' } })), 'sso-settings');
    expect(fields[0]).toMatchObject({
      value: null,
      copy: false,
      placeholder: expect.stringContaining('View IdP metadata'),
    });
  });
});

describe('the eight settings of the connection', () => {
  test('as the record has them', () => {
    expect(fields(step(handoff(declared({ connection: { supportedActions: ACTIONS } })), 'integration'))).toEqual({
      'SCIM connector base URL': 'https://one.zuora.com/scim/v2',
      'Unique identifier field for users': 'userName',
      'Import New Users and Profile Updates': false,
      'Push New Users': true,
      'Push Profile Updates': true,
      'Push Groups': true,
      'Import Groups': false,
      'Authentication Mode': 'OAuth 2',
      'Access token endpoint URI': 'https://one.zuora.com/oauth2/token',
      'Authorization endpoint URI': 'https://one.zuora.com/oauth2/authorize',
      'Client ID': null,
      'Client Secret': null,
    });
  });

  test('which may be other ones than the defaults', () => {
    const other = {
      baseUrl: 'https://scim.example.com',
      clientId: 'c-1',
      supportedActions: { pushNewUsers: false, pushProfileUpdates: true, pushGroups: false },
    };
    expect(fields(step(handoff(declared({ connection: other })), 'integration'))).toMatchObject({
      'SCIM connector base URL': 'https://scim.example.com',
      'Push New Users': false,
      'Push Groups': false,
      'Client ID': 'c-1',
    });
  });

  test('only whole values are to be copied', () => {
    const { fields } = step(handoff(declared()), 'integration');
    for (const { kind, value, copy } of fields) expect(copy).toBe(kind === 'text' && value !== null);
  });
});

describe('To App', () => {
  test.each([true, false])('Deactivate Users %s, exactly, and Sync Password off', (deactivateUsers) => {
    const toApp = step(handoff(declared({ toApp: { deactivateUsers } })), 'to-app');
    expect(fields(toApp)).toEqual({
      'Create Users': true,
      'Update User Attributes': true,
      'Deactivate Users': deactivateUsers,
      'Sync Password': false,
    });
    expect(toApp.warnings.join()).toMatch(
      deactivateUsers ? /whoever loses the app in Okta is deactivated in OneID/ : /declared off: people who leave keep/,
    );
  });
});

describe('attributes', () => {
  test('before the mapping is applied', () => {
    const attributes = words(step(handoff(declared()), 'attributes'));
    expect(attributes).toContain('email, emailType, preferredLanguage, locale');
    expect(attributes).toContain('username template, Email, not by a mapping');
    expect(attributes).toContain('Terraform maps Given name, Family Name, Email,');
  });

  test.each([
    ['${source.login}', 'Okta username'],
    ['${source.email}', 'Email'],
    ['String.toLowerCase(source.email)', '`String.toLowerCase(source.email)`'],
  ])('username template %s', (template, shown) => {
    expect(words(step(handoff(declared({ app: { user_name_template: template } })), 'attributes'))).toContain(
      `username template, ${shown}, not`,
    );
  });

  test('once it is applied', () => {
    const attributes = words(step(handoff(instance('provisioned')), 'attributes'));
    expect(attributes).toMatch(/Terraform has mapped .*Primary email type.*, costCenter/);
  });
});

describe('pushed groups', () => {
  const push = (id: string, source: string) =>
    resource(`okta_push_group.${id}`, { id, app_id: '0oaAPP', source_group_id: source, target_group_name: null });
  const group = (id: string, name: string) => resource(`okta_group.${name}`, { id, name });
  const withGroups = (assigned: string) =>
    handoff(
      declared({
        connection: { supportedActions: ACTIONS },
        more: [
          group('00gF', 'Finance'),
          group('00gU', 'Users'),
          push('gPm1', '00gF'),
          resource('okta_app_group_assignments.a', { app_id: '0oaAPP', group: [{ id: assigned }] }),
        ],
      }),
    );

  test('by name, as the state has them', () => {
    const groups = words(step(withGroups('00gU'), 'pushed-groups'));
    expect(groups).toContain('Pushed: Finance.');
    expect(groups).not.toContain('Pushed and assigned at once');
  });

  test('one that is pushed and assigned', () => {
    expect(words(step(withGroups('00gF'), 'pushed-groups'))).toContain('Pushed and assigned at once: Finance.');
  });
});

describe('what follows', () => {
  test('in phase `app`: the second pull request, with the client ID', () => {
    const { next, steps } = handoff(declared());
    expect(next[0]).toBe(
      'Apply the rest of OneID: a pull request with `connection.clientId` set, and without `phase: "app"` if the declaration has it. Merge and apply.',
    );
    expect(steps.find(({ id }) => id === 'second-pull-request')?.title).toBe('Apply the rest');
  });

  test('once all is applied: a plan', () => {
    const { next, steps } = handoff(instance('provisioned'));
    expect(next[0]).toContain('is applied');
    expect(steps.find(({ id }) => id === 'second-pull-request')?.title).toBe('Plan again');
  });
});

test('to take `phase` out is never said but to who has it', () => {
  const texts = [declared(), instance('provisioned')].flatMap((each) => {
    const { steps, next } = handoff(each);
    return [...next, ...steps.flatMap((step) => [words(step), step.doneWhen, step.wayBack])];
  });
  for (const sentence of texts.join('\n').split(/[.:;]\s/)) {
    if (sentence.includes('phase: "app"')) expect(sentence).toMatch(/if the declaration has/i);
  }
});

describe('commands work where the runbook was asked for', () => {
  const commands = (dir?: string) => step(handoff(instance('provisioned'), { dir }), 'verify').fields[0]?.value;
  test.each([
    ['cdktf.out/stacks/oneid', 'npx oneid-scim-provisioning verify --dir cdktf.out/stacks/oneid'],
    ['my stacks/one', "npx oneid-scim-provisioning verify --dir 'my stacks/one'"],
    ['../x', 'npx oneid-scim-provisioning verify --dir ../x'],
    [undefined, 'terraform show -json | npx oneid-scim-provisioning verify -'],
    ['-rf $(x)', 'terraform show -json | npx oneid-scim-provisioning verify -'],
  ])('asked for with --dir %s', (dir, command) => expect(commands(dir)).toBe(command));

  test('and say where that is', () => {
    const plan = step(handoff(instance('provisioned'), { dir: 'a/b' }), 'second-pull-request').actions;
    expect(plan).toEqual(['Run `terraform -chdir=a/b plan` where you asked for this runbook.']);
  });
});

test('each step says how long it takes and how it is undone', () => {
  for (const { minutes, wayBack } of handoff(declared()).steps) {
    expect(minutes).toBeGreaterThan(0);
    expect(wayBack).toMatch(/\w.*\.$/);
  }
});

test('each address says what opens there', () => {
  for (const { url, opens } of handoff(declared()).steps) expect(opens === null).toBe(url === null);
  expect(step(handoff(declared()), 'to-app').opens).toBe('Provisioning > To App in Okta');
});

test('an app that was not active is to be activated', () => {
  expect(words(step(handoff(declared({ app: { status: 'INACTIVE' } })), 'app-settings'))).toContain(
    'activate it first',
  );
});

describe('a custom domain', () => {
  const { app, steps } = handoff(
    declared({ app: { embed_url: 'https://login.acme.com/home/acme_oneid_1/0oaAPP/aln1' } }),
  );

  test('has no address of the Admin Console, only the way there', () => {
    expect(app.adminConsole).toBeNull();
    const okta = steps.filter(({ where }) => where === 'Okta');
    expect(okta.map(({ url }) => url)).toEqual(okta.map(() => null));
    for (const { navigation } of okta) expect(navigation.length).toBeGreaterThan(1);
    expect(JSON.stringify(steps)).not.toContain('login-admin');
  });
});

test('what stands before an act in the document warns of it, as in every format', () => {
  for (const step of handoff(declared()).steps) {
    const keys = Object.keys(step);
    expect(keys.indexOf('warnings')).toBeLessThan(
      Math.min(...['url', 'fields', 'actions'].map((key) => keys.indexOf(key))),
    );
  }
});

test('addresses that are not OneID’s are warned of before a secret goes there', () => {
  const integration = (connection: Record<string, unknown>) =>
    handoff(declared({ connection })).steps.find(({ id }) => id === 'integration')?.warnings;
  expect(integration({})).toEqual([]);
  expect(integration({ baseUrl: 'https://one.zuora.com.evil.example/scim/v2' })).toEqual([
    expect.stringContaining("Not OneID's: one.zuora.com.evil.example."),
  ]);
});

test('groups that are to decide tenants are told before people are assigned', () => {
  const warnings = (pushGroups: boolean) =>
    handoff(
      declared({ connection: { supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups } } }),
    ).steps.find(({ id }) => id === 'second-pull-request')?.warnings;
  expect(warnings(true)?.join()).toContain('leave `assignments` out of this pull request');
  expect(warnings(false)?.join()).not.toContain('leave `assignments` out');
});
