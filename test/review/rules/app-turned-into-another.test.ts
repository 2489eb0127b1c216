import { app, create, describeRule, imported, plan, update } from '../plans';

const payroll = {
  label: 'Payroll',
  audience: 'https://payroll.example.com/metadata',
  sso_url: 'https://payroll.example.com/saml',
  recipient: 'https://payroll.example.com/saml',
  destination: 'https://payroll.example.com/saml',
};

describeRule('app-turned-into-another', {
  offending: {
    'another label and another host': [
      plan([update('okta_app_saml.oneid', app(), app(payroll))]),
      { severity: 'critical', title: 'An app is turned into another one, with the people and groups that it has' },
    ],
    'an import of another app': [
      plan([imported('okta_app_saml.oneid', app({ label: 'Payroll' }), app())]),
      { severity: 'high', changes: [{ attribute: 'label', before: 'Payroll', after: 'Zuora OneID' }] },
    ],
    'an import of another app, whose addresses are overwritten': [
      plan([imported('okta_app_saml.oneid', app(payroll), app())]),
      { severity: 'critical' },
    ],
    'a form of another host': [
      plan([
        update(
          'okta_app_swa.x',
          { id: '0oaX', label: 'X', url: 'https://x.example.com' },
          { id: '0oaX', label: 'Y', url: 'https://y.example.com' },
        ),
      ]),
      { severity: 'critical' },
    ],
    'another label': [plan([update('okta_app_saml.oneid', app(), app({ label: 'New' }))]), { severity: 'low' }],
  },
  fine: {
    'another host under the same label, which has its own rule': plan([
      update('okta_app_saml.oneid', app(), app({ sso_url: 'https://x.example.com' })),
    ]),
    created: plan([create('okta_app_saml.oneid', app())]),
    'an import that changes nothing': plan([imported('okta_app_saml.oneid', app())]),
  },
});
