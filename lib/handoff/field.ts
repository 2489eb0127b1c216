import type { Field } from './runbook';

/** The kinds of fields on the screens of a runbook. */

/** A value to be typed, or better copied. */
export function typed(label: string, value: string): Field {
  return { label, group: null, kind: 'text', value, placeholder: null, copy: true };
}

/** A text that only the reader knows, and where they have it from. */
export function typedFrom(label: string, placeholder: string): Field {
  return { label, group: null, kind: 'text', value: null, placeholder, copy: false };
}

/** A value that is picked from a list. */
export function chosen(label: string, value: string): Field {
  return { label, group: null, kind: 'choice', value, placeholder: null, copy: false };
}

/** A list of which only the reader sees what it offers. */
export function chosenFrom(label: string, placeholder: string): Field {
  return { label, group: null, kind: 'choice', value: null, placeholder, copy: false };
}

/** Boxes that stand together, by label, and whether each is ticked. */
export function checkboxes(group: string, boxes: Readonly<Record<string, boolean>>): Field[] {
  return Object.entries(boxes).map(([label, value]) => ({
    label,
    group,
    kind: 'checkbox',
    value,
    placeholder: null,
    copy: false,
  }));
}

/** A secret, which no output ever shows, and where it is. */
export function secret(label: string, placeholder: string): Field {
  return { label, group: null, kind: 'secret-not-shown', value: null, placeholder, copy: false };
}
