import { HttpError, type HttpOptions } from '../http';
import { appDefinition, assignedGroup, group, mappingEnds } from './definition-answers';
import type {
  OktaAppDefinition,
  OktaAssignedGroup,
  OktaDefinitionReads,
  OktaGroup,
  OktaMappingEnds,
} from './definitions';
import { oktaEnvironment, READ_SCOPES } from './environment';
import { PAGE, query } from './okta-client';
import { OktaOrg } from './okta-org';

/** A live Okta org of which an app is read as a whole. */
export class OktaDefinitions extends OktaOrg implements OktaDefinitionReads {
  /** @throws CredentialsError, HttpError as of `OktaOrg.fromEnvironment` */
  static override fromEnvironment(
    env: Readonly<Record<string, string | undefined>>,
    options: HttpOptions = {},
  ): OktaDefinitions {
    return new OktaDefinitions(oktaEnvironment(env, READ_SCOPES), options);
  }

  appDefinition(id: string): Promise<OktaAppDefinition | undefined> {
    return this.client.oneOrNothing(appDefinition, `/apps/${encodeURIComponent(id)}`);
  }

  appDefinitions(label?: string): Promise<OktaAppDefinition[]> {
    const filter = label === undefined ? {} : { filter: `label eq ${JSON.stringify(label)}` };
    return this.client.every(appDefinition, `/apps${query({ limit: PAGE, ...filter })}`);
  }

  async mappingsTo(appId: string): Promise<OktaMappingEnds[]> {
    const found = await this.client.every(mappingEnds, `/mappings${query({ limit: PAGE, targetId: appId })}`);
    return found.filter(({ fromUsers }) => fromUsers).map(({ id, userType }) => ({ id, userType }));
  }

  /** @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationGroups/#tag/ApplicationGroups/operation/listApplicationGroupAssignments */
  async assignedGroups(appId: string): Promise<OktaAssignedGroup[]> {
    const path = `/apps/${encodeURIComponent(appId)}/groups${query({ limit: PAGE, expand: 'group' })}`;
    const found = await this.client.every(assignedGroup, path);
    return found.sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0));
  }

  groupsOfApp(appId: string): Promise<OktaGroup[]> {
    return this.client.every(group, `/groups${query({ search: `source.id eq ${JSON.stringify(appId)}` })}`);
  }

  async groups(ids: readonly string[]): Promise<OktaGroup[]> {
    const found: OktaGroup[] = [];
    for (let start = 0; start < ids.length; start += IDS_PER_SEARCH) {
      found.push(...(await this.groupsAtOnce(ids.slice(start, start + IDS_PER_SEARCH))));
    }
    return found;
  }

  /** Nothing public says how long an address Okta takes: where one is refused, half of it is tried. */
  private async groupsAtOnce(ids: readonly string[]): Promise<OktaGroup[]> {
    const search = ids.map((id) => `id eq ${JSON.stringify(id)}`).join(' or ');
    try {
      return await this.client.every(group, `/groups${query({ search })}`);
    } catch (error) {
      if (ids.length === 1 || !HttpError.is(error) || error.problem !== 'refused') throw error;
      const middle = Math.ceil(ids.length / 2);
      return [...(await this.groupsAtOnce(ids.slice(0, middle))), ...(await this.groupsAtOnce(ids.slice(middle)))];
    }
  }
}

/** An id and what stands around it are some 36 characters of an address, of which servers take 8000 by default. */
const IDS_PER_SEARCH = 200;
