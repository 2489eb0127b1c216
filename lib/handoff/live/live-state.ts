import type { Feature, Runbook, StepId } from '../runbook';
import { progressOf } from '../seen';
import type { LiveApp } from './okta-view';

/** What a live handoff knows at one moment, for the page and for the terminal. */
export interface LiveState {
  /** In one line, how things stand. */
  readonly message: string;
  /** Whether Okta couldn't be asked the last time. */
  readonly trouble: boolean;
  /** Whether all apps are active, everything declared of them is on, and nothing else. */
  readonly done: boolean;
  /** Whether Okta goes on to be asked; with false it is the last that is told. */
  readonly looking: boolean;
  readonly apps: readonly LiveAppState[];
}

export interface LiveAppState {
  readonly id: string;
  readonly label: string;
  /** `ACTIVE` or `INACTIVE` */
  readonly status: string;
  /** What Okta reports to be on. */
  readonly features: readonly string[];
  /** Steps that Okta proves. */
  readonly seen: readonly StepId[];
  readonly missing: readonly Feature[];
  /** On and not declared, which `verify` would fail. */
  readonly unexpected: readonly Feature[];
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
  const done = sights.every(([runbook, { features, status }]) => progressOf(runbook, features, status).complete);
  const message = done ? 'Okta reports everything that is declared, and nothing else.' : notDone(apps);
  return { message, trouble: false, done, looking: true, apps };
}

/** What is missing, and what is too much, by app where there are several. */
export function notDone(apps: readonly LiveAppState[]): string {
  const list = (kind: 'missing' | 'unexpected') =>
    apps
      .filter((app) => app[kind].length > 0)
      .map((app) => {
        const screens = app[kind].map(({ screen }) => screen).join(', ');
        return apps.length > 1 ? `${app.label}: ${screens}` : screens;
      })
      .join('; ');
  const [missing, unexpected] = [list('missing'), list('unexpected')];
  const inactive = apps.filter(({ status }) => status !== 'ACTIVE').map(({ label }) => label);
  return [
    ...(missing === '' ? [] : [`Still off in Okta: ${missing}.`]),
    ...(unexpected === '' ? [] : [`On, but not declared: ${unexpected}.`]),
    ...(inactive.length === 0 ? [] : [`Not active in Okta: ${inactive.join(', ')}.`]),
  ].join(' ');
}

function appState(runbook: Runbook, { features, status, connectionStatus }: Sight): LiveAppState {
  const { seen, missing, unexpected, complete } = progressOf(runbook, features, status);
  return {
    id: runbook.app.id,
    label: runbook.app.label,
    status,
    features,
    seen,
    missing,
    unexpected,
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
