import { app, changed, describeRule, forget, plan, remove, replace } from '../plans';

describeRule('app-replaced', {
  offending: {
    replaced: [
      plan([replace('okta_app_saml.oneid', app(), app({ id: undefined }), { after_unknown: { id: true } })]),
      { severity: 'critical', action: expect.not.stringContaining('untaint') },
    ],
    'created before it is destroyed': [
      plan([changed('okta_app_saml.oneid', ['create', 'delete'], app(), app())]),
      { severity: 'critical' },
    ],
    'tainted: untaint keeps it': [
      plan([replace('okta_app_saml.oneid', app(), app(), { action_reason: 'replace_because_tainted' })]),
      { severity: 'critical', action: expect.stringContaining("terraform untaint 'okta_app_saml.oneid'") },
    ],
    'tainted, with a quote in its key: the command stays one word for a shell': [
      plan([
        replace(`okta_app_saml.x["a'; curl evil; '"]`, app(), app(), { action_reason: 'replace_because_tainted' }),
      ]),
      { action: expect.stringContaining(`untaint 'okta_app_saml.x["a'\\''; curl evil; '\\''"]'`) },
    ],
    'forgotten, and another made at its address': [
      plan([
        changed('okta_app_saml.oneid', ['create', 'forget'], app(), app({ id: undefined }), {
          after_unknown: { id: true },
        }),
      ]),
      { severity: 'critical', title: expect.stringContaining('stays in Okta') },
    ],
  },
  fine: {
    forgotten: plan([forget('okta_app_saml.oneid', app())]),
    'deleted, which another rule finds': plan([remove('okta_app_saml.oneid', app())]),
    'something of an app': plan([
      replace('okta_app_group_assignment.x', { id: 'g', app_id: 'a', group_id: 'g' }, { app_id: 'a', group_id: 'h' }),
    ]),
  },
});
