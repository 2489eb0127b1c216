import type { Facts } from '../../../facts/facts';
import type { Affected } from '../../../facts/people/affected';
import { text } from '../../../plan/attributes/reading';
import type { ResourceChange } from '../../../plan/change';

/** The groups that the plans have assigned to an app which goes or stops; those that change beside it have their own finding. */
export function havingApp(app: ResourceChange, facts: Facts): Affected {
  const id = text(app, 'before', 'id');
  return { groupsLosingApp: id === null ? [] : [...facts.links.assignedTo(id)] };
}
