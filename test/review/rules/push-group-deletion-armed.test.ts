import { create, describeRule, plan, pushGroup, update } from '../plans';

const flag = (delete_target_group_on_destroy: boolean | null) => pushGroup({ delete_target_group_on_destroy });

describeRule('push-group-deletion-armed', {
  offending: {
    set: [
      plan([update('okta_push_group.p', flag(false), flag(true))]),
      { severity: 'medium', changes: [{ attribute: 'delete_target_group_on_destroy', before: false, after: true }] },
    ],
    'by the default, after an import': [
      plan([update('okta_push_group.p', flag(null), flag(true))]),
      { severity: 'medium' },
    ],
    'known only after apply': [
      plan([
        update('okta_push_group.p', flag(false), flag(null), {
          after_unknown: { delete_target_group_on_destroy: true },
        }),
      ]),
      { certainty: 'possible' },
    ],
  },
  fine: {
    disarmed: plan([update('okta_push_group.p', flag(true), flag(false))]),
    created: plan([create('okta_push_group.p', flag(true))]),
    'imported without': plan([update('okta_push_group.p', flag(null), flag(false))]),
  },
});
