import path from 'node:path';
import { member } from '../../json';
import { ReviewError } from '../review-error';

/**
 * Construct paths from a synthesized stack. CDKTF writes the path of each resource's construct under `//` of the
 * resource in cdk.tf.json; a plan has lost it.
 */
export class ConstructPaths {
  private readonly paths = new Map<string, string>();
  private readonly sources = new Map<string, Source>();

  /**
   * @param stack content of cdk.tf.json, as text or as what `JSON.parse` made of it
   * @throws ReviewError if it isn't a synthesized stack
   */
  constructor(stack: unknown) {
    for (const section of ['resource', 'data']) {
      for (const [type, resources] of members(member(parse(stack), section))) {
        for (const [name, resource] of members(resources)) {
          const constructPath = member(member(member(resource, '//'), 'metadata'), 'path');
          const key = `${section === 'data' ? 'data.' : ''}${type}.${name}`;
          const source = sourceIn(member(member(member(resource, '//'), 'metadata'), 'stackTrace'));
          if (source) {
            this.sources.set(key, source);
          }
          if (typeof constructPath === 'string') {
            this.paths.set(key, constructPath);
          }
        }
      }
    }
  }

  /** The line that made the resource; null where the stack doesn't tell. */
  sourceOf(address: string): Source | null {
    return this.sources.get(address.replace(/\[.*$/s, '')) ?? null;
  }

  /** Path of the construct that made the resource; null for one that isn't in the stack, such as one of a module. */
  of(address: string): string | null {
    return this.paths.get(address.replace(/\[.*$/s, '')) ?? null;
  }
}

/** A line of code in the repository. */
export interface Source {
  /** Relative to the working directory. */
  readonly file: string;
  readonly line: number;
}

/** The innermost call of a stack trace that is the user's own code. */
function sourceIn(trace: unknown): Source | undefined {
  const frames = Array.isArray(trace) ? trace.filter((one) => typeof one === 'string') : [];
  for (const frame of frames) {
    const [, file, line] = /\(?((?:file:\/\/)?[^()\s][^()]*?):(\d{1,7}):\d+\)?$/.exec(frame) ?? [];
    const relative = file === undefined ? undefined : inRepository(file.replace(/^at /, ''));
    if (relative !== undefined && Number(line) > 0) {
      return { file: relative, line: Number(line) };
    }
  }
  return undefined;
}

function inRepository(file: string): string | undefined {
  const relative = path.relative(process.cwd(), path.resolve(file.replace(/^file:\/\//, '')));
  const isOutside = relative === '' || relative.startsWith('..') || path.isAbsolute(relative);
  return isOutside || /(^|[\\/])node_modules[\\/]|^node:/.test(file) ? undefined : relative.split(path.sep).join('/');
}

function parse(stack: unknown): object {
  let json = stack;
  if (typeof stack === 'string') {
    try {
      json = JSON.parse(stack);
    } catch {
      throw new ReviewError('not JSON: expected the cdk.tf.json that CDKTF synthesized');
    }
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ReviewError('not a JSON object: expected the cdk.tf.json that CDKTF synthesized');
  }
  return json;
}

function members(parent: unknown): [string, unknown][] {
  return typeof parent === 'object' && parent !== null ? Object.entries(parent) : [];
}
