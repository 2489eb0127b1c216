import * as z from 'zod';
import type { HttpOptions } from '../http';
import { looksLikeGroupId } from '../okta/ids';
import { group } from './definition-answers';
import type { OktaDirectoryReads, OktaNamedGroup, OktaPeoplePage } from './directory';
import { DIRECTORY_SCOPES, oktaEnvironment } from './environment';
import { PAGE, query } from './okta-client';
import { OktaOrg } from './okta-org';

/** A live Okta org of which people are read, with their profiles. */
export class OktaDirectory extends OktaOrg implements OktaDirectoryReads {
  /** @throws CredentialsError, HttpError as of `OktaOrg.fromEnvironment` */
  static override fromEnvironment(
    env: Readonly<Record<string, string | undefined>>,
    options: HttpOptions = {},
  ): OktaDirectory {
    return new OktaDirectory(oktaEnvironment(env, DIRECTORY_SCOPES), options);
  }

  /** @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Group/#tag/Group/operation/listGroups */
  groupsCalled(name: string): Promise<OktaNamedGroup[]> {
    const named = `profile.name eq ${JSON.stringify(name)}`;
    const search = looksLikeGroupId(name) ? `id eq ${JSON.stringify(name)} or ${named}` : named;
    return this.client.every(group, `/groups${query({ search })}`);
  }

  /**
   * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/#tag/User/operation/listUsers
   * @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Group/#tag/Group/operation/listGroupUsers
   */
  async *people({
    groupId,
    most,
  }: {
    readonly groupId?: string | undefined;
    readonly most: number;
  }): AsyncGenerator<OktaPeoplePage> {
    const [list, size] =
      groupId === undefined ? ['users', PAGE] : [`groups/${encodeURIComponent(groupId)}/users`, MEMBERS_PAGE];
    const pages = this.client.pages(person, `/${list}${query({ limit: Math.min(size, most) })}`);
    for await (const { entries, isLast } of pages) yield { people: entries, isLast };
  }
}

/** The most members of a group that Okta gives in one answer. */
const MEMBERS_PAGE = 1000;

const person = z.object({
  id: z.string(),
  status: z.string(),
  profile: z.record(z.string(), z.unknown()).refine(({ login }) => typeof login === 'string' && login !== ''),
});
