/** `a`, `a or b`, `a, b or c`, each choice once. */
export function oneOf(choices: readonly string[]): string {
  const unique = [...new Set(choices)];
  return unique.length < 2 ? (unique[0] ?? 'absent') : `${unique.slice(0, -1).join(', ')} or ${unique.at(-1)}`;
}

/** What messages call a kind of value that zod expects. */
export function kindName(expected: string): string {
  if (expected === 'array') return 'a list';
  if (expected === 'record') return 'an object';
  return `${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
}
