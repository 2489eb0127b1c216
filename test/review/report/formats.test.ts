import SARIF_SCHEMA from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv/dist/2020';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import * as z from 'zod';
import { COMMENT_MARKER, REVIEW_FORMATS, renderReview, reviewPlan, reviewPlans } from '../../../lib/review';
import { reviewSchema } from '../../../lib/review/finding';
import {
  app,
  assignments,
  check,
  connection,
  connectionInput,
  features,
  mapping,
  plan,
  provisioningInput,
  pushGroup,
  record,
  remove,
  replace,
  update,
} from '../plans';

/** A plan that does something to everything. */
const everything = plan(
  [
    update('okta_app_saml.oneid', app(), app({ status: 'INACTIVE', sso_url: 'https://x.example.com' })),
    update(
      'okta_app_connection.c',
      connection(),
      connection({ action: 'deactivate', profile: { auth_scheme: 'OAUTH2', token: 'y' } }),
    ),
    update(
      'okta_app_features.f',
      features(),
      features({ deactivate: 'DISABLED', create: 'DISABLED', profile: 'DISABLED' }),
    ),
    update('terraform_data.c', record(connectionInput()), record(connectionInput({ clientId: 'abc' }))),
    update('terraform_data.p', record(provisioningInput()), { id: 'r' }, { after_unknown: { input: true } }),
    update('okta_profile_mapping.m', mapping({ email: ['a'], locale: ['b'] }), mapping({ email: ['c', 'DONT_PUSH'] })),
    update('okta_app_group_assignments.g', assignments(['g1', 'g2']), assignments([])),
    remove('okta_push_group.p["Finance"]', pushGroup({ delete_target_group_on_destroy: true })),
    replace('okta_app_user_schema_property.s', { app_id: 'a', index: 'x' }, { app_id: 'a', index: 'y' }),
    remove('okta_group.g', { id: '00gFIN', name: 'Finance' }),
  ],
  {
    complete: false,
    resource_drift: [update('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] }), app())],
    checks: [check('resource', 'okta_push_group.p', 'fail', 'Switch on Create Users')],
    errored: true,
  },
);
const inAMonth = new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString().slice(0, 10);
const acknowledgements = [{ rule: 'app-deactivated', address: '*', reason: 'known', expires: inAMonth }];
const review = reviewPlan(everything, { acknowledgements, name: 'dir/my plan.json' });

test('JSON is what its schema says, and the schema takes nothing else', () => {
  const validate = new Ajv({ strict: false }).compile(z.toJSONSchema(reviewSchema));
  const document = JSON.parse(renderReview(review, 'json'));
  expect(document).toEqual(review.document);
  expect([validate(document), validate.errors]).toEqual([true, null]);
  expect(validate({ ...document, verdict: 'maybe' })).toBe(false);
  expect(validate({ ...document, findings: [{ ...document.findings[0], severity: 'dire' }] })).toBe(false);
});

test('SARIF validates against the schema of the standard', () => {
  const ajv = new Draft4({ strict: false, unicodeRegExp: false });
  addFormats(ajv as never);
  const validate = ajv.compile(SARIF_SCHEMA);
  for (const one of [review, reviewPlan(plan([])), reviewPlan(plan([], { format_version: '1.9' }))]) {
    expect([validate(JSON.parse(renderReview(one, 'sarif'))), validate.errors]).toEqual([true, null]);
  }
  expect(validate({ version: '2.1.0' })).toBe(false);
  const log = JSON.parse(renderReview(review, 'sarif'));
  log.runs[0].results[0].level = 'dire';
  expect(validate(log)).toBe(false);
});

test('SARIF gives levels, suppressions and a stable fingerprint', () => {
  const results = JSON.parse(renderReview(review, 'sarif')).runs[0].results;
  const of = (rule: string) => results.find(({ ruleId }: { ruleId: string }) => ruleId === rule);
  expect(of('user-deactivation-off')).toMatchObject({
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'dir/my%20plan.json' } } }],
  });
  expect(of('mapping-left-behind').level).toBe('note');
  expect(of('app-deactivated').suppressions).toEqual([{ kind: 'external', justification: 'known' }]);
  expect(of('user-deactivation-off').suppressions).toBeUndefined();
  const again = JSON.parse(renderReview(reviewPlan(everything), 'sarif')).runs[0].results;
  const fingerprints = (list: { partialFingerprints: object }[]) =>
    new Set(list.map((one) => JSON.stringify(one.partialFingerprints)));
  expect(fingerprints(again)).toEqual(fingerprints(results));
});

test('every annotation is one command on one line, as grave as its finding', () => {
  const lines = renderReview(review, 'github').trimEnd().split('\n');
  expect(lines.filter((line) => !/^(::(error|warning|notice) title=[^:]*::|Also )/.test(line))).toEqual([]);
  const of = (rule: string) => lines.find((line) => line.includes(`[${rule}]`))?.split(' ')[0];
  expect(of('user-deactivation-off')).toBe('::error');
  expect(of('sign-on-changed')).toBe('::warning');
  expect(of('mapping-left-behind')).toBe('::notice');
  expect(of('app-deactivated')).toBe('::notice');
});

test('text has colour only when it is asked for', () => {
  expect(renderReview(review, 'text')).not.toContain('\u001b');
  expect(renderReview(review, 'text', { colour: true })).toContain('\u001b[1;31mCRITICAL\u001b[0m');
});

test('Markdown starts with the marker that a bot looks for', () => {
  expect(renderReview(review, 'markdown').split('\n')[0]).toBe(COMMENT_MARKER);
});

test('a plan without findings is a short comment without a picture', () => {
  const text = renderReview(reviewPlan(plan([update('okta_app_saml.a', app(), app({ logo: 'new.png' }))])), 'markdown');
  expect(text).toContain('No findings');
  expect(text).not.toContain('mermaid');
});

describe('Markdown of a huge review', () => {
  const many = (count: number, name = '') =>
    Array.from({ length: count }, (_, index) =>
      remove(`okta_push_group.p["${name}${index}"]`, pushGroup({ id: `m${index}` })),
    );

  test.each([
    ['10 findings', many(10)],
    ['300 findings', many(300)],
    ['5,000 findings', many(5000)],
    ['addresses of 30,000 characters', many(50, '<'.repeat(30_000))],
    ['addresses of wide characters', many(400, '\u{1F468}\u{1F3FD}'.repeat(200))],
  ])('%s: never over 65,000 characters, and what is left out is counted', (_name, changes) => {
    const one = reviewPlan(plan([remove('okta_app_saml.oneid', app()), ...changes]));
    const text = renderReview(one, 'markdown');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    const full = text.split('<details>').length - 1;
    const short = text.split('\n- ').length - 1;
    const rest = Number(/\*\*And (\d+) more/.exec(text)?.[1] ?? 0);
    expect(full).toBeGreaterThan(0);
    expect(full + short + rest).toBe(one.document.findings.length);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
    expect(text).toContain('The app “Zuora OneID” is destroyed');
  });

  test('what does not fit in full gets a line each while there is room', () => {
    const text = renderReview(reviewPlan(plan(many(150))), 'markdown');
    expect(text.split('<details>').length - 1).toBeLessThan(150);
    expect(text).not.toContain('more:');
    expect(text).toContain('p&#91;&#34;149&#34;&#93;');
  });

  test('one finding that lists very much, and very many remarks', () => {
    const groups = Array.from({ length: 20_000 }, (_, index) => `00g${index}`);
    const one = reviewPlan(plan([remove('okta_app_group_assignments.g', assignments(groups))]), {
      acknowledgements: Array.from({ length: 5000 }, (_, index) => ({ rule: 'x', address: `${index}`, reason: 'y' })),
    });
    const text = renderReview(one, 'markdown');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(text).toContain('more attributes');
    expect(text).toContain('more notes');
    expect(text).toContain('matches nothing');
  });

  test('whatever the names, the reasons and how many there are', () => {
    const long = fc
      .constantFrom('\u{10FFFF}', '\u202E', '`', '<', '@', '_ ', '\n', 'a')
      .chain((one) => fc.integer({ min: 1, max: 2000 }).map((times) => one.repeat(times)));
    fc.assert(
      fc.property(long, long, fc.integer({ min: 1, max: 40 }), (name, reason, times) => {
        const one = reviewPlan(
          plan(
            [
              ...Array.from({ length: times }, (_, index) =>
                remove(`okta_app_saml.x["${name}${index}"]`, app({ label: name, id: `a${index}` })),
              ),
              ...Array.from({ length: times }, (_, index) =>
                remove(`okta_push_group.x["${name}${index}"]`, pushGroup({ app_id: `a${index}` })),
              ),
            ],
            { checks: [check('resource', name, 'fail', reason)] },
          ),
          {
            name,
            acknowledgements: [
              { rule: 'app-destroyed', address: '*', reason },
              ...Array.from({ length: times }, () => ({ rule: name, address: name, reason, expires: '2020-01-01' })),
            ],
          },
        );
        expect(Buffer.byteLength(renderReview(one, 'markdown'))).toBeLessThanOrEqual(65_000);
      }),
      { numRuns: 60 },
    );
  });
});

test('the construct path is in every format', () => {
  const stack = { resource: { okta_app_saml: { oneid: { '//': { metadata: { path: 'prod/oneid/app' } } } } } };
  const one = reviewPlan(plan([remove('okta_app_saml.oneid', app())]), { stack });
  for (const format of REVIEW_FORMATS) {
    expect(renderReview(one, format)).toContain('prod/oneid/app');
  }
});

test('several plans are told apart in every format', () => {
  const one = reviewPlans(
    ['a.json', 'b.json'].map((name) => ({ name, plan: plan([remove('okta_app_saml.oneid', app())]) })),
  );
  for (const format of REVIEW_FORMATS) {
    expect(renderReview(one, format)).toMatch(/a\.json[\s\S]*b\.json/);
  }
});
