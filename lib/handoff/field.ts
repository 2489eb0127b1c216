import type { Field } from './runbook';

/** What of a field isn't said is as in most. */
const FIELD = { group: null, value: null, placeholder: null, copy: false, known: null };

/** The kinds of fields on the screens of a runbook. */

/** A value to be typed, or better copied. */
export function typed(label: string, value: string): Field {
  return { ...FIELD, label, kind: 'text', value, copy: true };
}

/** A text that only the reader knows, and where they have it from. */
export function typedFrom(label: string, placeholder: string, known: Field['known'] = null): Field {
  return { ...FIELD, label, kind: 'text', placeholder, known };
}

/** A value that is picked from a list. */
export function chosen(label: string, value: string): Field {
  return { ...FIELD, label, kind: 'choice', value };
}

/** A list of which only the reader sees what it offers. */
export function chosenFrom(label: string, placeholder: string): Field {
  return { ...FIELD, label, kind: 'choice', placeholder };
}

/** Boxes that stand together, by label, and whether each is ticked. */
export function checkboxes(group: string, boxes: Readonly<Record<string, boolean>>): Field[] {
  return Object.entries(boxes).map(([label, value]) => ({ ...FIELD, label, group, kind: 'checkbox', value }));
}

/** A secret, which no output ever shows, and where it is. */
export function secret(label: string, placeholder: string): Field {
  return { ...FIELD, label, kind: 'secret-not-shown', placeholder };
}
