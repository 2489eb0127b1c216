import { read, text, visibleText } from '../plan/attributes/reading';
import { shown } from '../plan/attributes/shown';
import type { Rule } from './rule';
import { changesOf } from './shared/changes-of';
import { soundsPrivileged } from './shared/people/privilege';

/** A push links to the group in the app that has the name, if there is one, and puts its members there. */
export const pushGroupPrivilegedName: Rule = {
  id: 'push-group-privileged-name',
  severity: 'low',
  finds: 'an `okta_push_group` begins to push to a group whose name sounds like that of administrators',
  why: 'If the app has a group of that name, the members of the group in Okta land in it and may do what it allows.',
  action: 'Check what the app allows to a group of that name, and who is in the group in Okta.',
  *examine(plan, facts) {
    for (const change of changesOf(plan, 'okta_push_group', ['create', 'update', 'replace'])) {
      const group = text(change, 'after', 'source_group_id');
      const name = visibleText(change, 'after', 'target_group_name') ?? facts.groups.names.get(group ?? '');
      const [was, is] = [read(change, 'before', 'target_group_name'), read(change, 'after', 'target_group_name')];
      const isSame = change.kind !== 'create' && was.known && is.known && was.value === is.value;
      if (name !== undefined && soundsPrivileged(name) && !isSame) {
        yield {
          at: change,
          title: `A group is pushed to the app${facts.apps.named(text(change, 'after', 'app_id'))} under a name that sounds like administrators`,
          changes: [{ attribute: 'target_group_name', before: shown(was), after: shown(is) }],
        };
      }
    }
  },
};
