import { create, describeRule, mapping, plan, update } from '../plans';

describeRule('mapping-prunes-unmanaged', {
  offending: {
    'false to true': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'] }),
          mapping({ email: ['user.email'] }, { delete_when_absent: true }),
        ),
      ]),
      { severity: 'high', certainty: 'certain' },
    ],
    'null to true': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'] }, { delete_when_absent: null }),
          mapping({ email: ['user.email'] }, { delete_when_absent: true }),
        ),
      ]),
      { severity: 'high' },
    ],
    'known only after apply': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'] }),
          mapping({ email: ['user.email'] }, { delete_when_absent: undefined }),
          { after_unknown: { delete_when_absent: true } },
        ),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    'true to false': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'] }, { delete_when_absent: true }),
        mapping({ email: ['user.email'] }),
      ),
    ]),
    'was true': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'] }, { delete_when_absent: true }),
        mapping({ email: ['user.email'], locale: ['user.locale'] }, { delete_when_absent: true }),
      ),
    ]),
    'created so': plan([
      create('okta_profile_mapping.oneid', mapping({ email: ['user.email'] }, { delete_when_absent: true })),
    ]),
  },
});
