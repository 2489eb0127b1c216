import type { Console } from '../../lib/cli/terminal/console';
import { wordsOf, wrap } from '../../lib/report/wrap';

export interface Progress {
  /** What is going on right now. */
  now(what: string): void;
  stop(): void;
}

const COLOURS = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39] } as const;
const INDENT = ' '.repeat(3);
const BELOW_MARK = ' '.repeat(5);
const QUOTED = ' '.repeat(5);
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** The telling: colour and a spinner on a terminal, plain lines elsewhere. */
export class Narration {
  constructor(private readonly console: Console) {}

  /** Columns of what is said. */
  get width(): number {
    return this.console.width - INDENT.length;
  }

  /** Columns of what is quoted. */
  get quoteWidth(): number {
    return this.console.width - QUOTED.length - 2;
  }

  title(text: string): void {
    this.wrapped(this.paint('bold', text), '', INDENT);
  }

  step(number: number, title: string): void {
    this.line();
    this.title(`${number}. ${title}`);
  }

  /** Something that takes a while. */
  progress(what: string): Progress {
    if (!this.console.isTerminal) {
      this.line(`   … ${what}`);
      return { now() {}, stop() {} };
    }
    let detail = '';
    let frame = 0;
    const draw = () => {
      const text = `   ${FRAMES[frame++ % FRAMES.length]} ${what}${detail && `: ${detail}`}`;
      this.console.print(`\r\x1b[K${text.slice(0, this.console.width - 1)}`);
    };
    draw();
    const timer = setInterval(draw, 80);
    return {
      now: (text) => {
        detail = text.trim() || detail;
      },
      stop: () => {
        clearInterval(timer);
        this.console.print('\r\x1b[K');
        this.line(this.paint('dim', `   … ${what}`));
      },
    };
  }

  /** Somebody else's words, such as Terraform's. */
  quote(lines: readonly string[]): void {
    const bar = `${QUOTED}${this.paint('dim', '│')} `;
    for (const text of lines) this.wrapped(text, bar, bar);
  }

  say(text: string): void {
    this.wrapped(text, INDENT, INDENT);
  }

  tick(text: string): void {
    this.wrapped(text, `${INDENT}${this.paint('green', '✔')} `, BELOW_MARK);
  }

  cross(text: string): void {
    this.wrapped(text, `${INDENT}${this.paint('red', '✘')} `, BELOW_MARK);
  }

  /** Lines that are laid out already, such as those of a table. */
  list(title: string, lines: readonly string[]): void {
    this.line();
    this.title(title);
    this.lines(lines);
  }

  lines(lines: readonly string[]): void {
    for (const text of lines) this.line(`${INDENT}${text}`);
  }

  line(text = ''): void {
    this.console.print(`${text}\n`);
  }

  private wrapped(text: string, indent: string, hanging: string): void {
    const layout = { width: this.console.width, indent, hanging };
    const lines = text.split('\n').flatMap((line) => wrap(wordsOf(line), layout));
    for (const line of lines.length === 0 ? [indent] : lines) this.line(line.trimEnd());
  }

  private paint(colour: keyof typeof COLOURS, text: string): string {
    const [on, off] = COLOURS[colour];
    return this.console.colour ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  }
}
