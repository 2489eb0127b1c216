import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformElement, TerraformStack, Testing } from 'cdktf';
import * as fc from 'fast-check';
import { InvalidPropsError, OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../../lib';
import { NO_TOKENS, validProps } from '../../lib/props/validation';

/** A problem in nearly every prop. */
const BROKEN = {
  protected: true,
  assignments: [{ group: { id: '00g1' }, profile: { apiToken: 'hunter2' } }, { group: { id: '00g1' } }],
  pushGroups: ['Finance', { sourceGroup: { id: '00g1', name: 'Sales' } }, 'Finance', ''],
  attributes: { userName: 'user.login', 'a/b': 'user.x', locale: { title: 'Locale' } },
  applicationUsername: 'mail',
  provisioningToApp: { createUsers: true },
  supportedActions: { pushNewUsers: false, pushGroups: false },
  connection: { baseUrl: 'http://one.zuora.com', clientSecret: 'hunter2' },
  phase: 'apps',
  app: { source: 'create', label: '', settings: { domain: 'acme' } },
  protect: 'yes',
  whenProvisioningIsOff: 'ignore',
  provider: 'okta',
};

const MESSAGE = [
  'OneIdScimProvisioning at "stack/oneid" has 20 problems:',
  '`app.label` must not be empty, got: ""',
  '`app.settings` needs `app.catalogKey`: a custom app has no settings, got: an object',
  '`phase` must be "app" or "provisioning", got: "apps"',
  '`connection.baseUrl` must be an https URL, got: "http://one.zuora.com"',
  '`connection.clientSecret` must not be given: a secret never goes into the configuration; say where it is kept in `connection.clientSecretLocation`, got: a string (not shown)',
  '`provisioningToApp.createUsers` must be false without `supportedActions.pushNewUsers`, got: true',
  '`applicationUsername` must be "email", "login" or an object, got: "mail"',
  '`attributes.a/b` must not contain a slash, which separates the parts of an import id, got: "a/b"',
  '`attributes.userName` must not be an attribute: the username comes from `applicationUsername`, got: "user.login"',
  '`attributes.locale.title` needs `attributeSchema` "declared": Okta creates this attribute by default, got: "Locale"',
  '`pushGroups` must be empty without `supportedActions.pushGroups`, got: 4 groups',
  '`pushGroups[1].sourceGroup` must have `name` or `id`, got: both',
  '`pushGroups[2]` must not repeat `pushGroups[0]`, got: "Finance"',
  '`pushGroups[3]` must not be empty, got: ""',
  '`assignments[0].profile.apiToken` must not be given: a secret never goes into the configuration, got: a string (not shown)',
  '`assignments[1].group.id` must not repeat `assignments[0]`, got: "00g1"',
  '`whenProvisioningIsOff` must be "stop" or "warn", got: "ignore"',
  '`protect` must be a boolean, got: "yes"',
  '`provider` must be a provider construct, got: "okta"',
  '`protected` is not a known prop; the nearest is `protect`, got: a boolean (not shown)',
].join('\n  - ');

function construct(props: unknown): TerraformStack {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new OktaProvider(stack, 'okta');
  new OneIdScimProvisioning(stack, 'oneid', props as OneIdScimProvisioningProps);
  return stack;
}

describe('many problems', () => {
  it('are told at once, in the order of the props', () => {
    expect(() => construct(BROKEN)).toThrow(new Error(MESSAGE));
  });

  it('include those of rules over props of which another part is wrong', () => {
    expect(() =>
      construct({
        app: { source: 'create' },
        connection: { managedBy: 'okta-api', authScheme: 'TOKEN', token: 'hunter2', baseUrl: 'http://a.example.com' },
      }),
    ).toThrow(
      new Error(
        [
          'OneIdScimProvisioning at "stack/oneid" has 4 problems:',
          '`app.label` is required, got: nothing',
          '`app.catalogKey` must be one of `google`, `office365`, `okta_org2org`, `slack`, `zoomus`, `zscalerbyz` with `connection.managedBy` "okta-api", since Okta\'s API can\'t write the connection of any other app; use "admin-console", or `connection.allowUnlistedApp` to try, got: nothing',
          '`connection.token` must be a sensitive Terraform variable, never a literal, got: a string (not shown)',
          '`connection.baseUrl` must be an https URL, got: "http://a.example.com"',
        ].join('\n  - '),
      ),
    );
  });

  it('leave out what follows from a problem told already', () => {
    const app = { source: 'create', label: 'OneID', catalogKey: 'zscalerbyz', settings: { siteDomain: '' } };
    const connection = { managedBy: 'okta-api', authScheme: 'TOKEN', token: 'hunter2', baseUrl: '' };

    expect(() => construct({ app, connection })).toThrow(
      new Error(
        [
          'OneIdScimProvisioning at "stack/oneid" has 3 problems:',
          '`app.settings.siteDomain` must be a string that is not empty, got: ""',
          '`connection.token` must be a sensitive Terraform variable, never a literal, got: a string (not shown)',
          '`connection.baseUrl` must be an https URL, got: ""',
        ].join('\n  - '),
      ),
    );
  });

  it.each<[string, unknown, string]>([
    ['a string', 'oneid', '`props` must be an object, got: "oneid"'],
    ['a list', [], '`props` must be an object, got: a list'],
    ['null', null, '`props` must be an object, got: null'],
    ['nothing', undefined, '`props` is required, got: nothing'],
  ])('are one where the whole configuration is %s', (_, input, problem) => {
    expect(() => validProps(input, NO_TOKENS, 'oneId')).toThrow(
      new Error(`OneIdScimProvisioning at "oneId" has a problem:\n  - ${problem}`),
    );
  });
});

it('what stands in place of a prop and is no plain data stays as it was', () => {
  const stack = new TerraformStack(Testing.app(), 'stack');
  const instead = Object.assign(Object.create({ inherited: true }), { source: 'create', label: 'OneID', extra: 1 });
  const keys = [Object.keys(instead), Object.keys(stack)];
  expect(() => construct({ app: instead, connection: stack })).toThrow(InvalidPropsError);
  expect(() => construct(instead)).toThrow(InvalidPropsError);
  expect([Object.keys(instead), Object.keys(stack)]).toEqual(keys);
});

describe('with wrong props nothing is synthesized', () => {
  it('no element of Terraform is left in the stack', () => {
    const stack = new TerraformStack(Testing.app(), 'stack');
    expect(() => new OneIdScimProvisioning(stack, 'oneid', BROKEN as unknown as OneIdScimProvisioningProps)).toThrow();

    const elements = stack.node.findAll().filter((each) => TerraformElement.isTerraformElement(each));
    expect(elements.map((each) => each.node.path)).toEqual([]);
    expect(JSON.parse(Testing.synth(stack, true))).toEqual({});
  });

  it('a script writes no file', () => {
    const outdir = mkdtempSync(path.join(tmpdir(), 'oneid-'));
    const script = () => {
      const app = new App({ outdir });
      const stack = new TerraformStack(app, 'stack');
      new OneIdScimProvisioning(stack, 'oneid', BROKEN as unknown as OneIdScimProvisioningProps);
      app.synth();
    };

    expect(script).toThrow(InvalidPropsError);
    expect(filesIn(outdir)).toEqual([]);
  });

  it('main.ts fails with the message and writes no file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'oneid-'));
    const { provider, ...oneId } = BROKEN;
    writeFileSync(path.join(folder, 'cdktf.json'), JSON.stringify({ context: { oneId } }));

    const tsx = require.resolve('tsx');
    const main = path.join(__dirname, '../..', 'main.ts');
    const run = spawnSync(process.execPath, ['--import', tsx, main], { cwd: folder, encoding: 'utf8' });

    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('OneIdScimProvisioning at "oneid/oneid" has 19 problems:');
    expect(run.stderr).not.toContain('hunter2');
    expect(filesIn(folder)).toEqual(['cdktf.json']);
  });

  it('main.ts prints what the construct warns of, and synthesizes', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'oneid-'));
    const groups = { pushGroups: ['Finance'], assignments: ['Finance'] };
    const oneId = { app: { source: 'create', label: 'OneID' }, ...groups };
    writeFileSync(path.join(folder, 'cdktf.json'), JSON.stringify({ context: { oneId } }));

    const main = path.join(__dirname, '../..', 'main.ts');
    const run = spawnSync(process.execPath, ['--import', require.resolve('tsx'), main], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CDKTF_OUTDIR: path.join(folder, 'out') },
    });

    expect({ status: run.status, stderr: run.stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^Warning: Pushed and assigned: Finance\. /),
    });
    expect(filesIn(path.join(folder, 'out'))).toContain('manifest.json');
  });
});

describe('whatever the props are', () => {
  const VALID = {
    app: { source: 'adopt', appId: '0oa1', profileMappingId: 'prm1', label: 'OneID', adminNote: 'note' },
    phase: 'provisioning',
    connection: {
      managedBy: 'admin-console',
      baseUrl: 'https://one.zuora.com/scim/v2',
      clientSecretLocation: 'vault: a',
    },
    supportedActions: { pushNewUsers: true, pushGroups: true },
    provisioningToApp: { createUsers: true },
    applicationUsername: { expression: 'user.login' },
    attributes: { locale: 'user.locale', costCenter: { expression: 'user.costCenter', externalName: 'costCenter' } },
    attributeSchema: 'declared',
    pushGroups: ['Finance', { sourceGroup: { id: '00g1' }, targetGroup: { name: 'OneID Finance' } }],
    assignments: ['Staff', { group: { name: 'Sales' }, profile: { locale: 'en' } }],
    whenProvisioningIsOff: 'stop',
    protect: true,
  };
  const API = {
    app: { source: 'create', label: 'Hub', catalogKey: 'okta_org2org', settings: { baseUrl: 'https://hub.okta.com' } },
    connection: { managedBy: 'okta-api', authScheme: 'OAUTH2', allowUnlistedApp: false },
  };
  const KEYS = [
    ...new Set(places([VALID, API]).map((place) => String(place.at(-1)))),
    '__proto__',
    'constructor',
    'a/b',
  ];

  /** JSON whose keys are mostly those of the props. */
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, 0, '', 'create', 'adopt', 'okta-api', 'TOKEN', 'Finance', '00g1', '${x}', '\u0000'),
      fc.string(),
      fc.integer(),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('json'), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ),
  }));

  /** Props that are right but for one or two places. */
  const nearlyRight = fc
    .tuple(
      fc.constantFrom(VALID, API),
      fc.array(fc.tuple(fc.nat(), fc.option(fc.constantFrom(...KEYS)), json), { minLength: 1, maxLength: 2 }),
    )
    .map(([base, changes]) => {
      const props = copy(base);
      for (const [pick, key, value] of changes) {
        const all = places(props);
        const place = all[pick % all.length] as (string | number)[];
        const parent = at(props, place.slice(0, -1)) as object;
        set(parent, (!Array.isArray(parent) && key) || (place.at(-1) as string | number), value);
      }
      return props;
    });

  /** Synthesizes, or gives the message of the only error there may be. */
  function outcome(props: unknown): string {
    try {
      Testing.synth(construct(props), true);
      return 'synthesized';
    } catch (error) {
      if (error instanceof InvalidPropsError) return error.message;
      throw error;
    }
  }

  it('the outcome is an InvalidPropsError or a synthesis', () => {
    fc.assert(
      fc.property(fc.oneof(json, nearlyRight), (props) => {
        expect(outcome(props)).toMatch(/^(synthesized|OneIdScimProvisioning at "stack\/oneid" has .*, got: .*)$/s);
      }),
      { numRuns: 150 },
    );
  });

  it('right props are tried too', () => {
    expect([outcome(VALID), outcome(API)]).toEqual(['synthesized', 'synthesized']);
  });

  it('a value under a key like that of a secret is refused and never shown', () => {
    const secretKey = fc.constantFrom(
      ...['clientSecret', 'client_secret', 'CLIENT-SECRET', 'password', 'apiToken', 'api_key', 'privateKey', 'token'],
    );
    const canary = fc.stringMatching(/^canary[A-Za-z0-9]{8,}$/);
    const wrapped = fc.oneof(
      canary.map((value) => ({ value, given: value as unknown })),
      canary.map((value) => ({ value, given: { a: [value] } as unknown })),
    );
    fc.assert(
      fc.property(fc.oneof(json, nearlyRight), fc.nat(), secretKey, wrapped, (base, pick, key, { value, given }) => {
        const props = copy(isObject(base) ? base : { base });
        const objects = [[], ...places(props)].filter(
          (place) => isObject(at(props, place)) && !(place.length === 1 && place[0] === 'attributes'),
        );
        set(at(props, objects[pick % objects.length] as []) as object, key, copy(given));

        const message = outcome(props);
        expect(message).not.toBe('synthesized');
        expect(message).not.toContain(value);
      }),
      { numRuns: 150 },
    );
  });
});

/** Files in a folder; CDKTF makes its folders before anything is declared. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** As JSON.parse would: also `__proto__` is a key like any other. */
function set(object: object, key: string | number, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Paths of every value inside `value`. */
function places(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[key], ...places(inner).map((rest) => [key, ...rest])]);
}

function at(value: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}
