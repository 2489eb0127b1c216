import { ONE_ID_ATTRIBUTES } from '../../one-id/attributes';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { Dialect, ScimObject } from './dialect';
import { wrongValue } from './judged-value';
import type { OneIdScim } from './one-id-scim';
import { USER_ATTRIBUTES, type UserAttribute, valueIn } from './user-attributes';

const lines = new Lines('oneid', 'user');
const sso = new Lines('oneid', 'sso-enabled');
const USER_EXTENSION = 'urn:zuora:scim:schemas:1.0:UserExtension';
const attribute = new Lines('oneid', 'user-attribute');

/** What OneID answered when a person was looked up. */
export interface LookedUp {
  readonly userName: string;
  /** Those whose user name it is. */
  readonly users: readonly ScimObject[];
  /** How many came that nobody asked for. */
  readonly others: number;
}

/** Looks a person up as Okta does. @throws HttpError */
export async function lookUp(scim: OneIdScim, userName: string): Promise<LookedUp> {
  const filter = encodeURIComponent(`userName eq ${filterText(userName)}`);
  const { resources } = await scim.list(`Users?filter=${filter}&startIndex=1&count=100`);
  // OneID doesn't regard case (`caseExact` false in its schema).
  const isAsked = (user: ScimObject) => {
    const name = scim.dialect.member(user, 'userName');
    return typeof name === 'string' && name.toLowerCase() === userName.toLowerCase();
  };
  const users = resources.filter(isAsked);
  return { userName, users, others: resources.length - users.length };
}

/** A text in a filter is written as in JSON (RFC 7644 section 3.4.2.2). */
export function filterText(text: string): string {
  return JSON.stringify(text);
}

/** The person, and the seven attributes as they arrived beside what fills them. */
export function userLines(declared: DeclaredInstance, found: LookedUp, dialect: Dialect): Line[] {
  const { userName, users, others } = found;
  if (others > 0) dialect.note('`filter` is not regarded: others came too');
  const [user, second] = users;
  if (user === undefined) {
    return [
      lines.fail(
        `${userName} is not in OneID`,
        `Check that the person is assigned to the app in Okta, with this as Application username, and look at their assignment there for an error.${others > 0 ? ` ${others} others came: OneID may have more than one page.` : ''}`,
        { subject: userName, declared: userName },
      ),
    ];
  }
  return [
    second === undefined
      ? lines.pass(`${userName} is in OneID`, { subject: userName, found: idOf(user, dialect) })
      : lines.fail(
          `${userName} is in OneID more than once`,
          "Ask Zuora's support which is the right one: a user name is unique there. The first is shown.",
          { subject: userName, found: users.map((each) => idOf(each, dialect)).join(', ') },
        ),
    ...activeLines(userName, user, dialect),
    ...ssoLines(userName, user, dialect),
    ...USER_ATTRIBUTES.map((each) => attributeLine(declared, each, valueIn(user, each, dialect))),
  ];
}

function attributeLine({ app, mapping }: DeclaredInstance, known: UserAttribute, arrived: string | undefined): Line {
  const { label, variables } = known;
  const property = mapping?.properties.find(({ variable }) => variables.includes(variable));
  const source = variables.length === 0 ? app.userNameTemplate : property?.expression;
  const details = { subject: label, declared: source ?? null, found: arrived ?? null };
  const wrong = arrived === undefined ? undefined : wrongValue(variables, source, arrived);
  if (wrong !== undefined) {
    return attribute.fail(
      `${label} has arrived as something else: ${wrong}`,
      "Compare the mapping under Provisioning > To App in Okta with what is declared. If they are the same, the value may be from before: choose Force Sync there, or change the person's profile.",
      details,
    );
  }
  if (arrived !== undefined) return attribute.pass(`${label} has arrived`, details);
  if (source === undefined) return attribute.skipped(`${label} isn't in OneID, nor mapped by Terraform`, details);
  const isDefault = ONE_ID_ATTRIBUTES.some(({ expression }) => expression === source);
  return attribute.fail(
    `${label} has not arrived`,
    `Look at the person's profile in Okta: what the mapping reads may be empty there${isDefault ? '' : ', or the expression may be wrong'}. Updates arrive at the next change of the profile, or with Force Sync on the Provisioning tab.`,
    details,
  );
}

/** Whether the person can sign in: `active`, or the status that OneID has in an extension. */
function activeLines(userName: string, user: ScimObject, dialect: Dialect): Line[] {
  const extension = dialect.object(dialect.member(user, USER_EXTENSION), 'UserExtension');
  const status = dialect.member(extension, 'status') ?? dialect.member(user, 'status');
  let active = dialect.flag(dialect.member(user, 'active'), 'active');
  if (active === undefined && typeof status === 'string') {
    dialect.note('`active` is missing: the status of the UserExtension is taken');
    active = status.toUpperCase() === 'ACTIVE';
  }
  // OneID has both, and it is the status that lets somebody in.
  const isLetIn = typeof status !== 'string' || status.toUpperCase() === 'ACTIVE';
  if (active !== false && isLetIn) return [];
  return [
    lines.note(
      `${userName} is not active in OneID, and can't sign in`,
      'If that is not what you expect, activate the person in Okta, or have an organization administrator reactivate them in OneID.',
      { subject: userName, found: typeof status === 'string' ? status : 'active: false' },
    ),
  ];
}

/** Whether the person may sign in by single sign-on; no line where OneID doesn't say it. */
function ssoLines(userName: string, user: ScimObject, dialect: Dialect): Line[] {
  const extension = dialect.object(dialect.member(user, USER_EXTENSION), 'UserExtension');
  const enabled = dialect.flag(dialect.member(extension, 'ssoEnabled'), 'ssoEnabled');
  if (enabled === undefined) return [];
  return [
    enabled
      ? sso.pass('Single sign-on is on for the person', { subject: userName, found: 'ssoEnabled: true' })
      : sso.fail(
          `Single sign-on is off for ${userName}`,
          'In OneID, an organization administrator turns it on for the person, or for all with "Enable SSO for all Users", which copies the work e-mail as federated ID. Try it with one test person first.',
          { subject: userName, found: 'ssoEnabled: false' },
        ),
  ];
}

function idOf(user: ScimObject, dialect: Dialect): string {
  const id = dialect.member(user, 'id');
  return typeof id === 'string' ? id : '(no id)';
}
