import type { OktaAppUser, OktaReads } from '../../okta-org/okta-reads';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { NOT_DECLARED_YET, screen } from './screen';

const people = new Lines('okta', 'people');

/** How many names a line has. */
const MOST_NAMES = 10;
/** Whoever has one of these isn't to be provisioned. */
const INACTIVE = new Set(['DEPROVISIONED', 'INACTIVE', 'SUSPENDED', 'REVOKED', 'UNASSIGNED']);

/**
 * Whether everybody who has the app is provisioned. Okta says so by the id that the app gave and by the state of the
 * synchronization; the reason of an error stands in the System Log and on the Assignments tab only.
 *
 * @param names whether the lines name people
 */
export async function peopleLines(
  okta: OktaReads,
  declared: DeclaredInstance,
  { app }: LiveApp,
  names: boolean,
): Promise<Line[]> {
  // Who is provisioned before the mapping is there arrives without what it fills.
  if (declared.mapping === undefined) return [people.skipped(`People: ${NOT_DECLARED_YET}`)];
  if (!app.features.includes('PUSH_NEW_USERS')) {
    return [people.skipped('People: Create Users is off in Okta, so that nobody is provisioned')];
  }
  const all = (await okta.appUsers(app.id)).filter(({ status }) => !INACTIVE.has(status));
  const of: Record<Standing, OktaAppUser[]> = { ERROR: [], BEFORE: [], WAITING: [], PROVISIONED: [] };
  for (const person of all) of[standing(person)].push(person);
  const where = screen(declared, 'assignments');
  const counts = `${all.length} assigned: ${of.PROVISIONED.length} provisioned, ${of.WAITING.length} waiting, ${of.BEFORE.length} not provisioned, ${of.ERROR.length} in error`;
  const lines: Line[] = [];
  if (of.ERROR.length > 0) {
    lines.push(
      people.fail(
        `${counted(of.ERROR)} not provisioned, by an error`,
        `Okta shows the reason at ${where}, beside the person's red icon, and \`--since 24h\` shows what the System Log has. Mend the cause, then retry the task at Dashboard > Tasks.`,
        { found: nameList(of.ERROR, names) ?? counts, knownBy: ['ERROR', idsOf(of.ERROR)] },
      ),
    );
  }
  if (of.BEFORE.length > 0) {
    lines.push(
      people.fail(
        `${counted(of.BEFORE)} without an account in OneID, and Okta isn't making one`,
        `Who was assigned before provisioning was on isn't provisioned by itself. Have one of them sign in to OneID first as a test: press "Provision User" for that person at ${where}, then for the others.`,
        { found: nameList(of.BEFORE, names) ?? counts, knownBy: ['BEFORE', idsOf(of.BEFORE)] },
      ),
    );
  }
  if (of.WAITING.length > 0) {
    lines.push(
      people.note(
        `${counted(of.WAITING)} waiting to be provisioned`,
        'Okta provisions one after the other: run this again later. If the number stays, look at Dashboard > Tasks.',
        { found: nameList(of.WAITING, names) ?? counts },
      ),
    );
  }
  if (lines.some(({ status }) => status === 'fail')) return lines;
  const title =
    all.length === 0
      ? 'Nobody has the app yet'
      : of.WAITING.length > 0
        ? 'Nobody is in error or left out'
        : 'Everybody who has the app is provisioned';
  return [people.pass(title, { found: counts }), ...lines];
}

type Standing = 'ERROR' | 'BEFORE' | 'WAITING' | 'PROVISIONED';

function standing({ externalId, syncState, status }: OktaAppUser): Standing {
  if (syncState === 'ERROR') return 'ERROR';
  if (externalId !== undefined) return 'PROVISIONED';
  // Without an id in the app: Okta is at it, or nothing is under way.
  if (syncState === 'SYNCING' || syncState === 'OUT_OF_SYNC' || status === 'PENDING') return 'WAITING';
  return 'BEFORE';
}

function idsOf(found: readonly OktaAppUser[]): string[] {
  return found.map(({ id }) => id).sort();
}

function counted(found: readonly OktaAppUser[]): string {
  return found.length === 1 ? '1 person is' : `${found.length} people are`;
}

function nameList(found: readonly OktaAppUser[], names: boolean): string | undefined {
  if (!names) return undefined;
  const shown = found.slice(0, MOST_NAMES).map(({ userName, id }) => userName ?? id);
  return [...shown, ...(found.length > MOST_NAMES ? [`and ${found.length - MOST_NAMES} more`] : [])].join(', ');
}
