import { WIDTH_WITHOUT_TERMINAL } from './wrap';

/** How a report looks in its text format. The other formats are the same everywhere. */
export interface RenderOptions {
  /**
   * Colours the text format with ANSI escapes.
   * @default false
   */
  readonly colour?: boolean | undefined;
  /**
   * Columns that the text format is wrapped to. Addresses, commands and values stay whole and may be longer.
   * @default 80
   */
  readonly width?: number | undefined;
  /**
   * File of the repository that SARIF names for a finding whose line isn't known: code scanning shows only those of a file
   * that it has.
   * @default the plan's name
   */
  readonly location?: string | undefined;
}

/** Parameters of ANSI escapes that reports share. */
export const BOLD = '1';
export const DIM = '2';
export const GREEN = '32';
export const YELLOW = '33';
export const BOLD_RED = '1;31';

/** Sets words in a colour, by the parameters of its ANSI escape (`1;31`). */
export type Paint = (colour: string, words: string) => string;

export function textStyle({ colour = false, width = WIDTH_WITHOUT_TERMINAL }: RenderOptions): {
  readonly paint: Paint;
  readonly width: number;
} {
  return { paint: (code, words) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words), width };
}
