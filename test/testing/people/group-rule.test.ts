import { newOrg } from '../../../lib/testing/org/new-org';
import { createGroup } from '../../../lib/testing/people/group';
import {
  activateGroupRule,
  changeGroupRule,
  createGroupRule,
  deactivateGroupRule,
  deleteGroupRule,
  groupRuleBody,
} from '../../../lib/testing/people/group-rule';

function withRule() {
  const org = newOrg('sim', 'v1');
  const group = createGroup(org, { name: 'Finance' });
  const definition = (name: string, groupIds = [group.id]) => ({
    name,
    conditions: { expression: { value: 'user.department=="Finance"' } },
    actions: { assignUserToGroups: { groupIds } },
  });
  return { org, definition, rule: createGroupRule(org, definition('rule')) };
}

test('a new rule is inactive', () => {
  expect(groupRuleBody(withRule().rule)).toMatchObject({
    type: 'group_rule',
    status: 'INACTIVE',
    allGroupsValid: true,
  });
});

test('an active rule can be neither changed nor deleted', () => {
  const { org, rule, definition } = withRule();
  activateGroupRule(rule);
  expect(() => changeGroupRule(org, rule, definition('other'))).toThrow('Cannot update rule with status = ACTIVE.');
  expect(() => deleteGroupRule(org, rule)).toThrow('Cannot delete rule with status = ACTIVE.');
  deactivateGroupRule(rule);
  changeGroupRule(org, rule, definition('other'));
  expect(rule.name).toBe('other');
  deleteGroupRule(org, rule);
  expect(org.data.groupRules).toEqual({});
});

test("a rule adds to the org's own groups only", () => {
  const { org, definition } = withRule();
  const everyone = Object.values(org.data.groups)[0]?.id as string;
  expect(() => createGroupRule(org, definition('x', [everyone]))).toThrow(expect.objectContaining({ status: 400 }));
});

test('a rule whose group is gone cannot be activated', () => {
  const { rule } = withRule();
  rule.status = 'INVALID';
  expect(() => activateGroupRule(rule)).toThrow(expect.objectContaining({ status: 400 }));
});
