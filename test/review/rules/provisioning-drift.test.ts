import { app, check, connection, describeRule, features, mapping, plan, pushGroup, remove, update } from '../plans';

describeRule('provisioning-drift', {
  offending: {
    "the app's features": [
      plan([], {
        resource_drift: [
          update(
            'okta_app_saml.oneid',
            app({ features: ['PUSH_NEW_USERS', 'PUSH_USER_DEACTIVATION'] }),
            app({ features: ['PUSH_NEW_USERS'] }),
          ),
        ],
      }),
      {
        severity: 'high',
        changes: [
          { attribute: 'features', before: ['PUSH_NEW_USERS', 'PUSH_USER_DEACTIVATION'], after: ['PUSH_NEW_USERS'] },
        ],
      },
    ],
    'a feature that was switched on': [
      plan([], { resource_drift: [update('okta_app_saml.oneid', app(), app({ features: ['IMPORT_NEW_USERS'] }))] }),
      { severity: 'high' },
    ],
    'the features resource': [
      plan([], {
        resource_drift: [update('okta_app_features.oneid', features(), features({ deactivate: 'DISABLED' }))],
      }),
      { severity: 'high' },
    ],
    'the connection': [
      plan([], {
        resource_drift: [
          update('okta_app_connection.oneid', connection(), connection({ action: 'deactivate', status: 'DISABLED' })),
        ],
      }),
      { severity: 'high' },
    ],
    'an app deleted outside of Terraform': [
      plan([], { resource_drift: [remove('okta_app_saml.oneid', app())] }),
      { severity: 'high' },
    ],
    'an app deactivated outside of Terraform': [
      plan([], { resource_drift: [update('okta_app_saml.oneid', app(), app({ status: 'INACTIVE' }))] }),
      { severity: 'high' },
    ],
    'a push that was stopped, and a mapping that was deleted': [
      plan([], {
        resource_drift: [
          update('okta_push_group.f', pushGroup(), pushGroup({ status: 'INACTIVE' })),
          remove('okta_profile_mapping.m', mapping({})),
        ],
      }),
      { address: 'okta_profile_mapping.m' },
      { address: 'okta_push_group.f' },
    ],
    'a failing check on provisioning': [
      plan([], { checks: [check('check', 'check.oneid_provisioning', 'fail', 'Deactivate Users is off.')] }),
      {
        severity: 'high',
        address: 'check.oneid_provisioning',
        why: expect.stringContaining('Deactivate Users is off.'),
      },
    ],
    'a failing check that speaks of a feature of Okta': [
      plan([], { checks: [check('check', 'check.leavers', 'fail', 'PUSH_USER_DEACTIVATION is off.')] }),
      { address: 'check.leavers' },
    ],
    'a failing check that speaks of a box on the screen': [
      plan([], { checks: [check('check', 'check.app', 'fail', 'Create Users must be on.')] }),
      { address: 'check.app' },
    ],
    'a failing check that is named for Okta': [
      plan([], { checks: [check('check', 'module.idp.check.okta_features', 'fail', 'off')] }),
      { address: 'module.idp.check.okta_features' },
    ],
  },
  fine: {
    'features in another order': plan([], {
      resource_drift: [update('okta_app_saml.oneid', app({ features: ['A', 'B'] }), app({ features: ['B', 'A'] }))],
    }),
    'a label that somebody changed': plan([], {
      resource_drift: [update('okta_app_saml.oneid', app(), app({ label: 'New' }))],
    }),
    'a check that passes or is not known yet': plan([], {
      checks: [check('check', 'check.oneid_provisioning', 'pass'), check('check', 'check.b_provisioning', 'unknown')],
    }),
    'a failing check of something else': plan([], {
      checks: [check('check', 'check.website', 'fail', 'The website is down.')],
    }),
  },
});
