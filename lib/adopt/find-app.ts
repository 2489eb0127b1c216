import { adminConsoleHost, OKTA_DOMAIN } from '../okta/admin-console';
import type { OktaAppDefinition, OktaDefinitionReads } from '../okta-org/definitions';
import { ONE_ID_ENDPOINTS } from '../one-id/endpoints';
import { AdoptError } from './adopt-error';

/**
 * The apps that are meant: one is what is wanted.
 *
 * @param named label or id of an app, or the address of its page; without it the apps that look like OneID's by their SAML
 *   addresses
 * @throws AdoptError if there is none; HttpError
 */
export async function findApps(
  okta: OktaDefinitionReads,
  named: string | undefined,
): Promise<readonly OktaAppDefinition[]> {
  if (named === undefined) return appsOfOneId(okta);
  if (named.trim() === '') throw new AdoptError('--app is empty: expected the label or the id of an app');
  const addressed = appIdOfAddress(okta, named);
  const id = addressed ?? (LOOKS_LIKE_ID.test(named) ? named : undefined);
  const byId = id === undefined ? undefined : await okta.appDefinition(id);
  if (byId) return [byId];
  if (addressed !== undefined) throw new AdoptError(`${hostOf(okta)} has no app with the id ${addressed}`);
  return appsLabelled(okta, named);
}

/** An app's id as Okta makes them: 20 letters and digits. */
const LOOKS_LIKE_ID = /^0oa[A-Za-z0-9]{17}$/;

async function appsOfOneId(okta: OktaDefinitionReads): Promise<readonly OktaAppDefinition[]> {
  const found = (await okta.appDefinitions()).filter(looksLikeOneId);
  if (found.length > 0) return found;
  throw new AdoptError(
    `${hostOf(okta)} has no app whose SAML addresses are OneID's (${new URL(ONE_ID_ENDPOINTS.samlSso).host}): name the app with --app, by its label or id`,
  );
}

/** Whether single sign-on URL or audience is of OneID's host. */
export function looksLikeOneId({ saml }: Pick<OktaAppDefinition, 'saml'>): boolean {
  const host = new URL(ONE_ID_ENDPOINTS.samlSso).host;
  return [saml?.ssoAcsUrl, saml?.audience].some(
    (address) => address !== undefined && URL.canParse(address) && new URL(address).host === host,
  );
}

async function appsLabelled(okta: OktaDefinitionReads, label: string): Promise<readonly OktaAppDefinition[]> {
  const found = await okta.appDefinitions(label);
  const exact = found.filter((each) => each.label === label);
  if (exact.length > 0) return exact;
  const [other] = found;
  throw new AdoptError(
    other
      ? `${hostOf(okta)} has no app with the label or id ${label}; it has one with the label ${other.label}`
      : `${hostOf(okta)} has no app with the label or id ${label}`,
  );
}

/**
 * The app's id in an address of its page in the Admin Console, or in its embed link; undefined for what is no address.
 *
 * @throws AdoptError for another address, or one of another org
 */
function appIdOfAddress(okta: OktaDefinitionReads, named: string): string | undefined {
  if (!/^https?:\/\//i.test(named) || !URL.canParse(named)) return undefined;
  const { host, pathname } = new URL(named);
  const id =
    /\/admin\/app\/[^/]+\/instance\/([A-Za-z0-9]+)(\/|$)/.exec(pathname)?.[1] ??
    /^\/home\/[^/]+\/([A-Za-z0-9]+)\//.exec(pathname)?.[1];
  if (id === undefined) {
    throw new AdoptError(
      "--app is an address in which no app's id is: expected that of the app's page in the Admin Console, .../admin/app/<name>/instance/<id>/, or the label or id alone",
    );
  }
  const org = hostOf(okta);
  // Only under Okta's own domains does the host of the Admin Console follow from that of the org.
  if (OKTA_DOMAIN.test(org) && OKTA_DOMAIN.test(host) && host !== org && host !== adminConsoleHost(org)) {
    throw new AdoptError(`--app is an address at ${host}, and the credential is for ${org}: it is another org`);
  }
  return id;
}

function hostOf({ url }: OktaDefinitionReads): string {
  return new URL(url).host;
}
