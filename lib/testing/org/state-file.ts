import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OrgData } from './data/org-data';
import { SimulatorError } from './simulator-error';

/**
 * What an earlier simulator wrote; undefined if there is no such file.
 *
 * @throws SimulatorError if the file isn't a state of this version; Node's error if it can't be read
 */
export function readStateFile(file: string): OrgData | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    // Node's own errors have a code; another's has none.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
  const data = parse(text);
  if (data?.version !== 1) {
    throw new SimulatorError(`${file} isn't a state file of this version of the simulator`);
  }
  return data;
}

/** Writes the state beside the file and renames it, so that the file is whole at any time. */
export function writeStateFile(file: string, data: OrgData): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, `${JSON.stringify(data, null, 2)}\n`);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function parse(text: string): OrgData | undefined {
  try {
    // The file is the simulator's own: beyond its version it is taken as it was written.
    return JSON.parse(text) as OrgData;
  } catch {
    return undefined;
  }
}
