import { HttpError, type HttpProblem } from '../../http';
import type { DeclaredInstance } from '../../state';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { ScimList } from './dialect';
import type { OneIdScim } from './one-id-scim';
import { filterText } from './user';

/** The rest of OneID can be read all the same. */
const REFUSALS: ReadonlySet<HttpProblem> = new Set<HttpProblem>(['refused', 'forbidden', 'not-found']);

const lines = new Lines('oneid', 'pushed-group');

/**
 * Looks each pushed group up by its name, as Okta does before it writes one: OneID doesn't document that filter, and Okta may
 * take another group that comes back for the one it asked for.
 * @see https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20
 * @throws HttpError
 */
export async function groupLines(scim: OneIdScim, { pushGroups }: DeclaredInstance): Promise<Line[]> {
  const found: Line[] = [];
  for (const { source, status, targetGroupName } of pushGroups) {
    const name = targetGroupName ?? source.name;
    if (status !== 'ACTIVE') continue;
    found.push(
      name === undefined
        ? lines.skipped(`The pushed group ${source.id} can't be looked up: the state doesn't have its name`, {
            subject: source.id,
          })
        : await groupLine(scim, name),
    );
  }
  return found;
}

async function groupLine(scim: OneIdScim, name: string): Promise<Line> {
  const { dialect } = scim;
  let resources: ScimList['resources'];
  try {
    ({ resources } = await scim.list(`Groups?filter=${encodeURIComponent(`displayName eq ${filterText(name)}`)}`));
  } catch (error) {
    if (!HttpError.isHttpError(error) || !REFUSALS.has(error.problem)) throw error;
    return lines.fail(
      `OneID didn't answer which group is called ${name}: ${error.status}`,
      "Okta looks a group up so before it writes one. Ask Zuora's support whether the client's scope covers groups, and how OneID filters `displayName eq`.",
      { subject: name, declared: name },
    );
  }
  const names = resources.map((group) => dialect.member(group, 'displayName'));
  // A text in SCIM is compared without regard to case unless its schema says otherwise (RFC 7643 section 2.2).
  const same = names.filter((each) => typeof each === 'string' && each.toLowerCase() === name.toLowerCase());
  const others = names.length - same.length;
  const details = { subject: name, declared: name };
  if (others > 0) {
    return lines.fail(
      `OneID doesn't filter groups by name: ${others} others came for ${name}`,
      "Okta looks a group up by its name before it changes it, and may change another one. Set the pushes to inactive in Okta until Zuora's support has said how OneID filters `displayName eq`, and look at the members of the groups in OneID.",
      { ...details, found: `${names.length} groups` },
    );
  }
  if (same.length === 0) {
    return lines.fail(
      `The pushed group ${name} is not in OneID`,
      'Look at Push Groups in Okta: an error stands there. If it is Active without one, choose Push now.',
      details,
    );
  }
  if (same.length > 1) {
    return lines.fail(
      `The pushed group ${name} is in OneID ${same.length} times`,
      'Okta may write to either. Look in OneID which one has the tenants, and rename the other.',
      { ...details, found: `${same.length} groups` },
    );
  }
  return lines.pass(`The pushed group ${name} is in OneID`, { ...details, found: name });
}
