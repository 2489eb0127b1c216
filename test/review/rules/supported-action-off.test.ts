import { connectionInput, describeRule, plan, record, update } from '../plans';

const actions = (values: Record<string, boolean>) =>
  record(
    connectionInput({
      supportedActions: { pushNewUsers: true, pushProfileUpdates: true, pushGroups: true, ...values },
    }),
  );
const off = (values: Record<string, boolean>) => plan([update('terraform_data.c', actions({}), actions(values))]);

describeRule('supported-action-off', {
  offending: {
    'no new users': [
      off({ pushNewUsers: false }),
      { severity: 'high', changes: [{ attribute: 'supportedActions.pushNewUsers', before: true, after: false }] },
    ],
    'no updates': [off({ pushProfileUpdates: false }), { severity: 'high' }],
    'no groups': [off({ pushGroups: false }), { severity: 'high' }],
    'none at all': [off({ pushNewUsers: false, pushProfileUpdates: false, pushGroups: false }), {}, {}, {}],
  },
  fine: { 'switched on': plan([update('terraform_data.c', actions({ pushGroups: false }), actions({}))]) },
});
