import { describeRule, forget, plan, pushGroup, remove } from '../plans';

describeRule('push-group-unlinked', {
  offending: {
    'deleted, target kept': [plan([remove('okta_push_group.finance', pushGroup())]), { severity: 'medium' }],
    'deleted, flag null': [
      plan([remove('okta_push_group.finance', pushGroup({ delete_target_group_on_destroy: null }))]),
      { severity: 'medium' },
    ],
  },
  fine: {
    'the target is deleted, which another rule finds': plan([
      remove('okta_push_group.finance', pushGroup({ delete_target_group_on_destroy: true })),
    ]),
    'forgotten: Okta goes on pushing': plan([forget('okta_push_group.finance', pushGroup())]),
  },
});
