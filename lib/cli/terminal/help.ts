import { wordsOf, wrap } from '../../report/wrap';

/** What the help of a command says below its options. */
export interface Help {
  /** Environment variables, by the side that they lead to. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Commands to be copied. */
  readonly examples: readonly string[];
  readonly notes: readonly string[];
  readonly exitCodes: string;
}

/** Wrapped to the width, but for the examples. */
export function helpText({ environment = {}, examples, notes, exitCodes }: Help, width: number): string {
  const prose = (text: string) => wrap(wordsOf(text), { width });
  const variables = Object.entries(environment);
  const column = Math.max(0, ...variables.map(([side]) => side.length)) + 4;
  return [
    ...section(
      'Environment:',
      variables.flatMap(([side, text]) =>
        wrap(wordsOf(text), { width, indent: `  ${side}`.padEnd(column), hanging: ' '.repeat(column) }),
      ),
    ),
    ...section(
      'Examples:',
      examples.map((example) => `  ${example}`),
    ),
    ...notes.flatMap((note) => ['', ...prose(note)]),
    '',
    ...prose(`Exit code: ${exitCodes}`),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
