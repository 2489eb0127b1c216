import {
  app,
  assignments,
  create,
  describeRule,
  keep,
  plan,
  provisioningInput,
  record,
  remove,
  update,
} from '../plans';

const ONEID = 'okta_app_group_assignments.oneid';
const off = keep('okta_app_saml.oneid', app({ features: [] }));
const declared = keep('terraform_data.record', record(provisioningInput()));

describeRule('assignment-before-provisioning', {
  offending: {
    'a group more': [
      plan([update(ONEID, assignments(['g1']), assignments(['g1', 'g2'])), off, declared]),
      { severity: 'high', certainty: 'certain', title: expect.stringContaining('“Zuora OneID”') },
    ],
    'the first groups': [plan([create(ONEID, assignments(['g1'])), off, declared]), { severity: 'high' }],
    'a single group': [
      plan([create('okta_app_group_assignment.a', { app_id: '0oaAPP', group_id: 'g1' }), off, declared]),
      { severity: 'high' },
    ],
    'a user': [
      plan([create('okta_app_user.u', { app_id: '0oaAPP', user_id: '00u1' }), off, declared]),
      { severity: 'high' },
    ],
    'other features are on': [
      plan([
        create(ONEID, assignments(['g1'])),
        keep('okta_app_saml.oneid', app({ features: ['PUSH_USER_DEACTIVATION'] })),
        declared,
      ]),
      { severity: 'high' },
    ],
    'declared by the same plan': [
      plan([create(ONEID, assignments(['g1'])), off, create('terraform_data.record', record(provisioningInput()))]),
      { severity: 'high' },
    ],
  },
  fine: {
    'the app creates users': plan([
      create(ONEID, assignments(['g1'])),
      keep('okta_app_saml.oneid', app({ features: ['PUSH_NEW_USERS'] })),
      declared,
    ]),
    'the record does not want it': plan([
      create(ONEID, assignments(['g1'])),
      off,
      keep('terraform_data.record', record(provisioningInput({ createUsers: false }))),
    ]),
    'the record goes': plan([
      create(ONEID, assignments(['g1'])),
      off,
      remove('terraform_data.record', record(provisioningInput())),
    ]),
    'nothing is declared': plan([create(ONEID, assignments(['g1'])), off]),
    'the app is new': plan([
      create('okta_app_saml.oneid', { label: 'Zuora OneID' }, { after_unknown: { id: true, features: true } }),
      create(ONEID, { group: [{ id: 'g1' }] }, { after_unknown: { app_id: true } }),
      create('terraform_data.record', record(provisioningInput({ appId: undefined })), {
        after_unknown: { input: { appId: true } },
      }),
    ]),
    'groups that the plan creates are empty': plan([
      create(ONEID, { app_id: '0oaAPP', group: [{}] }, { after_unknown: { group: [{ id: true }] } }),
      off,
      declared,
    ]),
    'a group less': plan([update(ONEID, assignments(['g1', 'g2']), assignments(['g1'])), off, declared]),
  },
});
