import { describeRule, plan, pushGroup, remove, replace, update } from '../plans';

describeRule('push-group-deletes-target', {
  offending: {
    'deleted with the flag true': [
      plan([remove('okta_push_group.finance', pushGroup({ delete_target_group_on_destroy: true }))]),
      { severity: 'critical' },
    ],
    'replaced with the flag true': [
      plan([
        replace(
          'okta_push_group.finance',
          pushGroup({ delete_target_group_on_destroy: true }),
          pushGroup({ target_group_name: 'New' }),
        ),
      ]),
      { severity: 'critical' },
    ],
    'replaced by one with the flag false: the state counts': [
      plan([
        replace(
          'okta_push_group.finance',
          pushGroup({ delete_target_group_on_destroy: true }),
          pushGroup({ delete_target_group_on_destroy: false }),
        ),
      ]),
      { severity: 'critical' },
    ],
  },
  fine: {
    'deleted with the flag false': plan([remove('okta_push_group.finance', pushGroup())]),
    'imported, so the flag is null': plan([
      replace(
        'okta_push_group.finance',
        pushGroup({ delete_target_group_on_destroy: null }),
        pushGroup({ delete_target_group_on_destroy: true }),
      ),
    ]),
    'the flag is only set': plan([
      update('okta_push_group.finance', pushGroup(), pushGroup({ delete_target_group_on_destroy: true })),
    ]),
  },
});
