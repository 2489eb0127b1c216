import { app, create, describeRule, plan, update } from '../plans';

describeRule('self-service-opened', {
  offending: {
    'switched on': [
      plan([
        update(
          'okta_app_saml.oneid',
          app({ accessibility_self_service: false }),
          app({ accessibility_self_service: true }),
        ),
      ]),
      { severity: 'high', certainty: 'possible', title: expect.stringContaining('“Zuora OneID”') },
    ],
    'of another kind of app': [
      plan([
        update(
          'okta_app_bookmark.b',
          { id: '0oaB', label: 'B' },
          { id: '0oaB', label: 'B', accessibility_self_service: true },
        ),
      ]),
      { severity: 'high' },
    ],
  },
  fine: {
    'switched off': plan([
      update(
        'okta_app_saml.oneid',
        app({ accessibility_self_service: true }),
        app({ accessibility_self_service: false }),
      ),
    ]),
    created: plan([create('okta_app_saml.oneid', app({ accessibility_self_service: true }))]),
  },
});
