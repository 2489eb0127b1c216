import { describeRule } from '../plans';
import { switchedOffCases } from '../switched-off';

describeRule(
  'user-creation-off',
  switchedOffCases({
    severity: 'high',
    feature: 'create',
    other: 'profile',
    attribute: 'capabilities.create.lifecycle_create.status',
    field: 'createUsers',
  }),
);
