import { create, describeRule, mapping, plan, update } from '../plans';

const back = (attributes: Record<string, [string]>, values = {}) =>
  mapping(attributes, { source_id: '0oaAPP', target_id: 'otyUSER', target_type: 'user', ...values });
const first: Record<string, [string]> = { firstName: ['appuser.givenName'] };
const to = (after: Record<string, [string]>) => plan([update('okta_profile_mapping.back', back(first), back(after))]);

describeRule('mapping-writes-okta-users', {
  offending: {
    'the login': [
      to({ ...first, login: ['appuser.email'] }),
      {
        severity: 'critical',
        changes: [{ attribute: 'mappings.login.expression', before: null, after: 'appuser.email' }],
      },
    ],
    'the address for a lost password': [to({ ...first, secondEmail: ['appuser.email'] }), { severity: 'critical' }],
    'the login, in a mapping that is created': [
      plan([create('okta_profile_mapping.back', back({ login: ['appuser.email'] }))]),
      { severity: 'critical' },
    ],
    'a name in another way': [to({ firstName: ['appuser.familyName'] }), { severity: 'medium' }],
    'a name no longer': [to({}), { severity: 'medium' }],
    'a name, in a mapping that is created': [
      plan([create('okta_profile_mapping.back', back(first))]),
      { severity: 'low' },
    ],
    'the type isn’t known, the id of the user type is': [
      plan([
        update(
          'okta_profile_mapping.back',
          back(first, { target_type: undefined }),
          back({ email: ['appuser.email'] }, { target_type: undefined }),
        ),
      ]),
      { severity: 'critical' },
    ],
  },
  fine: {
    'to the app': plan([
      update('okta_profile_mapping.m', mapping({ email: ['user.email'] }), mapping({ email: ['user.login'] })),
    ]),
    'the same': to(first),
  },
});
