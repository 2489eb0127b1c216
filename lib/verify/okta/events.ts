import type { OktaProvisioningEvent, OktaReads } from '../../okta-org/okta-reads';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import { screen } from './screen';

const events = new Lines('okta', 'provisioning-events');

/** What the System Log has of provisioning the app since then: failures by their kind, each with what to do. */
export async function eventLines(
  okta: OktaReads,
  declared: DeclaredInstance,
  appId: string,
  since: Date,
  until: Date,
): Promise<Line[]> {
  const found = await okta.provisioningEvents(appId, since, until);
  const from = since.toISOString();
  const failed = found.filter(isFailure);
  if (failed.length === 0) {
    return [events.pass(`No failure of provisioning since ${from}`, { found: `${found.length} events` })];
  }
  return KINDS.flatMap(({ type, title, action }) => {
    const ofKind = failed.filter((event) => kindOf(event.type)?.type === type);
    return ofKind.length === 0
      ? []
      : [
          events.fail(`${title}: ${times(ofKind.length)} since ${from}`, action(declared), {
            subject: type,
            found: reasons(ofKind),
            // Without the time and the number, which are others at each run.
            knownBy: reasons(ofKind) ?? type,
          }),
        ];
  });
}

interface Kind {
  /** What the type of the event begins with. */
  readonly type: string;
  readonly title: string;
  readonly action: (declared: DeclaredInstance) => string;
}

const atAssignments = (declared: DeclaredInstance) =>
  `The person's assignment at ${screen(declared, 'assignments')} shows the reason. Mend the cause, then retry the task at Dashboard > Tasks.`;

/** The first that fits counts. */
const KINDS: readonly Kind[] = [
  {
    type: 'application.integration.authentication_failure',
    title: "Okta couldn't sign in to OneID",
    action: (declared) =>
      `The consent may have lapsed, or the client in OneID is another one: re-authenticate on Integration at ${screen(declared, 'user-management')} (Edit before and Save after, where they are shown). If it lapses again within hours, append \`offline_access\` to the scope of the authorization endpoint (\`authorizationEndpointUri\`).`,
  },
  {
    type: 'application.appuser.mapping.invalid.expression',
    title: 'An expression of the attribute mapping failed',
    action: () =>
      'Mend the expression in `attributes`, so that it holds for people without a value too, and apply: other attributes of those people may not have been sent either.',
  },
  {
    type: 'application.provision.group_push',
    title: 'A group could not be pushed',
    action: (declared) =>
      `Look at ${screen(declared, 'group-push')} for the reason. Members must have the app before; then choose Push now there.`,
  },
  {
    type: 'application.provision.user.push_profile',
    title: "A change of a person's attributes didn't arrive",
    action: atAssignments,
  },
  { type: 'application.provision.user.push', title: 'A person could not be created', action: atAssignments },
  {
    type: 'application.provision.user.deactivate',
    title: 'A person could not be deactivated: they may still be able to sign in to OneID',
    action: (declared) => `Deactivate them in OneID's Admin Console if that is urgent. ${atAssignments(declared)}`,
  },
  { type: 'application.provision.', title: 'Another step of provisioning failed', action: atAssignments },
];

function kindOf(type: string): Kind | undefined {
  return KINDS.find((kind) => type.startsWith(kind.type));
}

/** Two types tell of a failure by being there. */
function isFailure({ type, result }: OktaProvisioningEvent): boolean {
  return kindOf(type) !== undefined && (result === 'FAILURE' || !type.startsWith('application.provision.'));
}

/** Okta's reasons, each once. */
function reasons(failed: readonly OktaProvisioningEvent[]): string | null {
  const told = failed.flatMap(({ reason }) => (reason === undefined ? [] : [withoutPeople(reason)]));
  const [first, second, third, ...more] = [...new Set(told)];
  const shown = [first, second, third].filter((each) => each !== undefined);
  return shown.length === 0 ? null : [...shown, ...(more.length > 0 ? [`and ${more.length} more`] : [])].join('; ');
}

/** Without addresses, ids of people and what is in quotes: whom it is about stands in Okta. */
function withoutPeople(reason: string): string {
  return reason.replace(/"[^"]*"|'[^']*'|\S*@\S*|\b00u\w+/g, '(hidden)').slice(0, 200);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
