import * as z from 'zod';
import type { GroupRule } from '../org/data/people';
import { requestNotValid, validationFailed } from '../org/okta-error';
import type { Org } from '../org/org';
import { own } from '../org/org';

/**
 * Body of `POST /groups/rules` and `PUT /groups/rules/{id}`.
 * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/GroupRule/
 */
export const groupRuleDefinition = z.object({
  type: z.literal('group_rule').optional(),
  name: z.string().min(1, 'The field cannot be left blank').max(50),
  conditions: z.object({
    expression: z.object({ type: z.string().optional(), value: z.string().min(1, 'The field cannot be left blank') }),
    people: z.object({ users: z.object({ exclude: z.array(z.string()).nullish() }).nullish() }).nullish(),
  }),
  actions: z.object({ assignUserToGroups: z.object({ groupIds: z.array(z.string()).min(1) }) }),
});

/** Makes a rule, which is INACTIVE. Rules aren't evaluated: no user is ever added to a group by one. */
export function createGroupRule(org: Org, definition: z.infer<typeof groupRuleDefinition>): GroupRule {
  const rule: GroupRule = {
    id: org.newId('0pr', definition.name),
    status: 'INACTIVE',
    ...content(org, definition),
    ...org.timestamps(),
  };
  org.data.groupRules[rule.id] = rule;
  return rule;
}

/** @throws OktaError 400 unless the rule is inactive */
export function changeGroupRule(org: Org, rule: GroupRule, definition: z.infer<typeof groupRuleDefinition>): void {
  refuseIfActive(rule, 'update');
  Object.assign(rule, content(org, definition), { status: 'INACTIVE', lastUpdated: org.now() });
}

/** @throws OktaError 400 if one of its groups is gone */
export function activateGroupRule(rule: GroupRule): void {
  if (rule.status === 'INVALID') {
    throw requestNotValid('Rule is invalid and cannot be activated.');
  }
  rule.status = 'ACTIVE';
}

export function deactivateGroupRule(rule: GroupRule): void {
  rule.status = rule.status === 'ACTIVE' ? 'INACTIVE' : rule.status;
}

/** @throws OktaError 400 unless the rule is inactive */
export function deleteGroupRule(org: Org, rule: GroupRule): void {
  refuseIfActive(rule, 'delete');
  delete org.data.groupRules[rule.id];
}

export function groupRule(org: Org, id: string): GroupRule {
  return own(org.data.groupRules, id, 'GroupRule');
}

export function groupRuleBody(rule: GroupRule) {
  return {
    type: 'group_rule',
    id: rule.id,
    status: rule.status,
    name: rule.name,
    created: rule.created,
    lastUpdated: rule.lastUpdated,
    conditions: {
      people: { users: { exclude: rule.excludedUserIds }, groups: { exclude: [] } },
      expression: { value: rule.expression, type: 'urn:okta:expression:1.0' },
    },
    actions: { assignUserToGroups: { groupIds: rule.groupIds } },
    allGroupsValid: rule.status !== 'INVALID',
  };
}

function content(org: Org, { name, conditions, actions }: z.infer<typeof groupRuleDefinition>) {
  const { groupIds } = actions.assignUserToGroups;
  const wrong = groupIds.filter((id) => org.data.groups[id]?.type !== 'OKTA_GROUP');
  if (wrong.length > 0) {
    throw validationFailed('groupIds', ...wrong.map((id) => `${id} isn't the id of an Okta group`));
  }
  const excludedUserIds = conditions.people?.users?.exclude ?? [];
  return { name, expression: conditions.expression.value, excludedUserIds, groupIds };
}

function refuseIfActive({ status }: GroupRule, operation: string): void {
  if (status === 'ACTIVE') {
    throw requestNotValid(`Cannot ${operation} rule with status = ACTIVE. Rule must be deactivated first.`);
  }
}
