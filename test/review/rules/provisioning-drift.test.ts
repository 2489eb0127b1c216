import { FEATURES } from '../../../lib/okta/features';
import {
  app,
  check,
  connection,
  connectionInput,
  describeRule,
  features,
  findingsOf,
  keep,
  mapping,
  plan,
  provisioningInput,
  pushGroup,
  record,
  remove,
  update,
} from '../plans';

const WITH_IMPORTS = {
  pushNewUsers: true,
  pushProfileUpdates: true,
  pushGroups: false,
  importNewUsersAndProfileUpdates: true,
};
const leftOffSwitchedOn = update(
  'okta_app_saml.oneid',
  app({ features: ['PUSH_NEW_USERS'] }),
  app({
    features: [
      'PUSH_NEW_USERS',
      'PUSH_PASSWORD_UPDATES',
      'IMPORT_NEW_USERS',
      'IMPORT_PROFILE_UPDATES',
      'PROFILE_MASTERING',
    ],
  }),
);

describeRule('provisioning-drift', {
  offending: {
    'imports and password sync that were switched on and are not declared': [
      plan(
        [keep('terraform_data.a', record(connectionInput())), keep('terraform_data.b', record(provisioningInput()))],
        {
          resource_drift: [leftOffSwitchedOn],
        },
      ),
      { severity: 'high', certainty: 'certain' },
    ],
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
    'a failing check on features': [
      plan([], { checks: [check('check', 'check.okta_features', 'fail', 'PUSH_USER_DEACTIVATION is off in Okta')] }),
      { severity: 'high', certainty: 'certain' },
    ],
    'a failing check in a module that is about it': [
      plan([], { checks: [check('check', 'module.oneid.check.settings', 'error')] }),
      { severity: 'high', certainty: 'certain', address: 'module.oneid.check.settings' },
    ],
    'a failing check that may be about it': [
      plan([], {
        checks: [
          check('check', 'check.leavers', 'fail', 'Leavers are still there.'),
          check('check', 'check.okta', 'error'),
        ],
      }),
      { severity: 'high', certainty: 'possible', title: expect.stringContaining('may'), address: 'check.leavers' },
      { severity: 'high', certainty: 'possible', address: 'check.okta' },
    ],
  },
  fine: {
    'imports and password sync that were switched on as declared': plan(
      [
        keep('terraform_data.a', record(connectionInput({ supportedActions: WITH_IMPORTS }))),
        keep('terraform_data.b', record(provisioningInput({ syncPassword: true, profileAndLifecycleSourcing: true }))),
      ],
      { resource_drift: [leftOffSwitchedOn] },
    ),
    'features in another order': plan([], {
      resource_drift: [update('okta_app_saml.oneid', app({ features: ['A', 'B'] }), app({ features: ['B', 'A'] }))],
    }),
    'a label that somebody changed': plan([], {
      resource_drift: [update('okta_app_saml.oneid', app(), app({ label: 'New' }))],
    }),
    'a check that passes or is not known yet': plan([], {
      checks: [check('check', 'check.oneid_provisioning', 'pass'), check('check', 'check.b_provisioning', 'unknown')],
    }),
    'a check on assignments, which has a rule of its own': plan([], {
      checks: [check('check', 'check.oneid_other_assignments', 'fail', 'Groups have app Zuora OneID')],
    }),
    'a failing check of something else': plan([remove('okta_app_saml.oneid', app())], {
      checks: [
        check('check', 'check.website', 'fail', 'The website is down.'),
        check('check', 'check.certificate', 'fail', 'The certificate of www.example.com ends in 3 days.'),
        check('check', 'check.database', 'error'),
        check('check', 'check.bucket', 'fail', 'The bucket has no lifecycle rule.'),
        check('check', 'check.disk', 'fail', 'The disk is not provisioned yet.'),
      ],
    }),
    'a failing condition, which another rule finds': plan([], {
      checks: [check('var', 'var.okta', 'fail', 'SCIM'), check('resource', 'okta_app_saml.oneid', 'fail', 'SCIM')],
    }),
  },
});

describe('a failing check with the word', () => {
  const certainty = (message: string) =>
    findingsOf('provisioning-drift', plan([], { checks: [check('check', 'check.x', 'fail', message)] }))[0]?.certainty;
  test.each(FEATURES.map(({ feature, screen }) => [feature, screen] as const))(
    '%s or %s is about provisioning',
    (feature, screen) => {
      expect(certainty(`${feature} differs`)).toBe('certain');
      expect(certainty(`“${screen}” differs`)).toBe('certain');
      expect(certainty(`${screen.toLowerCase().replaceAll(' ', '_')} differs`)).toBe('certain');
    },
  );
  test.each(['provisioning', 'deprovisioned', 'SCIM', 'OneID'])('%s is about provisioning', (word) => {
    expect(certainty(`It is ${word}.`)).toBe('certain');
  });
  test.each(['Okta', 'deactivated', 'Deactivation', 'leaver'])('%s may be about provisioning', (word) => {
    expect(certainty(`It is ${word}.`)).toBe('possible');
  });
});
