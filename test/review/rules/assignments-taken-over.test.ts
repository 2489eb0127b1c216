import { app, assignments, check, create, describeRule, inState, keep, plan, planWithState, update } from '../plans';

const NEW = 'okta_app_group_assignments.new';

describeRule('assignments-taken-over', {
  offending: {
    'another resource assigns another group': [
      plan([
        create(NEW, assignments(['g1'])),
        keep('okta_app_group_assignment.other', { id: 'g2', app_id: '0oaAPP', group_id: 'g2' }),
      ]),
      { severity: 'medium', title: expect.stringContaining('1 group of the app') },
    ],
    'the state has other groups': [
      planWithState(
        [create(NEW, assignments(['g1']))],
        [inState('okta_app_group_assignments.old', assignments(['g2', 'g3']))],
      ),
      { severity: 'medium', title: expect.stringContaining('2 groups of the app') },
    ],
    'a second list of the same groups': [
      plan([create(NEW, assignments(['g1'])), keep('okta_app_group_assignments.old', assignments(['g1']))]),
      { severity: 'medium', title: expect.stringContaining('a second time') },
    ],
    'the check on them fails': [
      plan([create(NEW, assignments(['g1'])), keep('okta_app_saml.oneid', app())], {
        checks: [check('check', 'check.oneid_other_assignments', 'fail', "that `assignments` doesn't list: 00g9.")],
      }),
      { severity: 'medium', certainty: 'certain', why: expect.stringContaining('00g9') },
    ],
    'nothing is known of others: low': [
      plan([create(NEW, assignments(['g1'])), keep('okta_app_saml.oneid', app())]),
      { severity: 'low', certainty: 'possible' },
    ],
  },
  fine: {
    'for an app that the plan creates': plan([
      create('okta_app_saml.oneid', { label: 'Zuora OneID' }, { after_unknown: { id: true } }),
      create(NEW, { group: [] }, { after_unknown: { app_id: true } }),
    ]),
    'there already': plan([update(NEW, assignments(['g1']), assignments(['g1', 'g2']))]),
  },
});
