import type { ChangeKind, ResourceChange } from '../change';

type Name = 'before' | 'after';

/** Bits, since there are as many of these as rules read attributes. */
const ENDS = { before: 1, after: 2 } as const;
const BOTH = ENDS.before | ENDS.after;

/**
 * What rules look at while they examine a plan, written down as they read it: a list kept by hand could claim more than was
 * looked at.
 */
export class Examined {
  private readonly kinds = new Set<string>();
  private readonly attributes = new Map<ResourceChange, Map<string, number>>();

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
    let ofChange = this.attributes.get(change);
    if (ofChange === undefined) {
      ofChange = new Map();
      this.attributes.set(change, ofChange);
    }
    ofChange.set(attribute, (ofChange.get(attribute) ?? 0) | ENDS[end]);
  }

  /** True when a rule asked for changes of that kind and type, or read anything of this one. */
  hasLookedAt(change: ResourceChange): boolean {
    return this.kinds.has(`${change.type} ${change.kind}`) || this.attributes.has(change);
  }

  /** True when a rule read the attribute, or all that it stands in, before and after the change. */
  hasCompared(change: ResourceChange, attribute: string): boolean {
    const steps = attribute.split('.');
    return steps.some((_, index) => {
      const ends = this.attributes.get(change)?.get(steps.slice(0, index + 1).join('.'));
      return ends === BOTH;
    });
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
