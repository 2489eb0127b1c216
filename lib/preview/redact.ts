import type { Preview, PreviewedPerson } from './preview-document';

/** What stands for a value that there is. */
const SET = '(set)';

/**
 * A preview for sharing: people are numbered in their order, and of every value it says only whether there is one. Names of
 * attributes, expressions' faults and problems stay.
 */
export function redacted(document: Preview): Preview {
  return { ...document, people: document.people.map(redactedPerson) };
}

function redactedPerson(person: PreviewedPerson, index: number): PreviewedPerson {
  const hidden = (value: string | null) => (value === null ? null : SET);
  return {
    login: `person ${index + 1}`,
    attributes: Object.fromEntries(Object.entries(person.attributes).map(([name, value]) => [name, hidden(value)])),
    body: Object.fromEntries(
      Object.entries(person.body).map(([key, value]) => [key, key === 'schemas' ? value : hiddenIn(value)]),
    ),
    // Which of two values is there is seen; that they differ is what a change says.
    changes: person.changes.map(({ attribute, before, after }) => ({
      attribute,
      before: hidden(before),
      after: after === null ? null : before === null ? SET : '(set otherwise)',
    })),
    problems: person.problems,
  };
}

function hiddenIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hiddenIn);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hiddenIn(inner)]));
  }
  return typeof value === 'boolean' || value === null ? value : SET;
}
