import type { ChangeKind, ResourceChange } from '../change';

type Name = 'before' | 'after';

/** Two bits for each attribute, since there are as many of these as rules read attributes of changes. */
const ENDS = { before: 1, after: 2 } as const;
const BOTH = ENDS.before | ENDS.after;
/** V8 keeps numbers of 31 bits without an object. */
const PER_NUMBER = 15;

/**
 * What rules look at while they examine a plan, written down as they read it: a list kept by hand could claim more than was
 * looked at.
 */
export class Examined {
  private readonly kinds = new Set<string>();
  /** Which bits are an attribute's. */
  private readonly indices = new Map<string, number>();
  private readonly attributes = new Map<ResourceChange, number[]>();

  /** Writes down what is read while the work runs. */
  during<T>(work: () => T): T {
    const outer = current;
    current = this;
    try {
      return work();
    } finally {
      current = outer;
    }
  }

  noteKinds(type: string, kinds: readonly ChangeKind[]): void {
    for (const kind of kinds) {
      this.kinds.add(`${type} ${kind}`);
    }
  }

  noteRead(change: ResourceChange, end: Name, attribute: string): void {
    let bits = this.attributes.get(change);
    if (bits === undefined) {
      bits = [];
      this.attributes.set(change, bits);
    }
    let index = this.indices.get(attribute);
    if (index === undefined) {
      index = this.indices.size;
      this.indices.set(attribute, index);
    }
    const at = Math.floor(index / PER_NUMBER);
    while (bits.length <= at) {
      bits.push(0);
    }
    bits[at] = (bits[at] ?? 0) | (ENDS[end] << (2 * (index % PER_NUMBER)));
  }

  /** True when a rule asked for changes of that kind and type, or read anything of this one. */
  hasLookedAt(change: ResourceChange): boolean {
    return this.kinds.has(`${change.type} ${change.kind}`) || this.attributes.has(change);
  }

  /** True when a rule read the attribute, or all that it stands in, before and after the change. */
  hasCompared(change: ResourceChange, attribute: string): boolean {
    const steps = attribute.split('.');
    return steps.some((_, index) => this.endsOf(change, steps.slice(0, index + 1).join('.')) === BOTH);
  }

  private endsOf(change: ResourceChange, attribute: string): number {
    const index = this.indices.get(attribute);
    const bits = index === undefined ? undefined : this.attributes.get(change)?.[Math.floor(index / PER_NUMBER)];
    return index === undefined ? 0 : ((bits ?? 0) >> (2 * (index % PER_NUMBER))) & BOTH;
  }
}

let current: Examined | undefined;

/** Writes down, while rules run, that one read an attribute; of what doesn't change nothing is. */
export function noteRead(change: ResourceChange, end: Name, attribute: string): void {
  if (current && change.kind !== 'no-op') {
    current.noteRead(change, end, attribute);
  }
}

/** Writes down, while rules run, that one asked for changes of some kinds. */
export function noteKinds(type: string, kinds: readonly ChangeKind[]): void {
  current?.noteKinds(type, kinds);
}
