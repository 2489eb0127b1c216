import { describeRule, forget, mapping, plan, remove, replace, update } from '../plans';

describeRule('mapping-cleared', {
  offending: {
    deleted: [
      plan([remove('okta_profile_mapping.oneid', mapping({ email: ['user.email'] }))]),
      {
        severity: 'critical',
        changes: [{ attribute: 'mappings.email.expression', before: 'user.email', after: null }],
      },
    ],
    replaced: [
      plan([
        replace('okta_profile_mapping.oneid', mapping({ email: ['user.email'] }), mapping({ email: ['user.email'] })),
      ]),
      { severity: 'critical' },
    ],
  },
  fine: {
    forgotten: plan([forget('okta_profile_mapping.oneid', mapping({ email: ['user.email'] }))]),
    updated: plan([
      update('okta_profile_mapping.oneid', mapping({ email: ['a'], locale: ['b'] }), mapping({ email: ['a'] })),
    ]),
  },
});
