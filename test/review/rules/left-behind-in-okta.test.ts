import { app, describeRule, plan, replace, update } from '../plans';

const property = (app_id: string) => ({ id: 'costCenter', app_id, index: 'costCenter' });

describeRule('left-behind-in-okta', {
  offending: {
    'an attribute goes to another app': [
      plan([update('okta_app_user_schema_property.a', property('0oaAPP'), property('0oaNEW'))]),
      { severity: 'medium', changes: [{ attribute: 'app_id', before: '0oaAPP', after: '0oaNEW' }] },
    ],
    'an assignment goes to another user': [
      plan([update('okta_app_user.u', { app_id: '0oaAPP', user_id: '00u1' }, { app_id: '0oaAPP', user_id: '00u2' })]),
      { title: expect.stringContaining('the assignment of a user') },
    ],
    'an attribute goes to another type of users': [
      plan([
        update('okta_user_schema_property.a', { index: 'a', user_type: 'default' }, { index: 'a', user_type: 'oty1' }),
      ]),
      { severity: 'medium' },
    ],
  },
  fine: {
    'the old app goes': plan([
      replace('okta_app_saml.oneid', app(), app({ id: undefined }), { after_unknown: { id: true } }),
      update(
        'okta_app_user_schema_property.a',
        property('0oaAPP'),
        { index: 'costCenter' },
        { after_unknown: { app_id: true } },
      ),
    ]),
    'another title': plan([
      update('okta_app_user_schema_property.a', property('0oaAPP'), { ...property('0oaAPP'), title: 'b' }),
    ]),
  },
});
