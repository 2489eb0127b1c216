import { ReviewError } from '../review-error';
import { member } from './edge';

/**
 * Construct paths from a synthesized stack. CDKTF writes the path of each resource's construct under `//` of the
 * resource in cdk.tf.json; a plan has lost it.
 */
export class ConstructPaths {
  private readonly paths = new Map<string, string>();

  /**
   * @param stack content of cdk.tf.json, as text or as what `JSON.parse` made of it
   * @throws ReviewError if it isn't a synthesized stack
   */
  constructor(stack: unknown) {
    for (const section of ['resource', 'data']) {
      for (const [type, resources] of members(member(parse(stack), section))) {
        for (const [name, resource] of members(resources)) {
          const path = member(member(member(resource, '//'), 'metadata'), 'path');
          if (typeof path === 'string') {
            this.paths.set(`${section === 'data' ? 'data.' : ''}${type}.${name}`, path);
          }
        }
      }
    }
  }

  /** Path of the construct that made the resource; null for one that isn't in the stack, such as one of a module. */
  of(address: string): string | null {
    return this.paths.get(address.replace(/\[.*$/s, '')) ?? null;
  }
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
