/** Where the demo is told: standard output, or what a test gives in its place. */
export interface Stage {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** What is going on right now. */
  now(what: string): void;
  stop(): void;
}

const COLOURS = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39] } as const;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** The telling: colour and a spinner on a terminal, plain lines elsewhere. */
export class Narration {
  private readonly colours: boolean;
  private readonly spins: boolean;

  constructor(
    private readonly stage: Stage,
    env: NodeJS.ProcessEnv = process.env,
  ) {
    this.spins = stage.isTTY === true && env['TERM'] !== 'dumb';
    // https://no-color.org: any value but the empty one.
    this.colours = this.spins && !env['NO_COLOR'];
  }

  title(text: string): void {
    this.line(this.paint('bold', text));
  }

  step(number: number, title: string): void {
    this.line();
    this.title(`${number}. ${title}`);
  }

  /** Something that takes a while. */
  progress(what: string): Progress {
    if (!this.spins) {
      this.line(`   … ${what}`);
      return { now() {}, stop() {} };
    }
    let detail = '';
    let frame = 0;
    const draw = () => {
      const text = `   ${FRAMES[frame++ % FRAMES.length]} ${what}${detail && `: ${detail}`}`;
      this.stage.write(`\r\x1b[K${text.slice(0, (this.stage.columns || 80) - 1)}`);
    };
    draw();
    const timer = setInterval(draw, 80);
    return {
      now: (text) => {
        detail = text.trim() || detail;
      },
      stop: () => {
        clearInterval(timer);
        this.stage.write('\r\x1b[K');
        this.line(this.paint('dim', `   … ${what}`));
      },
    };
  }

  /** Somebody else's words, such as Terraform's. */
  quote(lines: readonly string[]): void {
    for (const text of lines) this.line(`     ${this.paint('dim', '│')} ${text}`.trimEnd());
  }

  say(text: string): void {
    this.line(`   ${text}`);
  }

  tick(text: string): void {
    this.line(`   ${this.paint('green', '✔')} ${text}`);
  }

  cross(text: string): void {
    this.line(`   ${this.paint('red', '✘')} ${text}`);
  }

  list(title: string, lines: readonly string[]): void {
    this.line();
    this.title(title);
    for (const text of lines) this.say(text);
  }

  line(text = ''): void {
    this.stage.write(`${text}\n`);
  }

  private paint(colour: keyof typeof COLOURS, text: string): string {
    const [on, off] = COLOURS[colour];
    return this.colours ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  }
}
