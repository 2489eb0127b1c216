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
}

/** Sets words in a colour, by the parameters of its ANSI escape (`1;31`). */
export type Paint = (colour: string, words: string) => string;

export function textStyle({ colour = false, width = WIDTH_WITHOUT_TERMINAL }: RenderOptions): {
  readonly paint: Paint;
  readonly width: number;
} {
  return { paint: (code, words) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words), width };
}
