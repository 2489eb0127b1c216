import { changed, describeRule, plan, remove, replace, update } from '../plans';

describeRule('group-rule-replaced', {
  offending: {
    'deleted and created': [
      plan([
        replace(
          'okta_group_rule.r',
          { id: 'r1', name: 'R', status: 'ACTIVE' },
          { id: 'r1', name: 'R', status: 'ACTIVE' },
        ),
      ]),
      { severity: 'critical' },
    ],
    'created and deleted': [
      plan([
        changed(
          'okta_group_rule.r',
          ['create', 'delete'],
          { id: 'r1', name: 'R', status: 'ACTIVE' },
          { id: 'r1', name: 'R', status: 'ACTIVE' },
        ),
      ]),
      { severity: 'critical' },
    ],
  },
  fine: {
    updated: plan([
      update(
        'okta_group_rule.r',
        { id: 'r1', name: 'R', status: 'ACTIVE' },
        { ...{ id: 'r1', name: 'R', status: 'ACTIVE' }, status: 'INACTIVE' },
      ),
    ]),
    deleted: plan([remove('okta_group_rule.r', { id: 'r1', name: 'R', status: 'ACTIVE' })]),
  },
});
