import { create, describeRule, forget, mapping, plan, update } from '../plans';

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
    'created for an app that is there already': [
      plan([create('okta_profile_mapping.oneid', mapping({ email: ['user.email'] }, { delete_when_absent: true }))]),
      { severity: 'high', certainty: 'certain' },
    ],
    'forgotten, and taken over at another address': [
      plan([
        forget('okta_profile_mapping.oneid', mapping({ email: ['user.email'] })),
        create('okta_profile_mapping.renamed', mapping({ email: ['user.email'] }, { delete_when_absent: true })),
      ]),
      {
        address: 'okta_profile_mapping.renamed',
        changes: [{ attribute: 'delete_when_absent', before: false, after: true }],
      },
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
    'created together with its app': plan([
      create(
        'okta_profile_mapping.oneid',
        mapping({ email: ['user.email'] }, { delete_when_absent: true, target_id: undefined }),
        { after_unknown: { target_id: true } },
      ),
    ]),
    'created so that it leaves others alone': plan([
      create('okta_profile_mapping.oneid', mapping({ email: ['user.email'] })),
    ]),
  },
});
