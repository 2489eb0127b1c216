import { create, describeRule, plan, update } from '../plans';

const property = (index: string, master: string) => ({ id: index, app_id: '0oaAPP', index, master });

describeRule('attribute-source-changed', {
  offending: {
    'of an app user': [
      plan([
        update(
          'okta_app_user_schema_property.a',
          property('costCenter', 'PROFILE_MASTER'),
          property('costCenter', 'OKTA'),
        ),
      ]),
      { severity: 'medium', changes: [{ attribute: 'master', before: 'PROFILE_MASTER', after: 'OKTA' }] },
    ],
    'of one that is there by itself, whose resource is created': [
      plan([create('okta_user_base_schema_property.a', property('department', 'OKTA'))]),
      {
        severity: 'medium',
        certainty: 'possible',
        changes: [{ attribute: 'master', before: { unknown: true }, after: 'OKTA' }],
      },
    ],
    'of the address of a user, whose resource is created: high': [
      plan([create('okta_user_base_schema_property.a', property('email', 'OVERRIDE'))]),
      { severity: 'high', certainty: 'possible' },
    ],
    'of the username in the app: high': [
      plan([
        update(
          'okta_app_user_base_schema_property.a',
          property('userName', 'PROFILE_MASTER'),
          property('userName', 'OKTA'),
        ),
      ]),
      { severity: 'high' },
    ],
    'of the login: high': [
      plan([
        update('okta_user_base_schema_property.a', property('login', 'PROFILE_MASTER'), property('login', 'OKTA')),
      ]),
      { severity: 'high', title: 'The attribute login of every user of the org comes from another source' },
    ],
    'of a user': [
      plan([update('okta_user_schema_property.a', property('a', 'OKTA'), property('a', 'OVERRIDE'))]),
      { severity: 'medium' },
    ],
  },
  fine: {
    'the same': plan([
      update('okta_user_schema_property.a', property('a', 'OKTA'), { ...property('a', 'OKTA'), title: 'b' }),
    ]),
    created: plan([create('okta_user_schema_property.a', property('a', 'OKTA'))]),
  },
});
