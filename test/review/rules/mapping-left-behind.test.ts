import { describeRule, mapping, plan, update } from '../plans';

describeRule('mapping-left-behind', {
  offending: {
    'all of them': [
      plan([update('okta_profile_mapping.m', mapping({ locale: ['user.locale'] }), mapping({}))]),
      { severity: 'medium' },
    ],
    'the e-mail address': [
      plan([
        update('okta_profile_mapping.m', mapping({ email: ['user.email'], a: ['user.b'] }), mapping({ a: ['user.b'] })),
      ]),
      { severity: 'medium' },
    ],
    'dropped and not deleted': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'], locale: ['user.locale'] }),
          mapping({ email: ['user.email'] }),
        ),
      ]),
      { severity: 'low', certainty: 'certain', title: expect.stringContaining('1 mapped attribute is') },
    ],
    'mappings known only after apply': [
      plan([
        update(
          'okta_profile_mapping.oneid',
          mapping({ email: ['user.email'], locale: ['user.locale'] }),
          mapping({}, { mappings: undefined }),
          { after_unknown: { mappings: true } },
        ),
      ]),
      { certainty: 'possible', title: expect.stringContaining('2 mapped attributes are') },
    ],
  },
  fine: {
    'dropped and deleted': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'], locale: ['user.locale'] }, { delete_when_absent: true }),
        mapping({ email: ['user.email'] }, { delete_when_absent: true }),
      ),
    ]),
    'another order': plan([
      update(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'], locale: ['user.locale'] }),
        mapping({ locale: ['user.locale'], email: ['user.email'] }),
      ),
    ]),
  },
});
