import { app, create, describeRule, forget, imported, keep, mapping, plan, update } from '../plans';

describeRule('identity-mapping-changed', {
  offending: {
    'the type of the template only': [
      plan([update('okta_app_saml.oneid', app(), app({ user_name_template_type: 'CUSTOM' }))]),
      { severity: 'low', changes: [{ attribute: 'user_name_template_type', before: 'BUILT_IN', after: 'CUSTOM' }] },
    ],
    'no username any more': [
      plan([update('okta_app_saml.oneid', app(), app({ user_name_template_type: 'NONE' }))]),
      { severity: 'critical' },
    ],
    'imported, with an unusual expression': [
      plan([imported('okta_profile_mapping.m', mapping({}), mapping({ email: ['user.secondEmail'] }))]),
      {
        severity: 'critical',
        certainty: 'possible',
        changes: [{ attribute: 'mappings.email.expression', before: { unknown: true }, after: 'user.secondEmail' }],
      },
    ],
    'the username template': [
      plan([update('okta_app_saml.oneid', app(), app({ user_name_template: '${source.login}' }))]),
      {
        severity: 'critical',
        certainty: 'certain',
        changes: [{ attribute: 'user_name_template', before: '${source.email}', after: '${source.login}' }],
      },
    ],
    'the template of another kind of app': [
      plan([
        update(
          'okta_app_swa.x',
          { id: '0oaS', label: 'S', user_name_template: 'a' },
          { id: '0oaS', label: 'S', user_name_template: 'b' },
        ),
      ]),
      { severity: 'critical' },
    ],
    'the mapping of email': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'] }),
          mapping({ email: ['user.secondEmail'] }),
        ),
      ]),
      {
        certainty: 'certain',
        changes: [{ attribute: 'mappings.email.expression', before: 'user.email', after: 'user.secondEmail' }],
      },
    ],
    'the mapping of userName': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ userName: ['user.login'] }),
          mapping({ userName: ['user.email'] }),
        ),
      ]),
      { certainty: 'certain' },
    ],
    'email, which was not managed before': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ locale: ['a'] }),
          mapping({ locale: ['a'], email: ['user.email'] }),
        ),
      ]),
      { certainty: 'possible' },
    ],
    'mappings known only after apply': [
      plan([
        update('okta_profile_mapping.oneid', mapping({ email: ['user.email'] }), mapping({}, { mappings: undefined }), {
          after_unknown: { mappings: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
    'email, dropped and pruned': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'], locale: ['a'] }, { delete_when_absent: true }),
          mapping({ locale: ['a'] }, { delete_when_absent: true }),
        ),
      ]),
      {
        certainty: 'certain',
        changes: [{ attribute: 'mappings.email.expression', before: 'user.email', after: null }],
      },
    ],
    'email, perhaps pruned': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'] }),
          mapping({}, { delete_when_absent: undefined }),
          { after_unknown: { delete_when_absent: true } },
        ),
      ]),
      { certainty: 'possible' },
    ],
    'at another address, the old one forgotten': [
      plan([
        forget('okta_profile_mapping.oneid', mapping({ email: ['user.email'] })),
        create('okta_profile_mapping.renamed', mapping({ email: ['user.login'] })),
      ]),
      { certainty: 'certain', address: 'okta_profile_mapping.renamed' },
    ],
    'created with an expression of its own for an app that is provisioned': [
      plan([
        keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
        create('okta_profile_mapping.oneid', mapping({ email: ['user.secondEmail'] })),
      ]),
      { severity: 'critical', certainty: 'possible' },
    ],
  },
  fine: {
    'imported, with what Okta maps by itself': plan([
      imported('okta_profile_mapping.m', mapping({}), mapping({ email: ['user.email'] })),
    ]),
    'created as Okta maps by itself': plan([
      keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
      create('okta_profile_mapping.oneid', mapping({ email: ['user.email'] })),
    ]),
    'email, dropped and left behind': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'], locale: ['a'] }),
        mapping({ locale: ['a'] }),
      ),
    ]),
    'another attribute': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'], locale: ['a'] }),
        mapping({ locale: ['b'], email: ['user.email'] }),
      ),
    ]),
    'a mapping into Okta': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['a'] }, { target_type: 'user' }),
        mapping({ email: ['b'] }, { target_type: 'user' }),
      ),
    ]),
    'the label of the app': plan([update('okta_app_saml.oneid', app(), app({ label: 'New' }))]),
    created: plan([
      create('okta_profile_mapping.oneid', mapping({ email: ['user.email'] })),
      create('okta_app_saml.oneid', app()),
    ]),
  },
});
