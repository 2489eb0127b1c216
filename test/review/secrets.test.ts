import { REVIEW_FORMATS, renderReview, reviewPlan } from '../../lib/review';
import {
  app,
  assignments,
  check,
  connection,
  connectionInput,
  create,
  features,
  mapping,
  plan,
  pushGroup,
  record,
  remove,
  replace,
  update,
} from './plans';

/** Where a plan holds a secret in clear, though it marks it as sensitive; and attributes that a review has no need of. */
const CANARY = 'CANARY-7f3a';
let count = 0;
const canary = () => `${CANARY}-${count++}`;

const extra = () => ({
  certificate: canary(),
  metadata: canary(),
  admin_note: canary(),
  app_settings_json: canary(),
  client_secret: canary(),
  keys: [{ x5c: [canary()] }],
});
const sensitive = { before_sensitive: { password: true }, after_sensitive: { password: true } };

/** What a plan tells of people: none of it is marked as sensitive, and none of it is anybody's business in a report. */
const person = () => ({
  id: '00u1',
  login: canary(),
  email: canary(),
  status: 'ACTIVE',
  department: canary(),
  second_email: canary(),
  mobile_phone: canary(),
  password: canary(),
  recovery_answer: canary(),
  custom_profile_attributes: JSON.stringify({ salary: canary() }),
});
const appUser = () => ({
  id: '00u1',
  app_id: '0oaAPP',
  user_id: '00u1',
  username: canary(),
  password: canary(),
  profile: JSON.stringify({ role: `${canary()} admin`, street: canary() }),
});
const people = () => [
  update('okta_user.u', person(), { ...person(), status: 'DEPROVISIONED' }),
  remove('okta_user.gone', person()),
  update('okta_app_user.changed', appUser(), appUser()),
  update(
    'okta_identity_source_user.i',
    { id: canary(), profile: { user_name: canary(), email: canary() } },
    { id: canary(), profile: { user_name: canary(), email: canary() } },
  ),
  remove('okta_identity_source_group_membership.i', { id: canary(), group_or_external_id: canary() }),
  create('okta_identity_source_import.i', {
    delete_users: { profiles: [{ external_id: canary() }] },
    delete_groups: { external_ids: [canary()] },
    delete_group_memberships: { memberships: [{ group_external_id: canary(), member_external_ids: [canary()] }] },
  }),
  update('okta_group_memberships.m', { group_id: '00g1', users: [canary()] }, { group_id: '00g1', users: [] }),
  remove(
    'okta_group_memberships.marked',
    { group_id: '00g1', users: ['00uCANARY7f3a'] },
    { before_sensitive: { users: true } },
  ),
  remove('okta_user_group_memberships.m', { user_id: canary(), groups: [canary()] }),
  update(
    'okta_group_rule.r',
    { name: canary(), status: 'ACTIVE', expression_value: canary(), group_assignments: [canary()], users_excluded: [] },
    {
      name: canary(),
      status: 'ACTIVE',
      expression_value: canary(),
      group_assignments: [canary()],
      users_excluded: [canary()],
    },
    {
      before_sensitive: { expression_value: true, group_assignments: true },
      after_sensitive: { expression_value: true, group_assignments: true },
    },
  ),
  update(
    'okta_app_group_assignment.p',
    { app_id: '0oaAPP', group_id: '00g1', profile: JSON.stringify({ apiToken: canary() }) },
    { app_id: '0oaAPP', group_id: '00g1', profile: JSON.stringify({ apiToken: canary() }) },
  ),
  update(
    'okta_app_group_assignment.marked',
    { app_id: '0oaAPP', group_id: '00g1', profile: JSON.stringify({ role: canary() }) },
    { app_id: '0oaAPP', group_id: '00g1', profile: JSON.stringify({ role: canary() }) },
    { before_sensitive: { profile: true }, after_sensitive: { profile: true } },
  ),
  update(
    'okta_admin_role_custom_assignments.c',
    { members: [] },
    { members: [`https://example.okta.com/api/v1/users/${canary()}`] },
  ),
];
/** An address whose very host is a secret. */
const url = () => `https://${canary().toLowerCase()}.${CANARY}.example.com/x`;
const carriers = () => ({
  sso_url: url(),
  acs_endpoints_indices: [{ index: 1, url: url() }],
  default_relay_state: url(),
  inline_hook_id: canary(),
  authentication_policy: canary(),
  attribute_statements: [{ name: canary(), type: 'EXPRESSION', values: [canary()] }],
});
const CARRIERS_MARKED = Object.fromEntries(Object.keys(carriers()).map((name) => [name, true]));
const settings = () => JSON.stringify({ token: canary(), deep: [{ secret: canary() }] });
const hook = () => ({
  id: 'cal1',
  name: canary(),
  status: 'ACTIVE',
  channel: { uri: url(), method: 'POST' },
  auth: { key: 'Authorization', value: canary() },
  channel_json: canary(),
  headers: [{ key: canary(), value: canary() }],
});
const HOOK_MARKED = { name: true, channel: true, headers: true };

const changes = () => [
  update('okta_app_saml.a', { ...app(), ...extra() }, { ...app({ status: 'INACTIVE', sso_url: 'x' }), ...extra() }),
  update(
    'okta_app_saml.b',
    app({ label: canary(), sso_url: canary(), user_name_template: canary(), id: canary() }),
    app({ label: canary(), sso_url: canary(), user_name_template: canary(), id: canary() }),
    {
      before_sensitive: { label: true, sso_url: true, user_name_template: true, id: true },
      after_sensitive: { label: true, sso_url: true, user_name_template: true, id: true },
    },
  ),
  // The token isn't marked: this library holds it for a secret all the same.
  ...['update', 'replace'].map((kind, index) =>
    (kind === 'update' ? update : replace)(
      `okta_app_connection.c${index}`,
      connection({
        profile: {
          auth_scheme: 'TOKEN',
          token: canary(),
          settings: { admin_username: canary(), admin_password: canary() },
        },
      }),
      connection({
        profile: {
          auth_scheme: 'OAUTH2',
          token: canary(),
          settings: { admin_username: canary(), admin_password: canary() },
        },
      }),
    ),
  ),
  update(
    'okta_app_connection.all',
    connection({ base_url: canary(), profile: { auth_scheme: canary(), client_id: canary() } }),
    connection({ base_url: canary(), profile: { auth_scheme: canary(), client_id: canary() } }),
    { before_sensitive: { base_url: true, profile: true }, after_sensitive: { base_url: true, profile: true } },
  ),
  update(
    'okta_app_features.f',
    features({ description: canary() }),
    features({ deactivate: 'DISABLED', description: canary() }),
  ),
  update(
    'terraform_data.r',
    {
      ...record(connectionInput({ clientId: canary(), baseUrl: canary(), more: canary() })),
      triggers_replace: canary(),
    },
    {
      ...record(connectionInput({ clientId: canary(), baseUrl: canary(), more: canary() })),
      triggers_replace: canary(),
    },
    {
      before_sensitive: { input: { clientId: true, baseUrl: true }, output: true, triggers_replace: true },
      after_sensitive: { input: { clientId: true, baseUrl: true }, output: true, triggers_replace: true },
    },
  ),
  update(
    'okta_profile_mapping.m',
    mapping({ email: [canary()], [canary()]: [canary()] }),
    mapping({ email: [canary()], [canary()]: [canary(), 'DONT_PUSH'] }),
    { before_sensitive: { mappings: true }, after_sensitive: { mappings: true } },
  ),
  remove('okta_profile_mapping.gone', mapping({ email: [canary()], [canary()]: [canary()] }), {
    before_sensitive: { mappings: true },
  }),
  update(
    'okta_app_group_assignments.g',
    { ...assignments([canary(), canary()]), group: [{ id: canary(), profile: canary() }] },
    assignments([]),
    { before_sensitive: { group: [{ id: true, profile: true }] } },
  ),
  replace('okta_push_group.p', pushGroup({ target_group_name: canary() }), pushGroup({ target_group_name: canary() }), {
    before_sensitive: { target_group_name: true },
    after_sensitive: { target_group_name: true },
  }),
  remove(
    'okta_app_user.u',
    { app_id: '0oaAPP', user_id: 'u', username: canary(), password: canary(), profile: canary() },
    sensitive,
  ),
  replace(
    'okta_app_user_schema_property.s',
    { app_id: 'a', index: canary() },
    { app_id: 'a', index: canary() },
    {
      before_sensitive: { index: true },
      after_sensitive: { index: true },
    },
  ),
  remove(
    'okta_group.g',
    { id: 'g', name: canary(), custom_profile_attributes: canary() },
    { before_sensitive: { name: true } },
  ),
  ...people(),
  update('okta_app_saml.sensitive', app({ id: '0oaSENS', ...carriers() }), app({ id: '0oaSENS', ...carriers() }), {
    before_sensitive: CARRIERS_MARKED,
    after_sensitive: CARRIERS_MARKED,
  }),
  update('okta_app_saml.settings', app({ app_settings_json: settings() }), app({ app_settings_json: settings() })),
  update('okta_inline_hook.h', hook(), hook(), { before_sensitive: HOOK_MARKED, after_sensitive: HOOK_MARKED }),
  update(
    'terraform_data.hidden',
    record(connectionInput({ appId: '0oaB', baseUrl: url() })),
    record(connectionInput({ appId: '0oaB', baseUrl: url(), accessTokenEndpointUri: url() })),
    {
      before_sensitive: { input: { baseUrl: true } },
      after_sensitive: { input: { baseUrl: true, accessTokenEndpointUri: true } },
    },
  ),
  update('random_password.p', { result: canary() }, { result: canary() }),
];

const whole = () =>
  plan(changes(), {
    variables: { okta_token: { value: canary() } },
    planned_values: { outputs: { token: { sensitive: true, value: canary() } }, root_module: {} },
    output_changes: { token: { actions: ['update'], before: canary(), after: `${canary()}1a` } },
    resource_drift: [
      update('okta_app_connection.c', connection({ base_url: canary() }), connection({ base_url: canary() }), {
        before_sensitive: { base_url: true },
        after_sensitive: { base_url: true },
      }),
    ],
    checks: [check('resource', 'okta_push_group.p', 'fail', 'Switch on Create Users')],
    configuration: {
      provider_config: { okta: { expressions: { api_token: { constant_value: canary() } } } },
      root_module: {},
    },
    prior_state: {
      values: {
        outputs: { token: { sensitive: true, value: canary() } },
        root_module: {
          resources: [
            {
              address: 'okta_group.s',
              mode: 'managed',
              type: 'okta_group',
              values: { id: 'g', name: canary() },
              sensitive_values: { name: true },
            },
            {
              address: 'okta_app_saml.s',
              mode: 'managed',
              type: 'okta_app_saml',
              values: { ...app({ id: '0oaS' }), ...extra(), label: canary() },
              sensitive_values: { label: true },
            },
          ],
        },
      },
    },
  });

test.each(REVIEW_FORMATS)('no secret of a plan is in %s', (format) => {
  const document = whole();
  expect(JSON.stringify(document).split(CANARY).length).toBeGreaterThan(80);
  const review = reviewPlan(document);
  expect(new Set(review.document.findings.map(({ rule }) => rule)).size).toBeGreaterThan(15);
  expect(renderReview(review, format)).not.toContain(CANARY);
  expect(JSON.stringify(review.chains)).not.toContain(CANARY);
});

describe('a mark of a type that Terraform does not write', () => {
  test.each([['yes'], [1], [0], [''], [null]])('%j hides what `true` would, wherever it stands', (mark) => {
    const marked = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(marked)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, one === true ? mark : marked(one)]))
          : value;
    const odd = ({ change, ...rest }: ReturnType<typeof update>) => {
      const { before_sensitive, after_sensitive } = change as Record<string, object>;
      const marks = { before_sensitive: marked(before_sensitive), after_sensitive: marked(after_sensitive) };
      return { ...rest, change: { ...change, ...marks } };
    };
    const document = { ...whole(), resource_changes: changes().map(odd) };
    const review = reviewPlan(document);
    expect(review.document.findings.length).toBeGreaterThan(15);
    expect(REVIEW_FORMATS.map((format) => renderReview(review, format)).join()).not.toContain(CANARY);
  });

  test.each<[string, unknown, unknown]>([
    ['base_url', 'text', {}],
    ['base_url', 'text', { x: false }],
    ['base_url', 'text', [true]],
    ['base_url', 'text', []],
    ['profile', { auth_scheme: 'TOKEN', client_id: 'text' }, []],
    ['profile', { auth_scheme: 'TOKEN', client_id: 'text' }, { auth_scheme: true, client_id: {} }],
  ])('nor does one of another shape than its value show it: %s %j marked %j', (attribute, value, mark) => {
    const [before, after] = [connection({ [attribute]: value }), connection({ base_url: 'b', profile: null })];
    const { document } = reviewPlan(
      plan([update('okta_app_connection.c', before, after, { before_sensitive: { [attribute]: mark } })]),
    );
    const shown = document.findings.flatMap(({ changes: all }) =>
      all.filter(({ attribute: one }) => one.startsWith(attribute)),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ before: one }) => JSON.stringify(one) !== '{"sensitive":true}')).toEqual([]);
  });

  test('marks of what is not secret show it', () => {
    const { document } = reviewPlan(
      plan([
        update('okta_app_connection.c', connection({ base_url: 'a' }), connection({ base_url: 'b' }), {
          before_sensitive: { base_url: false, profile: { token: true } },
        }),
      ]),
    );
    expect(document.findings[0]?.changes).toEqual([{ attribute: 'base_url', before: 'a', after: 'b' }]);
  });
});

test('no secret is in the error of a plan that is cut off or garbled anywhere', () => {
  const text = JSON.stringify(whole());
  const places = Array.from({ length: 400 }, (_, index) => Math.floor((index / 400) * text.length));
  for (const place of places) {
    for (const broken of [text.slice(0, place), `${text.slice(0, place)}?${text.slice(place)}`]) {
      try {
        reviewPlan(broken);
      } catch (error) {
        // A part of one would do harm enough.
        expect(String(error)).not.toMatch(/CANA|NARY|7f3a/);
      }
    }
  }
});

test('no secret is in the error of a value of the wrong type', () => {
  const wrong: ((document: ReturnType<typeof whole>) => void)[] = [
    (document) => Object.assign(document, { errored: canary() }),
    (document) => Object.assign(document, { checks: canary() }),
    ...changes().flatMap((_change, index) =>
      ['before', 'after'].map((end) => (document: ReturnType<typeof whole>) => {
        const values =
          (document['resource_changes'] as { change: Record<string, Record<string, unknown>> }[])[index]?.change[end] ??
          {};
        for (const name of Object.keys(values)) {
          values[name] = [{ [canary()]: canary() }];
        }
      }),
    ),
  ];
  let refused = 0;
  for (const spoil of wrong) {
    const document = whole();
    spoil(document);
    try {
      const review = reviewPlan(document);
      expect(REVIEW_FORMATS.map((format) => renderReview(review, format)).join()).not.toContain(CANARY);
    } catch (error) {
      refused++;
      expect(String(error)).not.toContain(CANARY);
    }
  }
  expect(refused).toBeGreaterThan(20);
});

test.each([
  ['text', { base_url: 'yes' }],
  ['a number', { base_url: 1 }],
  ['an object that is not empty', { base_url: { x: true } }],
  ['a list', { base_url: [true] }],
])('a mark of sensitivity that is %s hides the value all the same', (_name, mark) => {
  const hidden = canary();
  const review = reviewPlan(
    plan([update('okta_app_connection.c', connection(), connection({ base_url: hidden }), { after_sensitive: mark })]),
  );
  expect(review.document.findings).toHaveLength(1);
  for (const format of REVIEW_FORMATS) {
    expect(renderReview(review, format)).not.toContain(hidden);
  }
});

test('a group whose assignment Terraform holds for a secret is not named', () => {
  const changes = [
    update('okta_app_group_assignments.g', assignments(['00gFIN', '00gB']), assignments(['00gB']), {
      before_sensitive: { group: [{ id: true }] },
    }),
    update('okta_group.f', { id: '00gFIN', name: 'Mergers' }, { id: '00gFIN', name: 'Mergers' }),
  ];
  const [finding] = reviewPlan(plan(changes)).document.findings;
  expect(finding).toMatchObject({ rule: 'assignment-removed', changes: [{ before: { sensitive: true } }] });
  expect(finding?.title).not.toContain('Mergers');
});

test('a mark as deep as a stack is no crash, and hides', () => {
  let mark: unknown = true;
  for (let depth = 0; depth < 20_000; depth++) mark = { x: mark };
  const hidden = canary();
  const review = reviewPlan(
    plan([
      update('okta_app_connection.c', connection(), connection({ base_url: hidden }), {
        after_sensitive: { base_url: mark },
      }),
    ]),
  );
  expect(renderReview(review, 'text')).not.toContain(hidden);
});

test('what an address has of credentials is not shown', () => {
  const hidden = canary();
  const address = `https://user:${hidden}@hub.example.com/scim?token=${hidden}`;
  const review = reviewPlan(
    plan([
      update('okta_app_connection.c', connection(), connection({ base_url: address })),
      update('terraform_data.c', record(connectionInput()), record(connectionInput({ baseUrl: address }))),
    ]),
  );
  expect(review.document.findings.length).toBeGreaterThan(1);
  for (const format of REVIEW_FORMATS) {
    expect(renderReview(review, format)).not.toContain(hidden);
  }
});
