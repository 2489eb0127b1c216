import type { ResourceChange } from '../plan/change';

export type Fate = 'removed' | 'stopped' | 'changed' | 'added' | 'kept';

/** Worst first. */
export const FATES: readonly Fate[] = ['removed', 'stopped', 'changed', 'added', 'kept'];

export function fateOf({ kind }: ResourceChange): Fate {
  return FATE_OF[kind];
}

const FATE_OF: Record<ResourceChange['kind'], Fate> = {
  create: 'added',
  update: 'changed',
  replace: 'changed',
  delete: 'removed',
  forget: 'removed',
  'no-op': 'kept',
};

export function isChanged({ fate }: { fate: Fate }): boolean {
  return fate !== 'kept';
}

export function byFate(a: Fate, b: Fate): number {
  return FATES.indexOf(a) - FATES.indexOf(b);
}
