import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import { BACKENDS, type Backend, CDKS, type Cdk, CIS, type Ci, type ProjectFile, projectFiles } from '../init';
import type { Console } from './terminal/console';
import { helpText } from './terminal/help';
import {
  ANSWERS_ENDED,
  INIT_HELP,
  keptFile,
  NO_ONE_TO_ASK,
  nextSteps,
  notAnAnswer,
  projectIsThere,
  QUESTIONS,
  question,
} from './terminal/messages';
import { naming } from './text-file';

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

interface Options {
  readonly yes?: boolean;
  readonly cdk?: Cdk;
  readonly backend?: Backend;
  readonly ci?: Ci;
  readonly label: string;
}

/** @param input what answers are read from, where it is a terminal */
export function initCommand(console: Console, input: Input = process.stdin): Command {
  return new Command('init')
    .description('Write a project that declares the provisioning, with a test and workflows. Nothing is overwritten.')
    .argument('[folder]', 'where; made if it is not there', '.')
    .option('--yes', 'take the defaults, and ask nothing')
    .addOption(new Option('--cdk <name>', 'what the stack is written with').choices(Object.keys(CDKS)))
    .addOption(new Option('--backend <name>', 'where Terraform keeps the state').choices(Object.keys(BACKENDS)))
    .addOption(new Option('--ci <name>', 'what plans and applies').choices(Object.keys(CIS)))
    .option('--label <label>', 'of the app in Okta', 'Zuora OneID')
    .addHelpText('after', () => helpText(INIT_HELP, console.width))
    .action(async (folder: string, options: Options) => {
      console.exitCode = await run(folder, options, input, console);
    });
}

async function run(folder: string, options: Options, input: Input, console: Console): Promise<number> {
  const { cdk, backend, ci } = await answers(options, input, console);
  const files = projectFiles({
    name: path.basename(path.resolve(folder)),
    ...{ cdk, backend, ci },
    oneId: { app: { source: 'create', label: options.label } },
  });
  const written = write(folder, files, console);
  for (const file of written) console.print(`${file}\n`);
  console.tell(nextSteps(folder));
  return 0;
}

/** What the flags don't say is asked, or with --yes the default. */
async function answers(
  options: Options,
  input: Input,
  console: Console,
): Promise<{ cdk: Cdk; backend: Backend; ci: Ci }> {
  const ask = new Questions(options.yes === true, input, console);
  try {
    const cdk = options.cdk ?? (await ask.choice(QUESTIONS.cdk, CDKS));
    const backend = options.backend ?? (await ask.choice(QUESTIONS.backend, BACKENDS));
    const ci = options.ci ?? (await ask.choice(QUESTIONS.ci, CIS));
    return { cdk, backend, ci };
  } finally {
    ask.end();
  }
}

/** Questions on standard error, answers line by line from a terminal. Standard input is opened by the first question only. */
class Questions {
  private lines: AsyncIterator<string> | undefined;
  private close = () => {};

  constructor(
    private readonly takesDefaults: boolean,
    private readonly input: Input,
    private readonly console: Console,
  ) {}

  async choice<T extends string>(title: string, choices: Readonly<Record<T, string>>): Promise<T> {
    // The keys of an object of this type.
    const names = Object.keys(choices) as T[];
    const [first] = names;
    if (first === undefined) throw new Error(title);
    if (this.takesDefaults) return first;
    if (!this.input.isTTY) throw new Error(NO_ONE_TO_ASK);
    this.console.printError(question(title, choices));
    for (;;) {
      const answer = (await this.line()).trim();
      const found = answer === '' ? first : names.find((name, index) => answer === name || answer === `${index + 1}`);
      if (found !== undefined) return found;
      this.console.printError(notAnAnswer(names));
    }
  }

  end(): void {
    this.close();
  }

  private async line(): Promise<string> {
    if (this.lines === undefined) {
      const reader = createInterface({ input: this.input });
      this.lines = reader[Symbol.asyncIterator]();
      this.close = () => reader.close();
    }
    const { value, done } = await this.lines.next();
    if (done) throw new Error(ANSWERS_ENDED);
    return value;
  }
}

/**
 * Writes all files, or none: what is there already is looked at before, and what was written is taken back where one fails.
 *
 * @returns the files that were written
 */
function write(folder: string, files: readonly ProjectFile[], console: Console): string[] {
  const there = (file: ProjectFile) =>
    naming(file.path, () => lstatSync(path.join(folder, file.path), { throwIfNoEntry: false })) !== undefined;
  const taken = files.filter((file) => !file.optional && there(file));
  if (taken.length > 0) throw new Error(projectIsThere(taken.map((file) => file.path)));
  const written: string[] = [];
  try {
    for (const file of files) {
      const full = path.join(folder, file.path);
      if (file.optional && there(file)) {
        console.tell(keptFile(file.path));
        continue;
      }
      naming(full, () => {
        mkdirSync(path.dirname(full), { recursive: true });
        // Whatever came there in between is not written to either, nor what a link there leads to.
        writeFileSync(full, file.content, { flag: 'wx' });
      });
      written.push(full);
    }
  } catch (error) {
    for (const full of written) rmSync(full, { force: true });
    throw error;
  }
  return written;
}
