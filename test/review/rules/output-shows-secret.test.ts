import { describeRule, plan } from '../plans';

const output = (change: object, references?: string[], variables = {}) =>
  plan([], {
    output_changes: {
      t: {
        actions: ['create'],
        before: null,
        after_unknown: false,
        before_sensitive: false,
        after_sensitive: false,
        ...change,
      },
    },
    ...(references
      ? { configuration: { root_module: { variables, outputs: { t: { expression: { references } } } } } }
      : {}),
  });

describeRule('output-shows-secret', {
  offending: {
    'a token of a connection': [
      output({ after: 'x' }, ['okta_app_connection.hub.profile.token', 'okta_app_connection.hub.profile']),
      { severity: 'high', certainty: 'certain', address: 'output.t' },
    ],
    'a variable that is sensitive': [
      output({ after: 'x' }, ['var.token'], { token: { sensitive: true } }),
      { severity: 'high', certainty: 'certain' },
    ],
    'it was sensitive before': [
      output({ actions: ['update'], before: 'a', before_sensitive: true, after: 'a' }, ['local.x']),
      { severity: 'high', certainty: 'certain' },
    ],
    'the looks of a secret, from nowhere that is told': [
      output({ after: 'CANARY-9f8a7' }, ['local.x']),
      { severity: 'medium', certainty: 'possible' },
    ],
    'it is called a secret elsewhere': [
      output({ after: 'abc' }, ['random_password.p.result', 'data.vault_generic.x.api_token']),
      { severity: 'medium', certainty: 'possible' },
    ],
  },
  fine: {
    'a note of an app': output({ after: 'call Ada' }, ['okta_app_saml.oneid.admin_note']),
    'it is sensitive': output({ after: 'x', after_sensitive: true }, ['okta_app_connection.hub.profile.token']),
    'the name of an app': output({ after: 'acme_oneid_1' }, ['okta_app_saml.oneid.name', 'okta_app_saml.oneid']),
    'an id of Okta': output({ after: '0oaRCLfou2J8Cnt4Ttga' }),
    'an address': output({ after: 'https://acme.okta.com/app/exk1/sso/saml/metadata' }),
    words: output({ after: 'two words of 2026' }),
    'it doesn’t change': output({ actions: ['no-op'], after: 'CANARY-9f8a7' }),
    'it goes': output({ actions: ['delete'], before: 'CANARY-9f8a7', before_sensitive: true }),
  },
});
