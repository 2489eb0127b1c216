import { altered } from '../plan/attributes/difference';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';

export const groupRenamed: Rule = {
  id: 'group-renamed',
  severity: 'low',
  severityNote: 'medium when the group is imported by the same plan',
  finds: 'the name of an `okta_group` that is there already changes',
  why: 'Whatever goes by the name changes with it: what apps are told in group claims and pushed groups, expressions of rules and mappings that name it, and what administrators take it for.',
  action: 'Search for the old name in expressions, claims and the apps that the group is pushed to.',
  *examine(plan) {
    for (const change of changesOf(plan, 'okta_group', ['update'])) {
      const found = altered(change, ['name']);
      if (found) {
        yield change.imported
          ? {
              at: change,
              title: 'A group is imported and renamed: it may be another group than the one that is meant',
              severity: 'medium',
              why: 'The group in Okta has another name than the configuration. If the id is wrong, Terraform renames the group of other people and goes on to give them what was meant for these.',
              action: 'Look the id up in the Admin Console and compare the members before the import is applied.',
              ...found,
            }
          : { at: change, title: 'A group is renamed', ...found };
      }
    }
  },
};
