import type { Feature, Runbook, StepId } from '../runbook';
import { progressOf } from '../seen';
import type { LiveApp } from './okta-view';

/** What a live handoff knows at one moment, for the page and for the terminal. */
export interface LiveState {
  /** In one line, how things stand. */
  readonly message: string;
  /** Whether Okta couldn't be asked the last time. */
  readonly trouble: boolean;
  /** Whether everything declared of all apps is on. */
  readonly done: boolean;
  readonly apps: readonly LiveAppState[];
}

export interface LiveAppState {
  readonly id: string;
  readonly label: string;
  /** Steps that Okta proves. */
  readonly seen: readonly StepId[];
  readonly missing: readonly Feature[];
  /** What somebody should look at. */
  readonly findings: readonly string[];
  /** What to do next; empty until everything declared is on. */
  readonly next: readonly string[];
}

/** An app as Okta shows it. */
export interface Sight extends LiveApp {
  /** Undefined if Okta didn't say. */
  readonly connectionStatus: string | undefined;
}

export function liveState(sights: readonly (readonly [Runbook, Sight])[]): LiveState {
  const apps = sights.map(([runbook, sight]) => appState(runbook, sight));
  const done = apps.every(({ missing }) => missing.length === 0);
  return { message: done ? 'Okta reports everything that is declared.' : stillOff(apps), trouble: false, done, apps };
}

/** What is missing, by app where there are several. */
export function stillOff(apps: readonly LiveAppState[]): string {
  const open = apps.filter(({ missing }) => missing.length > 0);
  const lists = open.map(({ label, missing }) => {
    const screens = missing.map(({ screen }) => screen).join(', ');
    return apps.length > 1 ? `${label}: ${screens}` : screens;
  });
  return `Still off in Okta: ${lists.join('; ')}.`;
}

function appState(runbook: Runbook, { features, status, connectionStatus }: Sight): LiveAppState {
  const { seen, missing, unexpected, complete } = progressOf(runbook, features);
  return {
    id: runbook.app.id,
    label: runbook.app.label,
    seen,
    missing,
    findings: [
      ...(status === 'ACTIVE' ? [] : [`The app is ${status} in Okta: activate it, or nothing is provisioned.`]),
      ...(unexpected.length === 0
        ? []
        : [
            `On in Okta, but not declared: ${unexpected.map(({ screen }) => screen).join(', ')}. Switch it off, or declare it on.`,
          ]),
      ...(connectionStatus === undefined || connectionStatus === 'UNKNOWN'
        ? []
        : [
            `Okta says that its API can write the connection of this app after all (status ${connectionStatus}): with managedBy: 'okta-api' Terraform does steps 4 to 7 itself.`,
          ]),
    ],
    next: complete ? runbook.next : [],
  };
}
