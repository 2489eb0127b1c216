import { app, create, describeRule, imported, plan, remove, update } from '../plans';

const statement = (name: string, values: string[], more = {}) => ({ name, values, type: 'EXPRESSION', ...more });
const before = [statement('role', ['user.title']), statement('city', ['user.city'])];
const saml = (after: unknown[]) =>
  plan([update('okta_app_saml.oneid', app({ attribute_statements: before }), app({ attribute_statements: after }))]);
const [role, city] = before;
const claim = (name: string, expression: string) => ({ id: 'c1', app_id: '0oaAPP', name, expression });

describeRule('attribute-statement-changed', {
  offending: {
    'everybody is an admin': [
      saml([statement('role', ['"ADMIN"']), city]),
      {
        severity: 'high',
        changes: [{ attribute: 'attribute_statements.role.values', before: ['user.title'], after: ['"ADMIN"'] }],
      },
    ],
    'everybody lives in one city': [saml([role, statement('city', ['"Berlin"'])]), { severity: 'high' }],
    'another attribute of the person': [saml([role, statement('city', ['user.state'])]), { severity: 'medium' }],
    'a statement goes': [
      saml([role]),
      {
        severity: 'medium',
        changes: [
          { attribute: 'attribute_statements.city.values', before: ['user.city'], after: null },
          { attribute: 'attribute_statements.city.type', before: 'EXPRESSION', after: null },
        ],
      },
    ],
    'the role goes': [saml([city]), { severity: 'high' }],
    'all go': [saml([]), { severity: 'high' }],
    'a statement with a power comes': [saml([...before, statement('level', ['"SUPER"'])]), { severity: 'high' }],
    'a role comes': [saml([...before, statement('userGroups', ['user.department'])]), { severity: 'high' }],
    'any other comes': [saml([...before, statement('zip', ['user.zipCode'])]), { severity: 'low' }],
    'groups by another filter': [
      plan([
        update(
          'okta_app_saml.oneid',
          app({
            attribute_statements: [{ name: 'teams', type: 'GROUP', filter_type: 'EQUALS', filter_value: 'Finance' }],
          }),
          app({ attribute_statements: [{ name: 'teams', type: 'GROUP', filter_type: 'REGEX', filter_value: '.*' }] }),
        ),
      ]),
      { severity: 'high' },
    ],
    'an import takes away what Okta has': [
      plan([imported('okta_app_saml.oneid', app({ attribute_statements: [city] }), app({ attribute_statements: [] }))]),
      { severity: 'medium' },
    ],
    'not known yet': [
      plan([
        update('okta_app_saml.oneid', app({ attribute_statements: before }), app(), {
          after_unknown: { attribute_statements: true },
        }),
      ]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'the groups claim of an OAuth app': [
      plan([
        update(
          'okta_app_oauth.x',
          { id: '0oaX', groups_claim: [{ name: 'g', type: 'FILTER', filter_type: 'EQUALS', value: 'Finance' }] },
          { id: '0oaX', groups_claim: [{ name: 'g', type: 'FILTER', filter_type: 'REGEX', value: '.*' }] },
        ),
      ]),
      { severity: 'high' },
    ],
    'a claim that makes everybody an admin': [
      plan([update('okta_app_federated_claim.c', claim('level', 'user.title'), claim('level', "'admin'"))]),
      { severity: 'high' },
    ],
    'a claim that goes': [
      plan([remove('okta_app_federated_claim.c', claim('city', 'user.city'))]),
      { severity: 'medium' },
    ],
    'a claim that comes': [
      plan([create('okta_app_federated_claim.c', claim('city', 'user.city'))]),
      { severity: 'low' },
    ],
  },
  fine: {
    'the same in another order': saml([city, role]),
    created: plan([create('okta_app_saml.oneid', app({ attribute_statements: before }))]),
    'a claim of an app that is created': plan([
      create(
        'okta_app_federated_claim.c',
        { name: 'role', expression: 'user.title' },
        { after_unknown: { app_id: true } },
      ),
    ]),
  },
});
