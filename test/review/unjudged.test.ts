import { REVIEW_FORMATS, renderReview, reviewPlan } from '../../lib/review';
import { app, create, imported, keep, mapping, plan, remove, replace, update } from './plans';

const unjudged = (changes: unknown[]) =>
  reviewPlan(plan(changes)).document.unjudged.map(({ address, actions, attributes }) =>
    `${address} ${actions.join()} ${attributes.join()}`.trim(),
  );

test('a change of a type that no rule knows is listed with the names of what changes', () => {
  expect(
    unjudged([
      update('okta_brand.b', { name: 'A', locale: 'en' }, { name: 'B', locale: 'en' }),
      remove('okta_threat_insight_settings.t', { action: 'block' }),
      remove('aws_instance.web', {}),
    ]),
  ).toEqual(['okta_brand.b update name', 'okta_threat_insight_settings.t delete']);
});

test('an attribute that no rule compares is listed, one that a rule compares is not', () => {
  expect(
    unjudged([update('okta_app_saml.a', app({ status: 'ACTIVE', logo: 'a' }), app({ status: 'INACTIVE', logo: 'b' }))]),
  ).toEqual(['okta_app_saml.a update logo']);
});

test('of a block that repeats, the attribute of its entries is named', () => {
  const statement = (namespace: string) =>
    app({ attribute_statements: [{ name: 'role', type: 'EXPRESSION', values: ['user.title'], namespace }] });
  const unspecified = statement('urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified');
  const basic = statement('urn:oasis:names:tc:SAML:2.0:attrname-format:basic');
  expect(unjudged([update('okta_app_saml.a', unspecified, basic)])).toEqual([
    'okta_app_saml.a update attribute_statements.namespace',
  ]);
});

test('nothing is listed of what stays, nor of a change that rules look at whole', () => {
  const same = mapping({ email: ['user.email'] });
  expect(unjudged([update('okta_profile_mapping.m', same, same), remove('okta_app_saml.a', app())])).toEqual([]);
});

test('a new group is not listed, since nobody is in it; what fills it is', () => {
  expect(
    unjudged([
      create('okta_group.new', { name: 'New' }),
      create('okta_brand.b', { name: 'New' }),
      update('okta_group.old', { name: 'Old', description: 'a' }, { name: 'Old', description: 'b' }),
    ]),
  ).toEqual(['okta_brand.b create', 'okta_group.old update description']);
});

test('every format tells it, and none a value', () => {
  const review = reviewPlan(plan([update('okta_brand.b', { secret: 'CANARY-1' }, { secret: 'CANARY-2' })]));
  for (const format of REVIEW_FORMATS) {
    const report = renderReview(review, format);
    expect([format, report.includes('okta_brand.b'), report.includes('CANARY')]).toEqual([format, true, false]);
  }
  expect(renderReview(review, 'text')).toMatch(/^No findings in what this review judges; 1 change is not judged\./);
});

test('it fails the review only for who wants that', () => {
  const one = plan([remove('okta_brand.b', {})]);
  expect(reviewPlan(one).document.verdict).toBe('pass');
  expect(reviewPlan(one, { failOnUnjudged: true }).document.verdict).toBe('fail');
  expect(reviewPlan(plan([]), { failOnUnjudged: true }).document.verdict).toBe('pass');
});

describe('a mapping that is imported, of which the provider reads no expression', () => {
  const before = { ...mapping(), mappings: [] };

  test.each([
    ['usual expressions', mapping({ email: ['user.email'], title: ['user.title'] })],
    ['others', mapping({ email: ['user.secondEmail'] })],
  ])('is not judged in what it declares: %s', (_what, after) => {
    const { unjudged: left, notes } = reviewPlan(plan([imported('okta_profile_mapping.m', before, after)])).document;
    expect(left).toMatchObject([{ address: 'okta_profile_mapping.m', attributes: ['mappings'] }]);
    expect(notes).toEqual([
      expect.stringMatching(/^okta_profile_mapping\.m is imported, .* does not read its mappings/),
    ]);
  });

  test('that declares no attribute is judged: nothing of what Okta has changes', () => {
    expect(unjudged([imported('okta_profile_mapping.m', before, { ...before, always_apply: true })])).toEqual([]);
  });

  test('is compared as any other where the plan does have what Okta has', () => {
    const has = mapping({ email: ['user.email'] });
    const { findings, unjudged: left } = reviewPlan(
      plan([imported('okta_profile_mapping.m', has, mapping({ email: ['user.login'] }))]),
    ).document;
    expect(findings).toMatchObject([{ rule: 'identity-mapping-changed', certainty: 'certain' }]);
    expect(left).toEqual([]);
  });
});

test('of a replacement that no rule finds anything in, the attributes that none compared are listed', () => {
  const property = (title: string) => ({ id: 'a', app_id: '0oaAPP', index: 'x', title, required: false });
  expect(unjudged([replace('okta_app_user_base_schema_property.a', property('a'), property('b'))])).toEqual([
    'okta_app_user_base_schema_property.a delete,create title',
  ]);
});

describe('what was changed by hand and is declared otherwise', () => {
  type Values = Record<string, unknown>;

  /** What is listed of a plan that leaves Okta as it is, or changes it to `planned`. */
  function listed(address: string, before: Values, inOkta: Values, expressions: Values, planned = inOkta): string[] {
    const [type, name] = address.split('.');
    const change = planned === inOkta ? keep(address, inOkta) : update(address, inOkta, planned);
    const of = plan([change], {
      resource_drift: [update(address, before, inOkta)],
      configuration: { root_module: { resources: [{ address, mode: 'managed', type, name, expressions }] } },
    });
    return reviewPlan(of).document.unjudged.map(({ actions, attributes }) => `${actions.join()} ${attributes.join()}`);
  }

  test.each([
    ['a constant', { status: { constant_value: 'ACTIVE' } }],
    ['what can not be told', { status: { references: ['var.status'] } }],
  ])('is listed where Terraform leaves it and no rule watches it: %s', (_what, expressions) => {
    const before = { id: '00u1', status: 'ACTIVE', department: 'A' };
    const inOkta = { id: '00u1', status: 'DEPROVISIONED', department: 'B' };
    expect(listed('okta_user.u', before, inOkta, expressions)).toEqual(['drift status']);
  });

  const [was, is] = [{ name: 'A' }, { name: 'B' }];

  test('is listed of a type that no rule knows', () => {
    expect(listed('okta_brand.b', was, is, { name: { constant_value: 'A' } })).toEqual(['drift name']);
  });

  test('is not listed as drift where it agrees, nobody declares it, or Terraform writes it back', () => {
    expect(listed('okta_brand.b', was, is, { name: { constant_value: 'B' } })).toEqual([]);
    expect(listed('okta_brand.b', was, is, {})).toEqual([]);
    expect(listed('okta_brand.b', was, is, { name: { constant_value: 'A' } }, was)).toEqual(['update name']);
  });
});
