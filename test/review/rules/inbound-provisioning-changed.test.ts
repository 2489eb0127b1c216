import { app, create, describeRule, keep, plan, update } from '../plans';

const inbound = (matching: Record<string, unknown> = {}, settings: Record<string, unknown> | null = null) => ({
  app_id: '0oaAPP',
  name: 'INBOUND_PROVISIONING',
  capabilities: {
    create: null,
    import_rules: {
      user_create_and_match: { autoconfirm_exact_match: false, exact_match_criteria: 'EMAIL', ...matching },
    },
    import_settings: settings,
    update: null,
  },
});
const to = (matching: Record<string, unknown>, settings?: Record<string, unknown>) =>
  plan([update('okta_app_features.in', inbound(), inbound(matching, settings))]);

describeRule('inbound-provisioning-changed', {
  offending: {
    'confirmed alone': [
      to({ autoconfirm_exact_match: true }),
      {
        severity: 'high',
        changes: [
          {
            attribute: 'capabilities.import_rules.user_create_and_match.autoconfirm_exact_match',
            before: false,
            after: true,
          },
        ],
      },
    ],
    'activated alone, where nothing was said': [to({ auto_activate_new_users: true }), { severity: 'high' }],
    'matched by another attribute': [to({ exact_match_criteria: 'USERNAME' }), { severity: 'high' }],
    'named in another way': [
      to({}, { username: { username_format: 'CUSTOM', username_expression: "'x'" } }),
      { severity: 'high' },
    ],
    'imported by a schedule': [to({}, { schedule: { status: 'ENABLED' } }), { severity: 'medium' }],
    'not known yet': [
      plan([
        update('okta_app_features.in', inbound(), inbound(), {
          after_unknown: { capabilities: { import_rules: true } },
        }),
      ]),
      { certainty: 'possible' },
    ],
    'created for an app that no plan has': [
      plan([create('okta_app_features.in', inbound({ autoconfirm_exact_match: true }))]),
      { severity: 'medium', certainty: 'possible' },
    ],
    'created for an app that is provisioned': [
      plan([
        keep('okta_app_saml.oneid', app({ features: ['IMPORT_NEW_USERS'] })),
        create('okta_app_features.in', inbound({ autoconfirm_exact_match: true })),
      ]),
      { severity: 'high', certainty: 'possible' },
    ],
  },
  fine: {
    'confirmed by somebody again': plan([
      update('okta_app_features.in', inbound({ autoconfirm_exact_match: true }), inbound()),
    ]),
    'created with a new app': plan([
      create('okta_app_saml.oneid', app({ id: undefined }), { after_unknown: { id: true } }),
      create('okta_app_features.in', inbound({ autoconfirm_exact_match: true, app_id: undefined }), {
        after_unknown: { app_id: true },
      }),
    ]),
  },
});
