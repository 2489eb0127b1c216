import { describeRule, forget, keep, plan, pushGroup, remove } from '../plans';

describeRule('push-group-unlinked', {
  offending: {
    'deleted, target kept': [
      plan([remove('okta_push_group.finance', pushGroup())]),
      {
        severity: 'high',
        action: expect.stringContaining(
          'If Okta is to keep it: `removed { from = okta_push_group.finance lifecycle { destroy = false } }`, or, where `OneIdScimProvisioning` declared it, move its entry to `forget.pushGroups`.',
        ),
      },
    ],
    'deleted, flag null': [
      plan([remove('okta_push_group.finance', pushGroup({ delete_target_group_on_destroy: null }))]),
      { severity: 'high' },
    ],
    'all of the app': [
      plan([
        remove('okta_push_group.a', pushGroup()),
        remove('okta_push_group.b', pushGroup({ source_group_id: '00gB' })),
      ]),
      { title: expect.stringContaining('all 2 pushes of the app go') },
      { title: expect.stringContaining('all 2 pushes of the app go') },
    ],
    'one of two': [
      plan([
        remove('okta_push_group.a', pushGroup()),
        keep('okta_push_group.b', pushGroup({ source_group_id: '00gB' })),
      ]),
      { title: 'A group is no longer pushed to the app' },
    ],
  },
  fine: {
    'the target is deleted, which another rule finds': plan([
      remove('okta_push_group.finance', pushGroup({ delete_target_group_on_destroy: true })),
    ]),
    'forgotten: Okta goes on pushing': plan([forget('okta_push_group.finance', pushGroup())]),
  },
});
