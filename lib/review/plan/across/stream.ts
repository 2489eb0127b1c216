/**
 * The plans of one file or stream. `terraform show -json` writes a plan as one line, so that several, one after the other,
 * are one JSON a line.
 * @return undefined for a text that isn't several lines of which each begins an object
 */
export function linesOfPlans(text: string): { readonly line: number; readonly text: string }[] | undefined {
  if (!text.trimEnd().includes('\n')) {
    return undefined;
  }
  const lines = text
    .split('\n')
    .map((one, index) => ({ line: index + 1, text: one.trim() }))
    .filter((one) => one.text !== '');
  return lines.length > 1 && lines.every((one) => one.text.startsWith('{"')) ? lines : undefined;
}
