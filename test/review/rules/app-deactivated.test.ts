import { app, create, describeRule, plan, update } from '../plans';

describeRule('app-deactivated', {
  offending: {
    'ACTIVE to INACTIVE': [
      plan([update('okta_app_saml.oneid', app(), app({ status: 'INACTIVE' }))]),
      { severity: 'critical', certainty: 'certain' },
    ],
    'another kind of app': [
      plan([update('okta_app_bookmark.x', { id: '0oaB', status: 'ACTIVE' }, { id: '0oaB', status: 'INACTIVE' })]),
      { severity: 'critical' },
    ],
    'known only after apply': [
      plan([update('okta_app_saml.oneid', app(), app({ status: undefined }), { after_unknown: { status: true } })]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    activated: plan([update('okta_app_saml.oneid', app({ status: 'INACTIVE' }), app())]),
    'created inactive': plan([create('okta_app_saml.oneid', app({ status: 'INACTIVE' }))]),
  },
});
