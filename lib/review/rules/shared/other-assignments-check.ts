import { OTHER_ASSIGNMENTS_CHECK } from '../../../records';
import type { FailedCheck } from '../../plan/checks';

const NAME = OTHER_ASSIGNMENTS_CHECK.replaceAll('-', '_');

/** The construct's check that warns of groups that have the app and aren't declared. */
export function isOtherAssignmentsCheck({ kind, name }: FailedCheck): boolean {
  return kind === 'check' && name.endsWith(`_${NAME}`);
}
