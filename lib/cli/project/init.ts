import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import { BACKENDS, type Backend, CDKS, type Cdk, CIS, type Ci, type ProjectOptions, projectFiles } from '../../init';
import { printable } from '../../report/printable';
import type { Console } from '../terminal/console';
import { helpText } from '../terminal/help';
import {
  ANSWERS_ENDED,
  INIT_HELP,
  LABEL_OR_APP,
  NO_ONE_TO_ASK,
  nextSteps,
  notAnAnswer,
  QUESTIONS,
  question,
} from '../terminal/messages';
import { refuseIfThere, writeNewFiles } from './new-files';

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

interface Options {
  readonly yes?: boolean;
  readonly cdk?: Cdk;
  readonly backend?: Backend;
  readonly ci?: Ci;
  readonly label?: string;
  readonly adopt?: boolean;
  readonly app?: string;
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
    .option('--label <label>', 'of the app in Okta (default: "Zuora OneID")')
    .option('--adopt', 'declare the app that Okta has, which is read, and nothing written to it')
    .option('--app <label or id>', "for --adopt: the app; without it the one whose SAML addresses are OneID's")
    .addHelpText('after', () => helpText(INIT_HELP, console.width))
    .action(async (folder: string, options: Options) => {
      console.exitCode = await run(folder, options, input, console);
    });
}

async function run(folder: string, options: Options, input: Input, console: Console): Promise<number> {
  if (options.adopt ? options.label !== undefined : options.app !== undefined) throw new Error(LABEL_OR_APP);
  const choices = await answers(options, input, console);
  const base = { name: path.basename(path.resolve(folder)), ...choices };
  // Before Okta is asked: where the project can't be written, nobody needs its answers.
  refuseIfThere(folder, projectFiles({ ...base, oneId: {}, ...(options.adopt && { adopted: '' }) }));
  const declared = options.adopt ? await adopted(options.app, console) : created(options.label);
  if (declared === undefined) return 2;
  const written = writeNewFiles(folder, projectFiles({ ...base, ...declared }), console);
  for (const file of written) console.print(`${printable(file)}\n`);
  console.tell(nextSteps(folder, options.adopt === true));
  return 0;
}

type Declared = Pick<ProjectOptions, 'oneId' | 'adopted'>;

function created(label = 'Zuora OneID'): Declared {
  return { oneId: { app: { source: 'create', label } } };
}

/** Undefined where several apps are meant. */
async function adopted(app: string | undefined, console: Console): Promise<Declared | undefined> {
  const { adoptionOf } = await import('../adoption.js');
  const { notesMarkdown } = await import('../../adopt/index.js');
  const adoption = await adoptionOf(app, console);
  return adoption && { oneId: adoption.declaration, adopted: notesMarkdown(adoption) };
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
