import * as fc from 'fast-check';
import { type Acknowledgement, type FailOn, reviewPlan, reviewPlans } from '../../lib/review';
import {
  app,
  assignments,
  connection,
  connectionInput,
  create,
  features,
  forget,
  keep,
  mapping,
  plan,
  provisioningInput,
  pushGroup,
  record,
  remove,
  replace,
  update,
} from './plans';

const harmful = plan([
  remove('okta_app_saml.oneid', app()),
  update('okta_push_group.finance', pushGroup(), pushGroup({ status: 'INACTIVE' })),
  update('okta_push_group.sales', pushGroup(), pushGroup({ delete_target_group_on_destroy: true })),
  update('okta_app_connection.c', connection(), connection({ profile: { auth_scheme: 'TOKEN', token: 'x' } })),
]);

describe('verdict', () => {
  const verdict = (of: Record<string, unknown>, failOn?: FailOn) => reviewPlan(of, { failOn }).document.verdict;
  const medium = plan([
    update('okta_push_group.sales', pushGroup(), pushGroup({ delete_target_group_on_destroy: true })),
  ]);

  test('fails on high and above unless told otherwise', () => {
    expect(verdict(harmful)).toBe('fail');
    expect(verdict(medium)).toBe('pass');
    expect(verdict(plan([]))).toBe('pass');
  });
  test.each<[FailOn, string]>([
    ['critical', 'pass'],
    ['high', 'pass'],
    ['medium', 'fail'],
    ['low', 'fail'],
    ['never', 'pass'],
  ])('a medium finding with --fail-on %s: %s', (failOn, expected) => {
    expect(verdict(medium, failOn)).toBe(expected);
  });
});

test('findings come worst first and are counted', () => {
  const { document } = reviewPlan(harmful);
  expect(document.findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'critical app-destroyed',
    'high push-group-stopped',
    'medium push-group-deletion-armed',
    'low connection-credential-rotated',
  ]);
  expect(document.counts).toEqual({ critical: 1, high: 1, medium: 1, low: 1, acknowledged: 0 });
});

describe('acknowledgements', () => {
  const review = (acknowledgements: Acknowledgement[], today = '2026-06-15') =>
    reviewPlan(harmful, { acknowledgements, today }).document;
  const destroyed = {
    rule: 'app-destroyed',
    address: 'okta_app_saml.*',
    reason: 'moved to another org',
    expires: '2026-06-30',
  };

  test('an acknowledged finding stays visible and does not fail', () => {
    const stopped = { rule: 'push-group-stopped', address: '*', reason: 'frozen', expires: '2027-06-15' };
    const { verdict, counts, findings } = review([destroyed, stopped]);
    expect(verdict).toBe('pass');
    expect(counts).toEqual({ critical: 0, high: 0, medium: 1, low: 1, acknowledged: 2 });
    expect(findings[0]).toMatchObject({
      rule: 'app-destroyed',
      acknowledged: { reason: 'moved to another org', expires: '2026-06-30' },
    });
  });
  test('it holds for its rule and its address only', () => {
    const other = [
      { ...destroyed, rule: 'app-replaced' },
      { ...destroyed, address: 'okta_app_saml.other' },
    ];
    const { counts, acknowledgements } = review(other);
    expect(counts.critical).toBe(1);
    expect(acknowledgements.map(({ state }) => state)).toEqual(['matches nothing', 'matches nothing']);
  });
  test('each of several that match counts, and the first says why', () => {
    const { findings, acknowledgements } = review([destroyed, { ...destroyed, address: '*', reason: 'all of it' }]);
    expect(acknowledgements.map(({ state }) => state)).toEqual(['used', 'used']);
    expect(findings[0]?.acknowledged?.reason).toBe('moved to another org');
  });
  test('one that is expired stays so beside one that holds', () => {
    const old = { ...destroyed, expires: '2026-06-14' };
    const { counts, acknowledgements } = review([old, destroyed]);
    expect(acknowledgements.map(({ state }) => state)).toEqual(['expired', 'used']);
    expect(counts).toMatchObject({ critical: 0, acknowledged: 1 });
  });
  test('it counts on its last day and is reported as expired after it', () => {
    const [entry] = [{ ...destroyed, expires: '2026-06-15' }];
    expect(review([entry], '2026-06-15').counts).toMatchObject({ critical: 0, acknowledged: 1 });
    const late = review([entry], '2026-06-16');
    expect(late.counts).toMatchObject({ critical: 1, acknowledged: 0 });
    expect(late.acknowledgements).toMatchObject([{ state: 'expired' }]);
  });
});

describe('several plans', () => {
  test('make one report, which says where each finding is', () => {
    const { document } = reviewPlans([
      { name: 'a.json', plan: plan([remove('okta_app_saml.a', app())]) },
      {
        name: 'b.json',
        plan: plan([remove('okta_app_saml.b', app({ id: '0oaB' }))], { complete: false, terraform_version: '1.9.0' }),
      },
    ]);
    expect(document.findings.map(({ plan: name, address }) => `${name} ${address}`)).toEqual([
      'a.json okta_app_saml.a',
      'b.json okta_app_saml.b',
      'b.json plan',
    ]);
    expect(document.plan).toEqual({
      formatVersion: '1.2',
      terraformVersion: '1.11.4, 1.9.0',
      complete: false,
      errored: false,
    });
  });
  test('facts are combined across them', () => {
    const groups = plan([remove('okta_group.fin', { id: '00gFIN', name: 'Finance' })]);
    const apps = plan([keep('okta_push_group.finance', pushGroup())]);
    const found = (plans: { plan: unknown }[]) => reviewPlans(plans).document.findings[0]?.severity;
    expect(found([{ plan: groups }])).toBe('high');
    expect(found([{ plan: groups }, { plan: apps }])).toBe('critical');
  });
});

test('construct paths come from the synthesized stack', () => {
  const stack = {
    resource: {
      okta_push_group: { finance: { '//': { metadata: { path: 'prod/oneid/push/finance', uniqueId: 'finance' } } } },
    },
  };
  const addresses = ['okta_push_group.finance', 'okta_push_group.finance["x"]', 'module.m.okta_push_group.finance'];
  const paths = addresses.map(
    (address) =>
      reviewPlan(plan([remove(address, pushGroup())]), { stack: JSON.stringify(stack) }).document.findings[0]
        ?.constructPath,
  );
  expect(paths).toEqual(['prod/oneid/push/finance', 'prod/oneid/push/finance', null]);
});

describe('whatever the plan', () => {
  const one = <T>(...values: T[]) => fc.constantFrom(...values);
  const flag = fc.boolean();
  const id = one('0oaAPP', '0oaNEW');
  const values: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
    okta_app_saml: fc
      .record({
        status: one('ACTIVE', 'INACTIVE'),
        sso_url: one('a', 'b'),
        user_name_template: one('${source.email}', '${source.login}'),
        features: one([], ['PUSH_USER_DEACTIVATION']),
      })
      .map(app),
    okta_app_connection: fc
      .record({
        id,
        action: one('activate', 'deactivate'),
        base_url: one('a', 'b'),
        profile: fc.record({ auth_scheme: one('TOKEN', 'OAUTH2'), token: one('1', '2') }),
      })
      .map(connection),
    okta_app_features: fc
      .record({
        app_id: id,
        create: one('ENABLED', 'DISABLED'),
        deactivate: one('ENABLED', 'DISABLED'),
        profile: one('ENABLED', 'DISABLED'),
      })
      .map(features),
    okta_push_group: fc
      .record({
        app_id: id,
        source_group_id: one('g1', 'g2'),
        status: one('ACTIVE', 'INACTIVE'),
        delete_target_group_on_destroy: flag,
      })
      .map(pushGroup),
    okta_profile_mapping: fc
      .record({
        email: one(['user.email'], ['user.login', 'DONT_PUSH']) as fc.Arbitrary<[string, string?]>,
        delete_when_absent: flag,
      })
      .map(({ email, ...more }) => mapping({ email }, more)),
    okta_app_group_assignments: fc.subarray(['g1', 'g2', 'g3']).map((ids) => assignments(ids)),
    okta_app_group_assignment: fc.record({ app_id: id, group_id: one('g1', 'g2'), retain_assignment: flag }),
    okta_app_user_schema_property: fc.record({ app_id: id, index: one('a', 'b') }),
    okta_group: fc.record({ id: one('g1', 'g2'), name: one('A', 'B') }),
    okta_group_rule: fc.record({
      name: one('A', 'B'),
      status: one('ACTIVE', 'INACTIVE'),
      expression_value: one('user.department == "A"', 'user.department == "B" OR user.title == "B"'),
      group_assignments: fc.subarray(['g1', 'g2'], { minLength: 1 }),
      users_excluded: fc.subarray(['00u1', '00u2']),
      remove_assigned_users: flag,
    }),
    okta_group_memberships: fc.record({
      group_id: one('g1', 'g2'),
      users: fc.subarray(['00u1', '00u2', '00u3']),
      track_all_users: flag,
    }),
    okta_user_group_memberships: fc.record({ user_id: one('00u1', '00u2'), groups: fc.subarray(['g1', 'g2']) }),
    okta_user: fc.record({
      status: one('ACTIVE', 'SUSPENDED', 'DEPROVISIONED'),
      login: one('a', 'b'),
      department: one('A', 'B'),
      custom_profile_attributes: one('{}', '{"level":1}'),
    }),
    okta_app_user: fc.record({
      app_id: id,
      user_id: one('00u1', '00u2'),
      username: one('a', 'b'),
      password: one('a', 'b'),
      profile: one('{}', '{"role":"reader"}'),
      retain_assignment: flag,
    }),
    okta_user_schema_property: fc.record({
      index: one('a', 'b'),
      required: flag,
      master: one('OKTA', 'PROFILE_MASTER'),
      permissions: one('READ_ONLY', 'READ_WRITE'),
      enum: fc.subarray(['x', 'y']),
      max_length: one(0, 5, 9),
    }),
    okta_user_admin_roles: fc.record({
      user_id: one('00u1', '00u2'),
      admin_roles: fc.subarray(['APP_ADMIN', 'SUPER_ADMIN']),
    }),
    terraform_data: fc.oneof(
      fc.record({ deactivateUsers: flag, createUsers: flag }).map((input) => record(provisioningInput(input))),
      fc.record({ baseUrl: one('a', 'b') }).map((input) => record(connectionInput(input))),
    ),
  };
  const resource = (kinds: string[]) =>
    fc.constantFrom(...Object.keys(values)).chain((type) => {
      const value = values[type] as fc.Arbitrary<Record<string, unknown>>;
      return fc.tuple(fc.constant(type), fc.constantFrom(...kinds), value, value);
    });
  const changes = (...kinds: string[]) =>
    fc.array(resource(kinds), { maxLength: 12 }).map((resources) =>
      resources.map(([type, kind, before, after], index) => {
        const address = `${type}.r${index}`;
        switch (kind) {
          case 'create':
            return create(address, after);
          case 'update':
            return update(address, before, after);
          case 'delete':
            return remove(address, before);
          case 'replace':
            return replace(address, before, after);
          case 'forget':
            return forget(address, before);
          default:
            return keep(address, before);
        }
      }),
    );
  const any = changes('create', 'update', 'delete', 'replace', 'forget', 'keep');
  const findings = (of: unknown[]) => reviewPlan(plan(of)).document.findings;

  test('the order of resources does not matter', () => {
    const shuffled = any.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(fc.property(shuffled, ([list, other]) => expect(findings(other)).toEqual(findings(list))));
  });

  test('unrelated resources change nothing', () => {
    const unrelated = [
      remove('aws_instance.web', { id: 'i-1' }),
      replace('random_password.p', { result: 'a' }, { result: 'b' }),
      update('terraform_data.other', { input: { kind: 'x' } }, { input: { kind: 'y' } }),
      remove('okta_network_zone.office', { id: 'nzo1', name: 'Office' }),
      update('okta_policy_password.p', { id: 'p1', status: 'ACTIVE' }, { id: 'p1', status: 'INACTIVE' }),
    ];
    fc.assert(
      fc.property(any, fc.shuffledSubarray(unrelated), fc.nat(), (list, extra, at) => {
        const place = at % (list.length + 1);
        expect(findings([...list.slice(0, place), ...extra, ...list.slice(place)])).toEqual(findings(list));
      }),
    );
  });

  test('a plan that creates everything, the app too, has nothing above low but what meets what is there', () => {
    const meets = ['app-username-overridden', 'push-group-takes-over', 'attribute-required'];
    /** Whatever names an app, a group or a user is known only after apply, as long as that isn't there. */
    const withoutApp = ({ change, ...rest }: ReturnType<typeof create>) => {
      const after: Record<string, unknown> = { ...change.after };
      const after_unknown: Record<string, unknown> = {};
      for (const name of ['id', 'app_id', 'target_id', 'group_id', 'user_id', 'group_assignments'].filter(
        (key) => key in after,
      )) {
        delete after[name];
        after_unknown[name] = true;
      }
      if (after['input']) {
        const { appId: _known, ...input } = after['input'] as Record<string, unknown>;
        after['input'] = input;
        after_unknown['input'] = { appId: true };
      }
      return { ...rest, change: { ...change, after, after_unknown } };
    };
    fc.assert(
      fc.property(changes('create'), (list) => {
        const newApp = withoutApp(create('okta_app_saml.new', app()));
        const above = findings([newApp, ...list.map(withoutApp)]).filter(({ severity }) => severity !== 'low');
        expect(above.filter(({ rule }) => !meets.includes(rule))).toEqual([]);
        expect(above.filter(({ severity }) => severity !== 'medium')).toEqual([]);
      }),
    );
  });

  test('a plan that only creates reports no removal', () => {
    fc.assert(
      fc.property(changes('create', 'keep'), (list) => {
        const removals = /removed|destroyed|replaced|unlinked|cleared|lost|unmanaged$|changed$/;
        const found = findings(list).map(({ rule }) => rule);
        const takingOver =
          /^(mapping-prunes-unmanaged|connection-\w+-changed|password-sync-changed|identity-mapping-changed)$/;
        expect(found.filter((rule) => !takingOver.test(rule) && removals.test(rule))).toEqual([]);
      }),
    );
  });

  test('a plan without changes has no findings', () => {
    fc.assert(fc.property(changes('keep'), (list) => expect(findings(list)).toEqual([])));
  });

  test('what an update certainly does is possible when nothing of its outcome is known', () => {
    fc.assert(
      fc.property(changes('update'), (list) => {
        const unknown = list.map(({ change, ...rest }) => {
          const after_unknown = Object.fromEntries(Object.keys(change.after ?? {}).map((name) => [name, true]));
          return { ...rest, change: { ...change, after: {}, after_unknown } };
        });
        const key = ({ rule, address }: { rule: string; address: string }) => `${rule} ${address}`;
        const possible = new Set(findings(unknown).map(key));
        const certain = findings(list).map(key);
        expect(certain.filter((one) => !possible.has(one))).toEqual([]);
      }),
    );
  });

  test('the same plan gives the same review', () => {
    fc.assert(fc.property(any, (list) => expect(findings(structuredClone(list))).toEqual(findings(list))));
  });
});
