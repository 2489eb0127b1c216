import type { Rule } from './rule';
import { inApp, ofPeople } from './shared/previewed';

export const peopleUserNamesChange: Rule = {
  id: 'people-user-names-change',
  severity: 'critical',
  finds: 'with `--users`: people whose user name is another after the plan, by the profiles given',
  why: 'The app knows people by their user name. It may take them for somebody new: they lose their account with all that belongs to it, get a second one, or land in that of somebody else.',
  action:
    'Look at their names before and after (`preview` with the same plan and people), and ask the app whether it changes user names on existing accounts.',
  *examine({ previews = [] }) {
    for (const preview of previews) {
      for (const each of preview.changes.filter(({ attribute }) => attribute === 'userName')) {
        const verb = each.people === 1 ? 'gets' : 'get';
        yield {
          at: preview.address,
          title: `${ofPeople(each, preview)} ${verb} another user name${inApp(preview)}`,
          boundTo: each.filledBy,
          names: each.names,
        };
      }
    }
  },
};
