import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OktaProvider } from '@cdktf/provider-okta/lib/provider';
import { App, TerraformStack, TerraformVariable } from 'cdktf';
import * as z from 'zod';
import { InvalidPropsError, OneIdScimProvisioning, type OneIdScimProvisioningProps } from '../lib';
import { configSchema } from '../lib/props/schema';

const CANARY = 'canary5up3rs3cret';

type Place = readonly (string | number)[];
/** `token` is a sensitive variable, which the connection by API needs. */
type Config = (token: string) => object;

/** Between them every prop is given. */
const CONFIGS: Readonly<Record<string, Config>> = {
  adopted: () => ({
    app: {
      source: 'adopt',
      appId: '0oa1',
      profileMappingId: 'prm1',
      label: 'OneID',
      catalogKey: 'scim2headerauth',
      settings: { region: 'eu', nested: { list: ['a', { key: 'value' }] } },
      authenticationPolicyId: 'rst1',
      adminNote: 'note',
      hideFromUsers: false,
      endUserNote: 'note for people',
      loginRedirectUrl: 'https://acme.example.com/login',
      errorRedirectUrl: 'https://acme.example.com/error',
    },
    phase: 'provisioning',
    connection: {
      managedBy: 'admin-console',
      baseUrl: 'https://one.zuora.com/scim/v2',
      uniqueIdentifierField: 'userName',
      authenticationMode: 'OAuth 2',
      accessTokenEndpointUri: 'https://one.zuora.com/oauth2/token',
      authorizationEndpointUri: 'https://one.zuora.com/oauth2/authorize',
      clientId: 'oneid-client',
      clientSecretLocation: 'vault: kv/okta/oneid',
    },
    supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true },
    provisioningToApp: { createUsers: true, updateUserAttributes: true, deactivateUsers: true },
    applicationUsername: { expression: 'user.login' },
    attributes: {
      locale: 'user.locale',
      costCenter: {
        expression: 'user.costCenter',
        title: 'Cost center',
        type: 'string',
        externalName: 'costCenter',
        externalNamespace: 'urn:acme:User',
      },
    },
    attributeSchema: 'declared',
    pushGroups: [
      'Finance',
      {
        sourceGroup: { name: 'Sales' },
        targetGroup: { name: 'OneID Sales' },
        status: 'ACTIVE',
        deleteTargetGroupOnDestroy: false,
      },
      { sourceGroup: { id: '00g1' }, targetGroup: { id: '00g2' } },
      { sourceGroup: { id: '00g4' }, existingMappingId: 'gPm1' },
      { name: 'Audit' },
      { id: '00g5' },
    ],
    assignments: [
      'Staff',
      { group: { name: 'Legal' }, profile: { locale: 'en' } },
      { group: { id: '00g3' } },
      { name: 'Board' },
      { id: '00g6' },
    ],
    forget: {
      pushGroups: [
        'Old finance',
        { name: 'Old sales' },
        { id: '00g7' },
        { sourceGroup: { name: 'Old audit' }, targetGroup: { name: 'Old target' } },
        { sourceGroup: { id: '00g9' }, targetGroup: { id: '00ga' }, existingMappingId: 'gPm2' },
      ],
      assignments: [
        'Old staff',
        { name: 'Old legal' },
        { id: '00g8' },
        { group: { name: 'Old board' }, profile: { locale: 'en' } },
        { group: { id: '00gb' } },
      ],
      attributes: ['division'],
    },
    whenProvisioningIsOff: 'stop',
    protect: true,
  }),
  'created, with a connection by API': (token) => ({
    app: { source: 'create', label: 'Acme', catalogKey: 'zscalerbyz', settings: { siteDomain: 'acme' } },
    connection: {
      managedBy: 'okta-api',
      authScheme: 'TOKEN',
      token,
      baseUrl: 'https://acme.example.com/scim',
      allowUnlistedApp: true,
    },
  }),
  'created, with all that may differ': () => ({
    app: {
      source: 'create',
      label: 'Acme',
      saml: {
        ssoUrl: 'https://acme.example.com/sso',
        recipient: 'https://acme.example.com/recipient',
        destination: 'https://acme.example.com/destination',
        audience: 'https://acme.example.com/audience',
        subjectNameIdTemplate: '${user.email}',
        subjectNameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
        authnContextClassRef: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
        defaultRelayState: 'home',
        idpIssuer: 'https://acme.example.com/issuer',
        singleLogoutUrl: 'https://acme.example.com/logout',
        singleLogoutIssuer: 'acme',
        singleLogoutCertificate: 'MIIC',
        acsEndpoints: ['https://acme.example.com/acs'],
        inlineHookId: 'cal1',
      },
      attributeStatements: [
        { name: 'mail', namespace: 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic', values: ['user.email'] },
        { name: 'groups', type: 'GROUP', filterType: 'EQUALS', filterValue: 'Finance' },
      ],
    },
    pushGroups: ['Finance', 'Legal', { id: '00g1' }],
    assignments: ['Finance', 'Legal', { id: '00g1' }],
    pushedAndAssigned: ['Finance', { name: 'Legal' }, { id: '00g1' }],
    movedFrom: ['old', { from: 'okta_push_group.old', to: 'okta_push_group.oneid_push_finance' }],
  }),
  'moved from one place': () => ({ app: { source: 'create', label: 'Acme' }, movedFrom: 'old' }),
  referenced: () => ({ app: { source: 'reference', appId: '0oa1' } }),
};

/**
 * Props that are public by definition: what stands in them is read by everybody who reads the configuration, the plan or
 * Okta's Admin Console. A secret in one of them can't be told from what belongs there.
 */
const PUBLIC = [
  'app.appId',
  'app.profileMappingId',
  'app.label',
  'app.catalogKey',
  'app.settings.*',
  'app.authenticationPolicyId',
  'app.adminNote',
  'connection.uniqueIdentifierField',
  'connection.clientId',
  'applicationUsername.expression',
  'attributes.*',
  'attributes.*.expression',
  'attributes.*.title',
  'attributes.*.externalName',
  'attributes.*.externalNamespace',
  'pushGroups[]',
  'pushGroups[].sourceGroup.name',
  'pushGroups[].sourceGroup.id',
  'pushGroups[].targetGroup.name',
  'pushGroups[].targetGroup.id',
  'pushGroups[].existingMappingId',
  'assignments[]',
  'assignments[].group.name',
  'assignments[].group.id',
  'assignments[].profile.*',
  'app.endUserNote',
  'app.loginRedirectUrl',
  'app.errorRedirectUrl',
  'app.saml.ssoUrl',
  'app.saml.recipient',
  'app.saml.destination',
  'app.saml.audience',
  'app.saml.subjectNameIdTemplate',
  'app.saml.subjectNameIdFormat',
  'app.saml.authnContextClassRef',
  'app.saml.defaultRelayState',
  'app.saml.idpIssuer',
  'app.saml.singleLogoutUrl',
  'app.saml.singleLogoutIssuer',
  'app.saml.singleLogoutCertificate',
  'app.saml.acsEndpoints[]',
  'app.saml.inlineHookId',
  'app.attributeStatements[].name',
  'app.attributeStatements[].namespace',
  'app.attributeStatements[].values[]',
  'app.attributeStatements[].filterValue',
  'pushGroups[].name',
  'pushGroups[].id',
  'assignments[].name',
  'assignments[].id',
  'movedFrom',
  'movedFrom[]',
  'forget.pushGroups[]',
  'forget.pushGroups[].name',
  'forget.pushGroups[].id',
  'forget.pushGroups[].sourceGroup.name',
  'forget.pushGroups[].sourceGroup.id',
  'forget.assignments[]',
  'forget.assignments[].name',
  'forget.assignments[].id',
  'forget.assignments[].group.name',
  'forget.assignments[].group.id',
  'forget.attributes[]',
];
/** As public, and without effect: an entry that is forgotten is taken as it was written. */
const IGNORED = [
  'forget.pushGroups[].targetGroup.name',
  'forget.pushGroups[].targetGroup.id',
  'forget.pushGroups[].existingMappingId',
  'forget.assignments[].profile.*',
];
/** As public, but nothing is taken that doesn't name what is there. */
const NAMING = [
  'movedFrom[].from',
  'movedFrom[].to',
  'pushedAndAssigned[]',
  'pushedAndAssigned[].name',
  'pushedAndAssigned[].id',
];
/** Props whose value has to be an address, of which the host and path are public. */
const ADDRESSES = ['connection.baseUrl', 'connection.accessTokenEndpointUri', 'connection.authorizationEndpointUri'];
/** Props that lead to a secret without holding one. */
const GUARDED = ['connection.token', 'connection.clientSecretLocation'];

const PIN = 987654321;
type Entry = readonly [key: string, secret: unknown];
const SECRET_ENTRIES: readonly Entry[] = [
  ['clientSecret', CANARY],
  ['client_secret', { value: CANARY }],
  ['password', [CANARY]],
  ['apiToken', PIN],
];
const SECRET_KEYS = [
  ...['client-secret', 'ClientSecret', 'secret', 'passphrase', 'passwd', 'pwd', 'api_token', 'apiKey', 'api-key'],
  ...['token', 'authToken', 'bearerToken', 'refresh_token', 'privateKey', 'private_key', 'credentials'],
  ...['Authorization', 'signingKey', 'CLIENT_SECRET'],
];

/** The message that refuses the props, or undefined together with everything that was synthesized. */
function outcome(config: Config, change: (props: object) => void = () => {}): { refused?: string; output: string } {
  const outdir = mkdtempSync(path.join(tmpdir(), 'oneid-'));
  try {
    const app = new App({ outdir, stackTraces: false });
    const stack = new TerraformStack(app, 'stack');
    new OktaProvider(stack, 'okta');
    const token = new TerraformVariable(stack, 'token', { type: 'string', sensitive: true }).stringValue;
    const props = config(token);
    change(props);
    new OneIdScimProvisioning(stack, 'oneid', props as OneIdScimProvisioningProps);
    app.synth();
    const annotations = app.node.findAll().flatMap((each) => each.node.metadata);
    return { output: [...filesIn(outdir), JSON.stringify(annotations)].join('\n') };
  } catch (error) {
    if (error instanceof InvalidPropsError) return { refused: error.message, output: '' };
    throw error;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

/** Every place in the configurations, with how the reference of the props calls it. */
const PLACES = Object.entries(CONFIGS).flatMap(([name, config]) => {
  const props = config('a token');
  return placesIn(props).map((place) => ({
    name,
    config,
    place,
    value: at(props, place),
    prop: propOf(place),
    text: place.join('.'),
  }));
});
const OPEN = [...PUBLIC, ...IGNORED, ...NAMING, ...ADDRESSES, ...GUARDED];
const TEXTS = PLACES.filter(({ prop, value }) => OPEN.includes(prop) && typeof value !== 'object');
const CHOICES = PLACES.filter((each) => !TEXTS.includes(each) && ['string', 'boolean'].includes(typeof each.value));
const OBJECTS = [
  ...Object.entries(CONFIGS).map(([name, config]) => ({ name, config, place: [] as Place, text: 'the props' })),
  // In `attributes` the keys are names of attributes.
  ...PLACES.filter(({ value, prop }) => typeof value === 'object' && !Array.isArray(value) && prop !== 'attributes'),
];

describe('the props that are tried', () => {
  it('are all that take any text, and all that take anything', () => {
    const known = new Set(OPEN);

    expect(new Set(openPaths(z.toJSONSchema(configSchema(), { io: 'input' })))).toEqual(known);
    expect(new Set(TEXTS.map(({ prop }) => prop))).toEqual(known);
  });

  it.each(Object.entries(CONFIGS))('are accepted without a secret: %s', (_, config) => {
    expect(outcome(config).refused).toBeUndefined();
  });
});

describe('a secret', () => {
  it.each(TEXTS.filter(({ prop }) => PUBLIC.includes(prop)))(
    'is not told from a public setting: $text of an app $name',
    ({ config, place }) => {
      const { refused, output } = outcome(config, (props) => {
        set(props, place, CANARY);
        // Both name groups of the lists, of which one has another name now.
        if (['pushGroups', 'assignments'].includes(String(place[0]))) {
          Object.assign(props, { pushedAndAssigned: [], movedFrom: [] });
        }
      });

      expect(refused).toBeUndefined();
      expect(output).toContain(CANARY);
    },
  );

  it.each(TEXTS.filter(({ prop }) => IGNORED.includes(prop)))(
    'reaches nothing from what has no effect: $text of an app $name',
    ({ config, place }) => {
      const { refused, output } = outcome(config, (props) => set(props, place, CANARY));

      expect(refused).toBeUndefined();
      expect(output).not.toContain(CANARY);
    },
  );

  it.each(TEXTS.filter(({ prop }) => NAMING.includes(prop)))(
    'is refused where something has to be named: $text of an app $name',
    ({ config, place }) => {
      const { refused } = outcome(config, (props) => set(props, place, CANARY));

      expect(refused).toContain(`\`${textOf(place)}\` must`);
    },
  );

  it.each(TEXTS.filter(({ prop }) => [...ADDRESSES, ...GUARDED].includes(prop)))(
    'is refused and not shown where it is: $text of an app $name',
    ({ config, place, prop }) => {
      const shown = ADDRESSES.includes(prop);
      for (const secret of [...(shown ? [] : [CANARY, `user:${CANARY}`]), `user:${CANARY}@one.zuora.com`, [CANARY]]) {
        const { refused } = outcome(config, (props) => set(props, place, secret));

        expect(refused).toContain(`\`${prop}\` must`);
        expect(refused).not.toContain(CANARY);
      }
    },
  );

  it.each(TEXTS)('is refused and not shown in an address: $text of an app $name', ({ config, place }) => {
    for (const address of [
      `https://user:${CANARY}@one.zuora.com/x`,
      `https://${CANARY}@one.zuora.com/x`,
      `https://one.zuora.com/x?access_token=${CANARY}`,
      `https://one.zuora.com/x?tenant=1&client_secret=${CANARY}`,
      `https://one.zuora.com/x#token=${CANARY}`,
    ]) {
      const { refused } = outcome(config, (props) => set(props, place, address));

      expect(refused).toContain('OneIdScimProvisioning at "stack/oneid" has');
      expect(refused).not.toContain(CANARY);
    }
  });

  it.each(CHOICES)('is refused where there is a choice: $text of an app $name', ({ config, place }) => {
    const { refused } = outcome(config, (props) => set(props, place, CANARY));

    expect(refused).toContain(`\`${textOf(place)}\` must be`);
  });

  it.each(OBJECTS)('is refused and not shown under a key of its own: in $text of an app $name', ({ config, place }) => {
    for (const entry of SECRET_ENTRIES) expectRefused(config, place, entry);
  });

  it.each(SECRET_KEYS)('is refused and not shown under the key %s', (key) => {
    expectRefused(CONFIGS['adopted'] as Config, [], [key, CANARY]);
    expectRefused(CONFIGS['adopted'] as Config, ['app', 'settings', 'nested'], [key, CANARY]);
  });

  function expectRefused(config: Config, place: Place, [key, secret]: Entry): void {
    const { refused } = outcome(config, (props) => set(props, [...place, key], secret));

    expect(refused).toContain(`\`${textOf([...place, key])}\` must not be given`);
    expect(refused).not.toContain(CANARY);
    expect(refused).not.toContain(String(PIN));
    expect(refused?.includes('say where it is kept in `connection.clientSecretLocation`')).toBe(
      /client.?secret/i.test(key),
    );
  }

  it('is not told from an expression under an attribute that is called like one', () => {
    const { refused } = outcome(() => ({
      app: { source: 'create', label: 'OneID' },
      attributes: { password: 'user.x' },
    }));

    expect(refused).toBeUndefined();
  });
});

describe('what the environment holds', () => {
  const VARIABLES = [
    ...['OKTA_API_TOKEN', 'OKTA_ACCESS_TOKEN', 'OKTA_API_PRIVATE_KEY', 'OKTA_API_PRIVATE_KEY_ID', 'OKTA_API_CLIENT_ID'],
    ...['OKTA_ORG_NAME', 'OKTA_BASE_URL', 'OKTA_API_SCOPES', 'TF_VAR_token', 'ONEID_CLIENT_SECRET'],
  ];
  const before = { ...process.env };
  beforeEach(() => {
    for (const variable of VARIABLES) process.env[variable] = CANARY;
  });
  afterEach(() => {
    process.env = { ...before };
  });

  it.each(Object.entries(CONFIGS))('reaches no file and no annotation: %s', (_, config) => {
    const { refused, output } = outcome(config);

    expect(refused).toBeUndefined();
    expect(output).toContain('okta_app');
    expect(output).not.toContain(CANARY);
  });

  it('reaches no file where a variable of it is the token', () => {
    const { output } = outcome(CONFIGS['created, with a connection by API'] as Config);

    expect(output).toContain('"token": "${var.token}"');
    expect(output).toContain('"sensitive": true');
    expect(output).not.toContain(CANARY);
  });
});

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])]);
}

function at(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

function set(props: object, place: Place, value: unknown): void {
  (at(props, place.slice(0, -1)) as Record<string | number, unknown>)[place.at(-1) as string | number] = value;
}

function textOf(place: Place): string {
  return place
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
}

/** The prop at a place: `*` for a key that a team chooses, and for all below where anything goes. */
function propOf(place: Place): string {
  return textOf(place)
    .replace(/\[\d+\]/g, '[]')
    .replace(/^(app\.settings|(?:forget\.)?assignments\[\]\.profile)[.[].*/, '$1.*')
    .replace(/^attributes\.\w+/, 'attributes.*');
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Paths of the props that take any text or anything. */
function openPaths(schema: JsonSchema, path = ''): string[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as JsonSchema[];
  const isOpen =
    (schema.type === 'string' && !schema.enum && schema.const === undefined) ||
    (schema.type === undefined && choices.length === 0);
  return [
    ...(isOpen ? [path] : []),
    ...choices.flatMap((choice) => openPaths(choice, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      openPaths(inner as JsonSchema, path ? `${path}.${key}` : key),
    ),
    ...(typeof schema.items === 'object' ? openPaths(schema.items as JsonSchema, `${path}[]`) : []),
    ...(typeof schema.additionalProperties === 'object'
      ? openPaths(schema.additionalProperties as JsonSchema, `${path}.*`)
      : []),
  ];
}
