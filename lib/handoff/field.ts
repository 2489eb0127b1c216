import type { Field } from './runbook';

/** The kinds of fields on the screens of a runbook. */

/** A value to be typed, or better copied. */
export function typed(label: string, value: string): Field {
  return { label, kind: 'text', value, placeholder: null, copy: true };
}

/** A text that only the reader knows, and where they have it from. */
export function typedFrom(label: string, placeholder: string): Field {
  return { label, kind: 'text', value: null, placeholder, copy: false };
}

/** A value that is picked from a list. */
export function chosen(label: string, value: string): Field {
  return { label, kind: 'choice', value, placeholder: null, copy: false };
}

/** A list of which only the reader sees what it offers. */
export function chosenFrom(label: string, placeholder: string): Field {
  return { label, kind: 'choice', value: null, placeholder, copy: false };
}

export function checkbox(label: string, ticked: boolean): Field {
  return { label, kind: 'checkbox', value: ticked, placeholder: null, copy: false };
}

/** A secret, which no output ever shows, and where it is. */
export function secret(label: string, placeholder: string): Field {
  return { label, kind: 'secret-not-shown', value: null, placeholder, copy: false };
}
