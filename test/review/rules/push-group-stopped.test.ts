import { create, describeRule, plan, pushGroup, update } from '../plans';

describeRule('push-group-stopped', {
  offending: {
    'ACTIVE to INACTIVE': [
      plan([update('okta_push_group.finance', pushGroup(), pushGroup({ status: 'INACTIVE' }))]),
      { severity: 'high', certainty: 'certain' },
    ],
    'known only after apply': [
      plan([
        update('okta_push_group.finance', pushGroup(), pushGroup({ status: undefined }), {
          after_unknown: { status: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    started: plan([update('okta_push_group.finance', pushGroup({ status: 'INACTIVE' }), pushGroup())]),
    'created inactive': plan([create('okta_push_group.finance', pushGroup({ status: 'INACTIVE' }))]),
    'another argument changes': plan([
      update('okta_push_group.finance', pushGroup({ delete_target_group_on_destroy: true }), pushGroup()),
    ]),
  },
});
