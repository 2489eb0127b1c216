import { describeRule } from '../plans';
import { switchedOffCases } from '../switched-off';

describeRule(
  'profile-updates-off',
  switchedOffCases({
    severity: 'medium',
    feature: 'profile',
    other: 'create',
    attribute: 'capabilities.update.profile.status',
    field: 'updateUserAttributes',
  }),
);
