import { read } from '../plan/attributes/reading';
import type { ResourceChange } from '../plan/change';

/** True when destroying the push group deletes the group in the app: what the prior state says, null being no. */
export function deletesTarget(change: ResourceChange): boolean {
  const flag = read(change, 'before', 'delete_target_group_on_destroy');
  return flag.known && flag.value === true;
}
