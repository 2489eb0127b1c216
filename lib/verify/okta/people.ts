import type { OktaAppUser } from '../../okta-org/okta-reads';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { LiveApp } from './live-app';
import { screen } from './screen';

const people = new Lines('okta', 'people');

/** People whom a line names; a report is no list of everybody. */
const MOST_NAMED = 10;

type State = 'provisioned' | 'error' | 'never' | 'waiting';

/**
 * Whether the people who have the app have an account in it. Who was assigned before provisioning was switched on is not
 * provisioned by itself, and shows no error either.
 * @see https://support.okta.com/help/s/article/user-was-assigned-this-application-before-provisioning-was-enabled
 */
export function peopleLines(declared: DeclaredInstance, { people: live, app }: LiveApp): Line[] {
  if (live === undefined) return [];
  if (app.features.length === 0) return [people.skipped('People: provisioning is off in Okta')];
  if (live.length === 0) return [people.skipped('People: nobody has the app yet')];
  const of = (state: State) => live.filter((each) => stateOf(each) === state);
  const [failed, never, waiting] = [of('error'), of('never'), of('waiting')];
  const where = screen(declared, 'assignments');
  const all = counted(live.length, 'person has', 'people have');
  return [
    ...(failed.length + never.length + waiting.length === 0
      ? [people.pass(`${all} the app, and ${live.length === 1 ? 'is' : 'all are'} provisioned`)]
      : [people.note(`${all} the app: ${of('provisioned').length} provisioned`)]),
    ...troubled(
      failed,
      counted(failed.length, 'person is in error', 'people are in error'),
      `Okta shows the reason beside the person at ${where}: mend what it names, then retry there or under Dashboard > Tasks.`,
    ),
    ...troubled(
      never,
      counted(never.length, 'person was never provisioned', 'people were never provisioned'),
      `Okta provisions nobody by itself who was assigned before provisioning was on: press Provision User at ${where}, first for one person, and look at the account.`,
    ),
    ...(waiting.length === 0
      ? []
      : [
          people.note(
            `${counted(waiting.length, 'person waits', 'people wait')} to be provisioned`,
            'Look again in some minutes.',
            { found: named(waiting) },
          ),
        ]),
  ];
}

function stateOf({ externalId, syncState }: OktaAppUser): State {
  if (syncState === 'ERROR') return 'error';
  if (externalId !== undefined) return 'provisioned';
  return syncState === 'SYNCING' || syncState === 'OUT_OF_SYNC' ? 'waiting' : 'never';
}

function troubled(found: readonly OktaAppUser[], title: string, action: string): Line[] {
  return found.length === 0 ? [] : [people.fail(title, action, { found: named(found) })];
}

function named(found: readonly OktaAppUser[]): string {
  const names = found.slice(0, MOST_NAMED).map(({ userName, id }) => userName ?? id);
  const more = found.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
