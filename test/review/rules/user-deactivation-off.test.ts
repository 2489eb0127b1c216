import { describeRule } from '../plans';
import { switchedOffCases } from '../switched-off';

describeRule(
  'user-deactivation-off',
  switchedOffCases({
    severity: 'critical',
    feature: 'deactivate',
    other: 'create',
    attribute: 'capabilities.update.lifecycle_deactivate.status',
    field: 'deactivateUsers',
  }),
);
