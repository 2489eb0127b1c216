import type { OktaReads } from '../okta-org/okta-reads';
import type { DeclaredInstance } from '../state';
import { appLines, noApp } from './okta/app';
import { assignmentLines } from './okta/assignments';
import { attributeLines } from './okta/attributes';
import { featureLines } from './okta/features';
import { liveApp } from './okta/live-app';
import { mappingLines } from './okta/mapping';
import { peopleLines } from './okta/people';
import { pushGroupLines } from './okta/push-groups';
import { usernameLine } from './okta/username';
import type { Line } from './verification';

/** What Okta says of an instance, beside what is declared. @throws HttpError */
export async function oktaSide(okta: OktaReads, declared: DeclaredInstance): Promise<Line[]> {
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
    ...peopleLines(declared, live),
  ];
}
