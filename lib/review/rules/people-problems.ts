import type { Rule } from './rule';
import { inApp, ofPeople } from './shared/previewed';

export const peopleProblems: Rule = {
  id: 'people-problems',
  severity: 'medium',
  severityNote:
    'high where more people have it than before the plan, or nothing tells how many had it, unless the plan makes the app',
  finds:
    'with `--users`: people of whom the app would get something that is wrong after the plan, by the profiles given',
  why: 'The app may refuse the person, or keep an account that they cannot use as they should.',
  action: 'Mend the mapping or their profiles before the apply.',
  *examine(plan, facts) {
    const { previews = [] } = plan;
    for (const preview of previews) {
      for (const each of preview.problems) {
        const isNew = each.before === null || each.people > each.before;
        const isGraver = isNew && !facts.apps.isMadeBy(plan, preview.address);
        const before = each.before === null ? '' : `, ${each.before} before`;
        yield {
          at: preview.address,
          title: `${each.attribute}: ${each.problem}: ${ofPeople(each, preview)}${before}${inApp(preview)}`,
          severity: isGraver ? 'high' : 'medium',
          action: each.action,
          boundTo: each.filledBy,
          names: each.names,
        };
      }
    }
  },
};
