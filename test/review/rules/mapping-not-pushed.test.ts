import { create, describeRule, mapping, plan, update } from '../plans';

describeRule('mapping-not-pushed', {
  offending: {
    'PUSH to DONT_PUSH': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'] }),
          mapping({ email: ['user.email', 'DONT_PUSH'] }),
        ),
      ]),
      {
        severity: 'medium',
        changes: [{ attribute: 'mappings.email.push_status', before: 'PUSH', after: 'DONT_PUSH' }],
      },
    ],
    'a new attribute that is not pushed': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'] }),
          mapping({ email: ['user.email'], locale: ['a', 'DONT_PUSH'] }),
        ),
      ]),
      { severity: 'medium' },
    ],
    'created so: low': [
      plan([create('okta_profile_mapping.oneid', mapping({ email: ['user.email', 'DONT_PUSH'] }))]),
      { severity: 'low' },
    ],
    'a status known only after apply': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'] }),
          mapping({ email: ['user.email', ''] }),
          { after_unknown: { mappings: [{ push_status: true }] } },
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
  },
  fine: {
    'created with mappings known only after apply': plan([
      create('okta_profile_mapping.oneid', mapping({}, { mappings: undefined }), { after_unknown: { mappings: true } }),
    ]),
    pushed: plan([create('okta_profile_mapping.oneid', mapping({ email: ['user.email'] }))]),
    'DONT_PUSH to PUSH': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email', 'DONT_PUSH'] }),
        mapping({ email: ['user.email'] }),
      ),
    ]),
    'one that was not pushed before and does not change': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email', 'DONT_PUSH'] }),
        mapping({ email: ['user.email', 'DONT_PUSH'], locale: ['a'] }),
      ),
    ]),
    'a mapping into Okta': plan([
      create('okta_profile_mapping.oneid', mapping({ email: ['a', 'DONT_PUSH'] }, { target_type: 'user' })),
    ]),
  },
});
