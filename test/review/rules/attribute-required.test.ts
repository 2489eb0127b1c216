import { app, create, describeRule, keep, plan, remove, update } from '../plans';

const property = (required: boolean | null, values = {}) => ({
  id: 'a',
  app_id: '0oaAPP',
  index: 'costCenter',
  required,
  ...values,
});

describeRule('attribute-required', {
  offending: {
    'of an app user: high': [
      plan([
        update('okta_app_user_schema_property.a', property(false), property(true)),
        keep('okta_app_saml.oneid', app()),
      ]),
      {
        severity: 'high',
        title: 'The attribute costCenter of everybody in the app “Zuora OneID” must have a value',
        changes: [{ attribute: 'required', before: false, after: true }],
      },
    ],
    'of an app user, one that is there by itself': [
      plan([update('okta_app_user_base_schema_property.a', property(null), property(true))]),
      { severity: 'high' },
    ],
    'of a user: medium': [
      plan([update('okta_user_schema_property.a', property(null), property(true))]),
      { severity: 'medium' },
    ],
    'of a user, one that is there by itself': [
      plan([
        update(
          'okta_user_base_schema_property.a',
          property(false, { index: 'lastName' }),
          property(true, { index: 'lastName' }),
        ),
      ]),
      { severity: 'medium', why: expect.stringContaining('joiners') },
    ],
    'created for an app that is there': [
      plan([create('okta_app_user_schema_property.a', property(true))]),
      { severity: 'medium' },
    ],
    'of a user, one that is there by itself, whose resource is created': [
      plan([create('okta_user_base_schema_property.a', property(true, { index: 'department' }))]),
      {
        severity: 'medium',
        certainty: 'possible',
        changes: [{ attribute: 'required', before: { unknown: true }, after: true }],
      },
    ],
    'of a user, one that Okta requires by itself, whose resource is created': [
      plan([create('okta_user_base_schema_property.a', property(true, { index: 'login' }))]),
      { severity: 'low', certainty: 'possible' },
    ],
    'known only after apply': [
      plan([
        update('okta_app_user_schema_property.a', property(false), property(null), {
          after_unknown: { required: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'no longer required': plan([update('okta_app_user_schema_property.a', property(true), property(false))]),
    'required before': plan([
      update('okta_app_user_schema_property.a', property(true), property(true, { title: 'b' })),
    ]),
    'created for a new app': plan([
      create('okta_app_user_schema_property.a', { index: 'a', required: true }, { after_unknown: { app_id: true } }),
    ]),
    'created without': plan([create('okta_user_schema_property.a', property(null))]),
    destroyed: plan([remove('okta_user_schema_property.a', property(true))]),
  },
});
