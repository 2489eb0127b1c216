import { create, describeRule, keep, plan, pushGroup, replace, update } from '../plans';

describeRule('push-group-privileged-name', {
  offending: {
    created: [
      plan([create('okta_push_group.p', pushGroup({ target_group_name: 'Administrators' }))]),
      { severity: 'low' },
    ],
    'by the name of the group in Okta': [
      plan([create('okta_push_group.p', pushGroup()), keep('okta_group.fin', { id: '00gFIN', name: 'Super Users' })]),
      { severity: 'low' },
    ],
    'with characters that nobody sees': [
      plan([create('okta_push_group.p', pushGroup({ target_group_name: 'Ad\u200bmin\u202eis\u00adtrators' }))]),
      { severity: 'low' },
    ],
    'in other forms of the letters': [
      plan([create('okta_push_group.p', pushGroup({ target_group_name: '\uff21dmins' }))]),
      { severity: 'low' },
    ],
    'under another name': [
      plan([
        replace(
          'okta_push_group.p',
          pushGroup({ target_group_name: 'Finance' }),
          pushGroup({ target_group_name: 'Tenant Admins' }),
        ),
      ]),
      { severity: 'low', changes: [{ attribute: 'target_group_name', before: 'Finance', after: 'Tenant Admins' }] },
    ],
  },
  fine: {
    'another name': plan([create('okta_push_group.p', pushGroup({ target_group_name: 'Finance' }))]),
    'as before': plan([
      update(
        'okta_push_group.p',
        pushGroup({ target_group_name: 'Admins' }),
        pushGroup({ target_group_name: 'Admins', status: 'INACTIVE' }),
      ),
    ]),
  },
});
