import type { OktaReads } from '../okta-org/okta-reads';
import type { DeclaredInstance } from '../state';
import { appLines, noApp } from './okta/app';
import { assignmentLines } from './okta/assignments';
import { attributeLines } from './okta/attributes';
import { eventLines } from './okta/events';
import { featureLines } from './okta/features';
import { liveApp } from './okta/live-app';
import { mappingLines } from './okta/mapping';
import { peopleLines } from './okta/people';
import { pushGroupLines } from './okta/push-groups';
import { usernameLine } from './okta/username';
import type { Line } from './verification';

/** What of Okta's side is asked for. */
export interface OktaSideOptions {
  /** Whether the app's people are read: a call for every 500. */
  readonly people?: boolean | undefined;
  /** Whether people may be named. */
  readonly names?: boolean | undefined;
  /** From when on the System Log is read; not at all without it. */
  readonly since?: Date | undefined;
  /** Until when; now without it. */
  readonly until?: Date | undefined;
}

/** What Okta says of an instance, beside what is declared. @throws HttpError */
export async function oktaSide(
  okta: OktaReads,
  declared: DeclaredInstance,
  { people = true, names = false, since, until = new Date() }: OktaSideOptions = {},
): Promise<Line[]> {
  const live = await liveApp(okta, declared);
  if (live === undefined) return [noApp(declared, okta.url)];
  return [
    ...appLines(declared, live),
    ...featureLines(declared, live),
    usernameLine(declared, live),
    ...mappingLines(declared, live),
    ...attributeLines(declared, live),
    ...pushGroupLines(declared, live),
    ...assignmentLines(declared, live),
    ...(people ? await peopleLines(okta, declared, live, names) : []),
    ...(since ? await eventLines(okta, declared, live.app.id, since, until) : []),
  ];
}
