import { describeRule, mapping, plan, update } from '../plans';

describeRule('mapping-removed', {
  offending: {
    'dropped while absent ones are deleted': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'], locale: ['user.locale'] }, { delete_when_absent: true }),
          mapping({ email: ['user.email'] }, { delete_when_absent: true }),
        ),
      ]),
      {
        severity: 'high',
        certainty: 'certain',
        changes: [{ attribute: 'mappings.locale.expression', before: 'user.locale', after: null }],
      },
    ],
    'dropped while absent ones begin to be deleted': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'], locale: ['user.locale'] }),
          mapping({ email: ['user.email'] }, { delete_when_absent: true }),
        ),
      ]),
      { certainty: 'certain' },
    ],
    'the flag is known only after apply': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'], locale: ['user.locale'] }),
          mapping({ email: ['user.email'] }, { delete_when_absent: undefined }),
          { after_unknown: { delete_when_absent: true } },
        ),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'dropped and left behind': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'], locale: ['user.locale'] }),
        mapping({ email: ['user.email'] }),
      ),
    ]),
    added: plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'] }, { delete_when_absent: true }),
        mapping({ email: ['user.email'], locale: ['user.locale'] }, { delete_when_absent: true }),
      ),
    ]),
  },
});
