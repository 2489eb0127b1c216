import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { OrgData } from './data/org-data';
import { SimulatorError } from './simulator-error';

/** An org's name is the first part of its host name, and stands in commands of a shell. */
export const ORG_NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

const things = z.record(z.string(), z.looseObject({ id: z.string() }));

/** What every state has. What a thing has beside its id is taken as it was written: the file is the simulator's own. */
const stateFile = z.looseObject({
  version: z.literal(1),
  orgName: z.string().regex(ORG_NAME),
  pipeline: z.enum(['v1', 'idx']),
  issued: z.record(z.string(), z.number()),
  ...{ userTypes: things, users: things, groups: things, groupRules: things },
  ...{ apps: things, mappings: things, policies: things },
});

/**
 * The file that an org is kept in, for one simulator at a time.
 *
 * Beside it lies `<file>.lock` while the org is open, with the number of the process and the file that it has: in a copy of the
 * folder it says nothing.
 */
export class StateFile {
  private saved: string | undefined;

  private constructor(private readonly file: string) {}

  /** @throws SimulatorError if a simulator has it open; Node's error if it can't be written beside */
  static open(file: string): StateFile {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    lock(file);
    return new StateFile(file);
  }

  /**
   * What an earlier simulator wrote; undefined if there is no such file.
   *
   * @throws SimulatorError if the file isn't a state of this version; Node's error if it can't be read
   */
  read(): OrgData | undefined {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      // Node's own errors have a code; another's has none.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
    const data = stateFile.safeParse(parse(text));
    const isWhole = data.success && Object.values(data.data).every(isById);
    if (!isWhole) throw new SimulatorError(`${this.file} isn't a state file of this version of the simulator`);
    this.saved = text;
    // As the schema says, and beyond it as it was written.
    return data.data as unknown as OrgData;
  }

  /**
   * Writes the state beside the file and renames it, so that the file is whole at any time. What can't be written is undone in
   * the org: it is again what was written last.
   *
   * @throws SimulatorError if it can't be written
   */
  write(data: OrgData): void {
    const text = `${JSON.stringify(data, null, 2)}\n`;
    const unfinished = `${this.file}.${randomUUID()}.tmp`;
    try {
      // Nothing that lies there already is written to, nor what a link there leads to.
      writeFileSync(unfinished, text, { flag: 'wx' });
      renameSync(unfinished, this.file);
    } catch (error) {
      rmSync(unfinished, { force: true });
      this.undo(data);
      throw new SimulatorError(`${this.file} can't be written (${codeOf(error)}): the change is undone`);
    }
    this.saved = text;
  }

  /** Lets another simulator have it. */
  close(): void {
    rmSync(lockOf(this.file), { force: true });
  }

  private undo(data: OrgData): void {
    if (this.saved === undefined) return;
    for (const key of Object.keys(data)) Reflect.deleteProperty(data, key);
    Object.assign(data, JSON.parse(this.saved));
  }
}

function lockOf(file: string): string {
  return `${file}.lock`;
}

function lock(file: string): void {
  const taken = () => writeFileSync(lockOf(file), `${process.pid} ${whole(file)}\n`, { flag: 'wx' });
  try {
    taken();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const holder = holderOf(file);
    if (holder !== undefined && isAlive(holder)) {
      throw new SimulatorError(`${file} is open in another simulator, process ${holder}; \`${lockOf(file)}\` says so`);
    }
    // Whoever had it ended without a word.
    rmSync(lockOf(file), { force: true });
    taken();
  }
}

function holderOf(file: string): number | undefined {
  try {
    const [, pid, of] = /^(\d+) (.*)$/m.exec(readFileSync(lockOf(file), 'utf8')) ?? [];
    return of === whole(file) ? Number(pid) || undefined : undefined;
  } catch {
    return undefined;
  }
}

/** The file, by whatever way its folder is reached. */
function whole(file: string): string {
  return path.join(realpathSync(path.dirname(path.resolve(file))), path.basename(file));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Each thing of a list stands under its id. */
function isById(list: unknown): boolean {
  const found = things.safeParse(list);
  return !found.success || Object.entries(found.data).every(([key, { id }]) => key === id);
}

function codeOf(error: unknown): string {
  // Node's own errors have a code.
  return (error as NodeJS.ErrnoException).code ?? 'an error';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
