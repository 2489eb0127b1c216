import { app, connection, create, describeRule, forget, plan, remove } from '../plans';

describeRule('connection-removed', {
  offending: {
    deleted: [plan([remove('okta_app_connection.oneid', connection())]), { severity: 'high', certainty: 'certain' }],
    'forgotten by a removed block': [plan([forget('okta_app_connection.oneid', connection())]), { severity: 'high' }],
    'deleted while another app has a connection': [
      plan([
        remove('okta_app_connection.oneid', connection()),
        create('okta_app_connection.other', connection({ id: '0oaNEW' })),
      ]),
      { address: 'okta_app_connection.oneid' },
    ],
  },
  fine: {
    'was off': plan([remove('okta_app_connection.oneid', connection({ action: 'deactivate' }))]),
    'moved to another address without a moved block': plan([
      remove('okta_app_connection.oneid', connection()),
      create('okta_app_connection.renamed', connection()),
    ]),
    'the app is destroyed with it': plan([
      remove('okta_app_connection.oneid', connection()),
      remove('okta_app_saml.oneid', app()),
    ]),
    created: plan([create('okta_app_connection.oneid', connection())]),
  },
});
