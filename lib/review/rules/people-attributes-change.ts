import type { Rule } from './rule';
import { inApp, ofPeople } from './shared/previewed';

export const peopleAttributesChange: Rule = {
  id: 'people-attributes-change',
  severity: 'medium',
  finds:
    'with `--users`: people of whom an attribute other than the user name is another after the plan, by the profiles given',
  why: 'Where Okta pushes profiles to the app, the new value replaces the one that is in their account.',
  action: 'Look at the values before and after (`preview` with the same plan and people).',
  *examine({ previews = [] }) {
    for (const preview of previews) {
      for (const each of preview.changes.filter(({ attribute }) => attribute !== 'userName')) {
        const verb = each.people === 1 ? 'gets' : 'get';
        yield {
          at: preview.address,
          title: `${ofPeople(each, preview)} ${verb} another value of ${each.attribute}${inApp(preview)}`,
          boundTo: each.filledBy,
          names: each.names,
        };
      }
    }
  },
};
