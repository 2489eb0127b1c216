import type { Reading, Scalar } from '../../plan/attributes/reading';

/**
 * Profiles that the provider keeps as JSON text: those of assignments and of app users, and a user's custom attributes.
 * What is no JSON object has no keys: only that it changes can be told.
 */

export interface ProfileChange {
  readonly key: string;
  /** Undefined where the profile has no such key. */
  readonly before: unknown;
  readonly after: unknown;
}

/** The keys that differ between two readings of a profile, in the order of the alphabet; undefined where one isn't known. */
export function profileChanges(before: Reading<Scalar>, after: Reading<Scalar>): ProfileChange[] | undefined {
  if (!before.known || !after.known) {
    return undefined;
  }
  const [old, now] = [keysOf(before.value), keysOf(after.value)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((key) => ({ key, before: old.get(key), after: now.get(key) }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

function keysOf(text: Scalar | null): Map<string, unknown> {
  if (typeof text !== 'string' || text === '') {
    return new Map();
  }
  const profile = parsed(text);
  return typeof profile === 'object' && profile !== null && !Array.isArray(profile)
    ? new Map(Object.entries(profile).filter(([, value]) => value !== null))
    : new Map([['(not an object)', profile]]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
