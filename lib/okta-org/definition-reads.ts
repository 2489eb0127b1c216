import type * as z from 'zod';
import { HttpError, type HttpOptions } from '../http';
import { appDefinition, assignedGroup, group, mappingEnds } from './definition-answers';
import type {
  OktaAppDefinition,
  OktaAssignedGroup,
  OktaDefinitionReads,
  OktaGroup,
  OktaMappingEnds,
} from './definitions';
import { DEFINITION_SCOPES, oktaEnvironment } from './environment';
import { OktaOrg, orNothing, PAGE, read } from './okta-org';
import { everyPage, searchText } from './pages';

/**
 * A live Okta org of which an app is read as a whole.
 *
 * The answers are read as they are: the models of Okta's SDK leave out what an app's sign-on settings and an assignment's
 * group are.
 */
export class OktaDefinitions extends OktaOrg implements OktaDefinitionReads {
  /** @throws CredentialsError, HttpError as of `OktaOrg.fromEnvironment` */
  static override fromEnvironment(
    env: Readonly<Record<string, string | undefined>>,
    options: HttpOptions = {},
  ): OktaDefinitions {
    return new OktaDefinitions(oktaEnvironment(env, DEFINITION_SCOPES), options);
  }

  appDefinition(id: string): Promise<OktaAppDefinition | undefined> {
    return orNothing(this.one(appDefinition, `/apps/${encodeURIComponent(id)}`));
  }

  appDefinitions(label?: string): Promise<OktaAppDefinition[]> {
    const filter = label === undefined ? '' : `&filter=${encodeURIComponent(`label eq ${JSON.stringify(label)}`)}`;
    return this.every(appDefinition, `/apps?limit=${PAGE}${filter}`);
  }

  async mappingsTo(appId: string): Promise<OktaMappingEnds[]> {
    const found = await this.every(mappingEnds, `/mappings?limit=${PAGE}&targetId=${encodeURIComponent(appId)}`);
    return found.filter(({ fromUsers }) => fromUsers).map(({ id, userType }) => ({ id, userType }));
  }

  /** @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationGroups/#tag/ApplicationGroups/operation/listApplicationGroupAssignments */
  async assignedGroups(appId: string): Promise<OktaAssignedGroup[]> {
    const path = `/apps/${encodeURIComponent(appId)}/groups?limit=${PAGE}&expand=group`;
    const found = await this.every(assignedGroup, path);
    return found.sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0));
  }

  groupsOfApp(appId: string): Promise<OktaGroup[]> {
    return this.every(group, `/groups?search=${searchText(`source.id eq ${JSON.stringify(appId)}`)}`);
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
      return await this.every(group, `/groups?search=${searchText(search)}`);
    } catch (error) {
      if (ids.length === 1 || !HttpError.is(error) || error.problem !== 'refused') throw error;
      const middle = Math.ceil(ids.length / 2);
      return [...(await this.groupsAtOnce(ids.slice(0, middle))), ...(await this.groupsAtOnce(ids.slice(middle)))];
    }
  }

  private one<T>(schema: z.ZodType<T>, path: string): Promise<T> {
    return read(schema, () => this.client.http.getJson(`${this.url}/api/v1${path}`));
  }

  private every<T>(schema: z.ZodType<T>, path: string): Promise<T[]> {
    return everyPage(this.client, schema, `${this.url}/api/v1${path}`);
  }
}

/** An id and what stands around it are some 36 characters of an address, of which servers take 8000 by default. */
const IDS_PER_SEARCH = 200;
