import type { DeclaredGroup, DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { APPLY, NOT_DECLARED_YET, screen } from './screen';

const assignments = new Lines('okta', 'assignments');

/** Who has the app. Unless others are kept, the declared list is the whole of it, and its order decides between two groups of one person. */
export function assignmentLines(declared: DeclaredInstance, { assignments: live }: LiveApp): Line[] {
  const groups = declared.assignments;
  if (groups === undefined || live === undefined) {
    return [
      assignments.skipped(
        declared.mapping === undefined ? `Assignments: ${NOT_DECLARED_YET}` : 'Assignments: none are declared',
      ),
    ];
  }
  const where = screen(declared, 'assignments');
  const ids = live.map(({ groupId }) => groupId);
  const missing = groups.filter(({ id }) => !ids.includes(id));
  const extra = ids.filter((id) => !groups.some((group) => group.id === id));
  const lines = [
    ...missing.map((group) =>
      assignments.fail(
        `${named(group)} is not assigned: its people don't have the app`,
        `Somebody removed it at ${where}. ${APPLY}.`,
        {
          subject: named(group),
          declared: 'assigned',
          found: 'not assigned',
        },
      ),
    ),
    ...extra.map((id) =>
      declared.keepsOtherAssignments
        ? assignments.note(`A group that isn't declared is assigned too: ${id}`, `It is kept. ${where}`, {
            subject: id,
            declared: 'not assigned',
            found: 'assigned',
          })
        : assignments.fail(
            `A group that isn't declared is assigned: ${id}`,
            `Declare it in \`assignments\` if its people are to have the app. Else run \`terraform apply\`, which removes it: with Deactivate Users on they lose their account in OneID. ${where}`,
            { subject: id, declared: 'not assigned', found: 'assigned' },
          ),
    ),
  ];
  const order = (list: readonly string[]) =>
    list.map((id) => named(groups.find((group) => group.id === id) ?? { id, name: undefined })).join(', ');
  const wanted = groups.map(({ id }) => id).filter((id) => ids.includes(id));
  const actual = ids.filter((id) => wanted.includes(id));
  const details = { declared: order(wanted), found: order(actual) };
  if (!declared.keepsOtherAssignments && wanted.join() !== actual.join()) {
    lines.push(
      assignments.fail('Groups are assigned in another order', `Somebody changed it at ${where}. ${APPLY}.`, details),
    );
  } else if (missing.length + (declared.keepsOtherAssignments ? 0 : extra.length) === 0) {
    lines.push(assignments.pass('Groups are assigned as declared', details));
  }
  return lines;
}

function named({ id, name }: DeclaredGroup): string {
  return name ?? id;
}
