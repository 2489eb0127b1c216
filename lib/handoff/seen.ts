import type { Feature, Runbook, Step, StepId } from './runbook';

/** What Okta's `features` of an app prove of a runbook. */

/** Whether the features prove a step; null if nothing in Okta could. */
export function isSeen(seenBy: Step['seenBy'], features: readonly string[]): boolean | null {
  if (seenBy === null) return null;
  const isOn = (feature: string) => features.includes(feature);
  return seenBy.needs === 'all' ? seenBy.features.every(isOn) : seenBy.features.some(isOn);
}

export interface Progress {
  /** Steps that are proven. */
  readonly seen: readonly StepId[];
  /** Declared and not on yet. */
  readonly missing: readonly Feature[];
  /** On and not declared. */
  readonly unexpected: readonly Feature[];
  /** Whether the app is active, all that is declared is on, and nothing else: what `verify` would fail of these is not done. */
  readonly complete: boolean;
}

/** @param status of the app in Okta, by default as it was at the last refresh */
export function progressOf(runbook: Runbook, features: readonly string[], status = runbook.app.status): Progress {
  const missing = runbook.awaited.filter(({ feature }) => !features.includes(feature));
  const unexpected = runbook.undeclared.filter(({ feature }) => features.includes(feature));
  return {
    seen: runbook.steps.filter(({ seenBy }) => isSeen(seenBy, features) === true).map(({ id }) => id),
    missing,
    unexpected,
    complete: status === 'ACTIVE' && missing.length === 0 && unexpected.length === 0,
  };
}
