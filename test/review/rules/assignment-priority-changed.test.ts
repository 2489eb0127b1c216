import { create, describeRule, plan, update } from '../plans';

const ONEID = 'okta_app_group_assignments.oneid';
const list = (...groups: [string, number, string][]) => ({
  id: '0oaAPP',
  app_id: '0oaAPP',
  group: groups.map(([id, priority, profile]) => ({ id, priority, profile })),
});
const [READER, ADMIN] = ['{"role":"reader"}', '{"role":"ADMIN"}'];

describeRule('assignment-priority-changed', {
  offending: {
    'administrators come first': [
      plan([
        update(ONEID, list(['00gA', 0, READER], ['00gB', 1, ADMIN]), list(['00gB', 0, ADMIN], ['00gA', 1, READER])),
      ]),
      { severity: 'medium', changes: [{ attribute: 'group.00gB.priority', before: 1, after: 0 }] },
    ],
    'the last of many, of whom only one has another profile': [
      plan([
        update(
          ONEID,
          list(['00gA', 0, READER], ['00gB', 1, READER], ['00gC', 2, READER], ['00gD', 3, ADMIN]),
          list(['00gA', 0, READER], ['00gD', 1, ADMIN], ['00gC', 2, READER], ['00gB', 3, READER]),
        ),
      ]),
      { changes: [{ attribute: 'group.00gD.priority', before: 3, after: 1 }] },
    ],
    'a single assignment': [
      plan([
        update('okta_app_group_assignment.a', { app_id: '0oaAPP', priority: 3 }, { app_id: '0oaAPP', priority: 0 }),
      ]),
      { severity: 'low', certainty: 'possible' },
    ],
  },
  fine: {
    'profiles that are the same': plan([
      update(ONEID, list(['00gA', 0, READER], ['00gB', 1, READER]), list(['00gB', 0, READER], ['00gA', 1, READER])),
    ]),
    'other numbers in the same order': plan([
      update(ONEID, list(['00gA', 0, READER], ['00gB', 1, ADMIN]), list(['00gA', 1, READER], ['00gB', 2, ADMIN])),
    ]),
    'another order of the list': plan([
      update(ONEID, list(['00gA', 0, READER], ['00gB', 1, ADMIN]), list(['00gB', 1, ADMIN], ['00gA', 0, READER])),
    ]),
    created: plan([create(ONEID, list(['00gA', 0, READER]))]),
  },
});
