import { ONE_ID_ATTRIBUTES } from '../../lib/one-id/attributes';
import { readState } from '../../lib/state';
import { type Line, type Verification, verify } from '../../lib/verify';
import { fixture } from '../state/states';
import { ADA, type Answers, CLIENT, connectionTo, oneIdServer, TOKEN, USER_EXTENSION } from './one-id/one-id-server';
import { scimServer } from './one-id/scim-server';
import { failures, QUICK } from './org';

const oneId = { ...CLIENT, scope: undefined };

/** What verification of OneID alone says, of the instance that is provisioned. */
async function ask(server: { readonly url: string }, user: string | undefined = ADA.userName): Promise<Verification> {
  const [declared] = readState(fixture('provisioned')).filter(({ app }) => app.label === 'Zuora OneID');
  if (!declared) throw new Error('the fixture has no such app');
  const connection = { ...declared.connection, ...connectionTo(server) };
  return verify([{ ...declared, connection }], { ...QUICK, oneId, user });
}

async function answered(answers: Answers, user?: string): Promise<Verification> {
  await using server = await oneIdServer(answers);
  return await ask(server, user);
}

const linesOf = ({ instances }: Verification): Line[] => instances[0]?.lines ?? [];
const notes = (verification: Verification) =>
  linesOf(verification)
    .filter(({ check }) => check === 'dialect')
    .map(({ title }) => title.replace('Otherwise than in the SCIM standard, and read nevertheless: ', ''));
const attributes = (verification: Verification) =>
  linesOf(verification)
    .filter(({ check }) => check === 'user-attribute')
    .map(({ subject, found }) => [subject, found]);

const ARRIVED = [
  ['Username', 'ada@example.com'],
  ['Given name', 'Ada'],
  ['Family Name', 'Lovelace'],
  ['Email', 'ada@example.com'],
  ['Primary email type', 'work'],
  ['Preferred language', 'en'],
  ['Locale Name', 'en-GB'],
];

test.each([
  ['Access Token endpoint URI', { accessTokenEndpointUri: 'https://evil.invalid/token' }],
  ['SCIM connector base URL', { baseUrl: 'https://evil.invalid/scim' }],
])("the credential isn't sent where a state says OneID is, but for OneID's host: %s", async (what, change) => {
  await using server = await oneIdServer();
  const [declared] = readState(fixture('provisioned'));
  if (!declared) throw new Error('the fixture has no app');
  const connection = { ...declared.connection, ...connectionTo(server), ...change };
  await expect(verify([{ ...declared, connection }], { ...QUICK, oneId })).rejects.toThrow(
    `OneID: the declared ${what} leads to evil.invalid, and the credential isn't sent there: set ONEID_HOST=evil.invalid`,
  );
  expect(server.received).toEqual([]);
});

test('nor to this machine, unless it is said that OneID is there', async () => {
  await using server = await oneIdServer();
  const [declared] = readState(fixture('provisioned'));
  if (!declared) throw new Error('the fixture has no app');
  const connection = { ...declared.connection, ...connectionTo(server) };
  await expect(
    verify([{ ...declared, connection }], { ...QUICK, oneId: { ...oneId, host: undefined } }),
  ).rejects.toThrow(`set ONEID_HOST=${new URL(server.url).host}`);
  expect(server.received).toEqual([]);
});

test('a status that keeps a person out is told, whatever `active` says', async () => {
  const inactive = { ...ADA, active: true, [USER_EXTENSION]: { status: 'INACTIVE' } };
  const verification = await answered({ '/scim/v2/Users': { totalresults: 1, resources: [inactive] } });
  expect(linesOf(verification)).toContainEqual(
    expect.objectContaining({ check: 'user', status: 'note', found: 'INACTIVE' }),
  );
});

test('a person without a user name is nobody who was looked for', async () => {
  const { userName: _none, ...nameless } = ADA;
  const verification = await answered({ '/scim/v2/Users': { totalresults: 1, resources: [nameless] } }, 'undefined');
  expect(failures(verification)).toMatchObject([{ check: 'user', title: 'undefined is not in OneID' }]);
});

test('an answer in lists of lists is no SCIM', async () => {
  let deep: unknown = { filter: {} };
  for (let depth = 0; depth < 50; depth++) deep = [deep];
  await expect(answered({ '/scim/v2/ServiceProviderConfig': deep })).rejects.toThrow(
    'OneID: the answer to ServiceProviderConfig is not SCIM.',
  );
});

describe('a server that answers as OneID documents', () => {
  test('is read: token, configuration, schemas, the person and the seven attributes beside what fills them', async () => {
    await using server = await oneIdServer();
    const verification = await ask(server);
    expect(failures(verification)).toEqual([]);
    expect(verification).toMatchObject({ verdict: 'pass', okta: null, user: ADA.userName });
    expect(verification.instances[0]).toMatchObject({ oneId: `${server.url}/scim/v2` });
    expect(attributes(verification)).toEqual(ARRIVED);
    expect(linesOf(verification)).toContainEqual({
      check: 'user-attribute',
      side: 'oneid',
      status: 'pass',
      subject: 'Locale Name',
      title: 'Locale Name has arrived',
      declared: "(user.locale != null && user.locale != '') ? String.replace(user.locale, '_', '-') : 'en-US'",
      found: 'en-GB',
      action: null,
      fingerprint: null,
      acknowledged: null,
    });
    expect(linesOf(verification)).toContainEqual(
      expect.objectContaining({ subject: 'Username', declared: '${source.email}', found: 'ada@example.com' }),
    );
    expect(notes(verification)).toEqual([
      '`totalresults` stands for `totalResults`',
      '`resources` stands for `Resources`',
      '`active` is missing: the status of the UserExtension is taken',
    ]);
  });

  test('gets one POST, for the token, three GETs, and one for each pushed group', async () => {
    await using server = await oneIdServer();
    await ask(server);
    expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /oauth2/token',
      'GET /scim/v2/ServiceProviderConfig',
      'GET /scim/v2/Schemas',
      'GET /scim/v2/Users?filter=userName%20eq%20%22ada%40example.com%22&startIndex=1&count=100',
      'GET /scim/v2/Groups?filter=displayName%20eq%20%22Finance%22',
      'GET /scim/v2/Groups?filter=displayName%20eq%20%22Sales%22',
    ]);
    expect(Object.fromEntries(new URLSearchParams(server.received[0]?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: CLIENT.clientId,
      client_secret: CLIENT.clientSecret,
    });
  });

  test('the secret goes to the token endpoint only, and the token to the SCIM server only', async () => {
    await using tokens = await oneIdServer();
    await using scim = await oneIdServer();
    const [declared] = readState(fixture('provisioned'));
    if (!declared) throw new Error('the fixture has no app');
    const { accessTokenEndpointUri } = connectionTo(tokens);
    const connection = { ...declared.connection, ...connectionTo(scim), accessTokenEndpointUri };
    await verify([{ ...declared, connection }], { ...QUICK, oneId });
    expect(tokens.received).toHaveLength(1);
    expect(tokens.text).not.toContain(TOKEN);
    expect(scim.text).toContain(TOKEN);
    expect(scim.text).not.toContain(CLIENT.clientSecret);
  });

  test('is asked once for several instances', async () => {
    await using server = await oneIdServer();
    const instances = readState(fixture('provisioned')).map((declared) => ({
      ...declared,
      connection: { ...declared.connection, ...connectionTo(server) },
    }));
    expect(instances.length).toBeGreaterThan(1);
    await verify(instances, { ...QUICK, oneId, user: ADA.userName });
    const groups = instances.flatMap(({ pushGroups }) => pushGroups);
    expect(server.received).toHaveLength(4 + groups.length);
  });

  test('a scope is asked for where one is set', async () => {
    await using server = await oneIdServer();
    const [declared] = readState(fixture('provisioned'));
    if (!declared) throw new Error('the fixture has no app');
    const connection = { ...declared.connection, ...connectionTo(server) };
    await verify([{ ...declared, connection }], { ...QUICK, oneId: { ...CLIENT, scope: 'admin org' } });
    expect(new URLSearchParams(server.received[0]?.body).get('scope')).toBe('admin org');
  });

  test('without a name nobody is looked up, and a line says so', async () => {
    await using server = await oneIdServer();
    const [declared] = readState(fixture('provisioned'));
    if (!declared) throw new Error('the fixture has no app');
    const connection = { ...declared.connection, ...connectionTo(server) };
    const verification = await verify([{ ...declared, connection }], { ...QUICK, oneId });
    expect(linesOf(verification)).toContainEqual(
      expect.objectContaining({ status: 'skipped', title: 'Nobody was looked up: name somebody with `--user`' }),
    );
    expect(server.received).toHaveLength(3);
  });

  test.each<[string, unknown, string[]]>([
    ['a body wrapped in a list', [{ totalResults: 1, Resources: [ADA] }], ['Users comes in a list']],
    ['users as a bare list', [ADA], ['Users comes as a bare list, without `Resources`']],
    [
      'a user in a list of its own',
      { totalResults: 1, Resources: [[ADA]] },
      ['an entry of Users comes in a list of its own'],
    ],
    ['Resources that is no list', { totalResults: 1, Resources: ADA }, []],
    [
      'pages counted from 0',
      { totalResults: 1, startIndex: 0, Resources: [ADA] },
      ['`startIndex` is a page, counted from 0, and not the number of the first entry'],
    ],
    ['a number as a text', { totalResults: '1', Resources: [ADA] }, ['`totalResults` is a text and no number']],
    [
      'names in lower case',
      { totalResults: 1, Resources: [lowerCase(ADA)] },
      ['`username` stands for `userName`', '`givenname` stands for `givenName`'],
    ],
    ['a name in a list', { totalResults: 1, Resources: [{ ...ADA, name: [ADA.name] }] }, ['`name` comes in a list']],
    [
      'no primary address',
      { totalResults: 1, Resources: [{ ...ADA, emails: [{ value: 'ada@example.com', type: 'work' }] }] },
      ['none of the `emails` is primary: the first is taken'],
    ],
    [
      'primary as a text',
      {
        totalResults: 1,
        Resources: [
          {
            ...ADA,
            emails: [
              { value: 'x', type: 'home', primary: 'false' },
              { ...ADA.emails[0], primary: 'true' },
            ],
          },
        ],
      },
      ['`primary` is a text and no boolean'],
    ],
    [
      'active as a text',
      { totalResults: 1, Resources: [{ ...ADA, active: 'true' }] },
      ['`active` is a text and no boolean'],
    ],
    [
      'others beside the one',
      { totalResults: 2, Resources: [{ ...ADA, userName: 'other' }, ADA] },
      ['`filter` is not regarded: others came too'],
    ],
  ])('%s is read, and said', async (_name, users, expected) => {
    const verification = await answered({ '/scim/v2/Users': users });
    expect(failures(verification)).toEqual([]);
    expect(attributes(verification)).toEqual(ARRIVED);
    expect(notes(verification)).toEqual(expect.arrayContaining(expected));
  });

  test('case is not regarded in a user name', async () => {
    expect((await answered({}, 'ADA@example.com')).verdict).toBe('pass');
  });

  test('a token in a list is one too', async () => {
    const verification = await answered({ '/oauth2/token': [{ access_token: TOKEN }] });
    expect(verification.verdict).toBe('pass');
    expect(notes(verification)).toContain('the token comes in a list');
  });
});

describe('what fails', () => {
  test.each<[string, unknown]>([
    ['no result', { totalResults: 0, Resources: [] }],
    ['no result and no Resources', { totalResults: 0 }],
    ['an empty list', []],
  ])('a person who is not there: %s', async (_name, users) => {
    expect(failures(await answered({ '/scim/v2/Users': users }))).toMatchObject([
      {
        check: 'user',
        title: 'ada@example.com is not in OneID',
        action: expect.stringMatching(/^Check that the person is assigned to the app in Okta/),
      },
    ]);
  });

  test('a person who is not among those that came', async () => {
    const [line] = failures(
      await answered({ '/scim/v2/Users': { totalResults: 250, Resources: [{ ...ADA, userName: 'x' }] } }),
    );
    expect(line?.action).toContain('1 others came: OneID may have more than one page.');
  });

  test('a person who is there twice', async () => {
    const users = { totalResults: 2, Resources: [ADA, { ...ADA, id: 'two' }] };
    expect(failures(await answered({ '/scim/v2/Users': users }))).toMatchObject([
      { check: 'user', title: 'ada@example.com is in OneID more than once', found: `${ADA.id}, two` },
    ]);
  });

  test.each<[string, object, string]>([
    ['Given name', { name: { familyName: 'Lovelace' } }, 'user.firstName'],
    ['Family Name', { name: { givenName: 'Ada', familyName: ' ' } }, 'user.lastName'],
    ['Preferred language', { preferredLanguage: '' }, 'user.preferredLanguage'],
    ['Locale Name', { locale: null }, 'user.locale'],
    ['Primary email type', { emails: [{ value: 'ada@example.com', primary: true }] }, 'user.email'],
  ])('%s that did not arrive', async (label, change, expression) => {
    const users = { totalResults: 1, Resources: [{ ...ADA, ...change }] };
    expect(failures(await answered({ '/scim/v2/Users': users }))).toMatchObject([
      {
        check: 'user-attribute',
        subject: label,
        title: `${label} has not arrived`,
        declared: expect.stringContaining(expression),
        found: null,
        action: expect.stringMatching(/^Look at the person's profile in Okta/),
      },
    ]);
  });

  test('no address at all: two of the seven', async () => {
    const users = { totalResults: 1, Resources: [{ ...ADA, emails: [] }] };
    expect(failures(await answered({ '/scim/v2/Users': users })).map(({ subject }) => subject)).toEqual([
      'Email',
      'Primary email type',
    ]);
  });

  test("a OneID that can't filter", async () => {
    const config = { filter: { supported: false } };
    expect(failures(await answered({ '/scim/v2/ServiceProviderConfig': config }))).toMatchObject([
      { check: 'service-provider', action: expect.stringContaining("Ask Zuora's support") },
    ]);
  });

  test('schemas without a user', async () => {
    expect(failures(await answered({ '/scim/v2/Schemas': { totalResults: 0, Resources: [] } }))).toMatchObject([
      { check: 'schemas', title: "OneID's schemas lack that of a user" },
    ]);
  });
});

describe('what is worth a note', () => {
  const noted = async (answers: Answers) => {
    const verification = await answered(answers);
    expect(verification.verdict).toBe('pass');
    return linesOf(verification).filter(({ status, check }) => status === 'note' && check !== 'dialect');
  };

  test('a schema that does not name every attribute', async () => {
    const attributes = [{ name: 'userName' }, { name: 'name', subAttributes: [{ name: 'givenName' }] }];
    const Resources = [{ id: 'urn:ietf:params:scim:schemas:core:2.0:User', attributes }];
    const missing = ONE_ID_ATTRIBUTES.map(({ label }) => label).filter((label) => label !== 'Given name');
    expect(await noted({ '/scim/v2/Schemas': { totalResults: 1, Resources } })).toMatchObject([
      { title: `OneID's schema of a user doesn't name ${missing.join(', ')}` },
    ]);
  });

  test.each<[string, object]>([
    ['INACTIVE', { [USER_EXTENSION]: { status: 'INACTIVE' } }],
    ['active: false', { active: false, [USER_EXTENSION]: undefined }],
    ['active: false', { active: 'false', [USER_EXTENSION]: undefined }],
  ])('a person who is not active: %s', async (found, change) => {
    const users = { totalResults: 1, Resources: [{ ...ADA, ...change }] };
    expect(await noted({ '/scim/v2/Users': users })).toMatchObject([
      { title: "ada@example.com is not active in OneID, and can't sign in", found },
    ]);
  });
});

// SCIMMY doesn't read what RFC 7644 (section 3.4.2.2) has from JSON, so that this is asked of another server.
test.each([
  ['o"brien', 'userName eq "o\\"brien"'],
  ['back\\slash', 'userName eq "back\\\\slash"'],
  ['x" or userName eq "ada@example.com', 'userName eq "x\\" or userName eq \\"ada@example.com"'],
])('%s in a filter is escaped, and never a filter of its own', async (user, filter) => {
  await using server = await oneIdServer({
    '/scim/v2/Users': { totalResults: 1, Resources: [{ ...ADA, userName: user }] },
  });
  expect((await ask(server, user)).verdict).toBe('pass');
  const lookedUp = server.received.find(({ path }) => path.startsWith('/scim/v2/Users?'));
  const asked = new URL(lookedUp?.path ?? '', server.url).searchParams.get('filter');
  expect(asked).toBe(filter);
  const [, , value = ''] = /^(userName) eq (".*")$/.exec(asked ?? '') ?? [];
  expect(JSON.parse(value)).toBe(user);
});

describe('a SCIM 2.0 server that is not ours', () => {
  const { [USER_EXTENSION]: _none, ...user } = ADA;
  const ODD = "o'brien+x & y=%20#é?@example.com";
  const USERS = [
    { ...user, schemas: [ADA.schemas[0]], active: true },
    { ...user, schemas: [ADA.schemas[0]], id: '2', userName: ODD, active: true },
  ];

  test('is read without a note', async () => {
    await using server = await scimServer(USERS, TOKEN);
    const verification = await ask(server);
    expect(failures(verification)).toEqual([]);
    expect(attributes(verification)).toEqual(ARRIVED);
    expect(notes(verification)).toEqual([]);
    expect(server.received.filter((each) => !each.startsWith('GET '))).toEqual(['POST /oauth2/token']);
  });

  test('finds a name with characters that mean something in an address', async () => {
    await using server = await scimServer(USERS, TOKEN);
    const verification = await ask(server, ODD);
    expect(failures(verification)).toEqual([]);
    expect(attributes(verification)[0]).toEqual(['Username', ODD]);
  });

  test('a person who is not there', async () => {
    await using server = await scimServer(USERS, TOKEN);
    expect(failures(await ask(server, 'nobody'))).toMatchObject([{ check: 'user' }]);
  });
});

function lowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), lowerCase(each)]));
}

describe('a value that arrived otherwise than the mapping gives it', () => {
  const judged = async (change: object) =>
    failures(await answered({ '/scim/v2/Users': { totalresults: 1, resources: [{ ...ADA, ...change }] } })).map(
      ({ subject, title }) => [subject, title],
    );

  test('a locale with an underscore', async () => {
    expect(await judged({ locale: 'en_US' })).toEqual([
      ['Locale Name', "Locale Name has arrived as something else: the locale isn't a BCP 47 tag such as `en-US`"],
    ]);
  });
  test('another type of e-mail than the only one that is mapped', async () => {
    expect(await judged({ emails: [{ value: ADA.userName, type: 'home', primary: true }] })).toEqual([
      ['Primary email type', 'Primary email type has arrived as something else: the mapping gives `work` only'],
    ]);
  });
});

test('e-mails as plain texts are read, and told', async () => {
  const verification = await answered({
    '/scim/v2/Users': { totalresults: 1, resources: [{ ...ADA, emails: ['ada@example.com'] }] },
  });
  expect(attributes(verification)).toContainEqual(['Email', 'ada@example.com']);
  expect(notes(verification)).toContain('`emails` come as texts, and not as objects with a `value`');
});

test('a person for whom single sign-on is off', async () => {
  const user = { ...ADA, [USER_EXTENSION]: { status: 'ACTIVE', ssoEnabled: false } };
  expect(failures(await answered({ '/scim/v2/Users': { totalresults: 1, resources: [user] } }))).toMatchObject([
    { check: 'sso-enabled', title: 'Single sign-on is off for ada@example.com' },
  ]);
});

describe('a pushed group', () => {
  const GROUPS = '/scim/v2/Groups';
  /** Of the app of the fixture, with one group pushed that is called Finance in OneID. */
  async function looked(resources: readonly object[]): Promise<Line[]> {
    await using server = await oneIdServer({ [GROUPS]: { totalResults: resources.length, Resources: resources } });
    const [declared] = readState(fixture('provisioned')).filter(({ app }) => app.label === 'Zuora OneID');
    if (!declared) throw new Error('the fixture has no such app');
    const push = {
      address: 'okta_push_group.finance',
      id: 'gPm1',
      source: { id: '00g1', name: 'finance-eu' },
      status: 'ACTIVE',
      targetGroupName: 'Finance "EU"',
      targetGroupId: undefined,
    };
    const connection = { ...declared.connection, ...connectionTo(server) };
    const verification = await verify([{ ...declared, connection, pushGroups: [push] }], { ...QUICK, oneId });
    expect(server.received.map(({ path }) => path)).toContain(
      '/scim/v2/Groups?filter=displayName%20eq%20%22Finance%20%5C%22EU%5C%22%22',
    );
    return linesOf(verification).filter(({ check }) => check === 'pushed-group');
  }

  test.each<[string, string[], Line['status'], string]>([
    ['is found by its name in OneID', ['finance "eu"'], 'pass', 'The pushed group Finance "EU" is in OneID'],
    ['is missing', [], 'fail', 'The pushed group Finance "EU" is not in OneID'],
    ['is there twice', ['Finance "EU"', 'Finance "EU"'], 'fail', 'The pushed group Finance "EU" is in OneID 2 times'],
    [
      'is looked up where the filter is not regarded',
      ['Sales', 'Finance "EU"', 'HR'],
      'fail',
      'OneID doesn\'t filter groups by name: 2 others came for Finance "EU"',
    ],
  ])('%s', async (_, names, status, title) => {
    expect(await looked(names.map((displayName) => ({ displayName })))).toMatchObject([{ status, title }]);
  });
});
