import { SCIM_CORE_USER } from '../../one-id/attributes';
import { Lines } from '../line';
import type { Line } from '../verification';
import type { Dialect } from './dialect';
import type { OneIdScim } from './one-id-scim';
import { USER_ATTRIBUTES } from './user-attributes';

const provider = new Lines('oneid', 'service-provider');
const schemas = new Lines('oneid', 'schemas');

/** What OneID says that it can do (RFC 7643 section 5). @throws HttpError */
export async function serviceProviderLine(scim: OneIdScim): Promise<Line> {
  const { dialect } = scim;
  const config = await scim.object('ServiceProviderConfig');
  const filter = dialect.object(dialect.member(config, 'filter'), 'filter');
  const supported = dialect.flag(dialect.member(filter, 'supported'), 'filter.supported');
  const found = `filter ${supported === undefined ? 'not said' : supported ? 'yes' : 'no'}`;
  return supported === false
    ? provider.fail(
        "OneID says it can't filter: Okta finds nobody, and makes everyone anew",
        "Ask Zuora's support: Okta looks a person up by `userName eq` before it makes one.",
        { found },
      )
    : provider.pass('OneID answers, and can filter', { found });
}

/** The attributes of a user that OneID knows (RFC 7643 section 7). @throws HttpError */
export async function schemasLine(scim: OneIdScim): Promise<Line> {
  const { dialect } = scim;
  const { resources } = await scim.list('Schemas');
  const user = resources.find((each) => dialect.member(each, 'id') === SCIM_CORE_USER);
  if (user === undefined) {
    return schemas.fail(
      "OneID's schemas lack that of a user",
      `Ask Zuora's support why ${SCIM_CORE_USER} isn't among the Schemas: everything that Okta sends is in it.`,
      { declared: SCIM_CORE_USER },
    );
  }
  const lacking = USER_ATTRIBUTES.filter(({ path }) => !knows(dialect.member(user, 'attributes'), path, dialect));
  return lacking.length === 0
    ? schemas.pass("OneID's schema of a user has the seven attributes", { found: SCIM_CORE_USER })
    : schemas.note(
        `OneID's schema of a user doesn't name ${lacking.map(({ label }) => label).join(', ')}`,
        'Look with `--user` whether they arrive nevertheless.',
        { found: SCIM_CORE_USER },
      );
}

/** Whether a list of attributes has one at the path, by name in any case (RFC 7643 section 2.1). */
function knows(attributes: unknown, [first, ...rest]: readonly string[], dialect: Dialect): boolean {
  if (first === undefined) return true;
  if (!Array.isArray(attributes)) return false;
  const found = attributes.find(
    (each) =>
      String(dialect.member(dialect.object(each, 'an attribute'), 'name')).toLowerCase() === first.toLowerCase(),
  );
  return found !== undefined && knows(dialect.member(found, 'subAttributes'), rest, dialect);
}
