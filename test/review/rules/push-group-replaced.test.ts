import { describeRule, plan, pushGroup, remove, replace } from '../plans';

describeRule('push-group-replaced', {
  offending: {
    'another name': [
      plan([
        replace(
          'okta_push_group.finance',
          pushGroup({ target_group_name: 'Old' }),
          pushGroup({ target_group_name: 'New' }),
        ),
      ]),
      { severity: 'high', changes: [{ attribute: 'target_group_name', before: 'Old', after: 'New' }] },
    ],
    'imported with a name': [
      plan([
        replace(
          'okta_push_group.finance',
          pushGroup({ delete_target_group_on_destroy: null }),
          pushGroup({ target_group_name: 'Finance' }),
        ),
      ]),
      { severity: 'high' },
    ],
  },
  fine: {
    'the target is deleted too, which another rule finds': plan([
      replace('okta_push_group.finance', pushGroup({ delete_target_group_on_destroy: true }), pushGroup()),
    ]),
    deleted: plan([remove('okta_push_group.finance', pushGroup())]),
  },
});
