import { shortened } from '../../../report/printable';
import type { PeoplePreview, PeopleWith } from '../../people-preview';

/** `12 of 40 people`. */
export function ofPeople({ people }: PeopleWith, of: PeoplePreview): string {
  return `${people} of ${of.people} ${of.people === 1 ? 'person' : 'people'}`;
}

export function inApp({ label }: PeoplePreview): string {
  return label === null ? '' : ` in “${shortened(label, 100)}”`;
}
