import * as z from 'zod';
import type { HttpOptions } from '../http';
import { type OktaEnvironment, oktaEnvironment } from './environment';
import { OktaClient, PAGE, query } from './okta-client';
import type {
  OktaApp,
  OktaAppUser,
  OktaAttribute,
  OktaConnectionStatus,
  OktaGroupAssignment,
  OktaMappedProperty,
  OktaProvisioningEvent,
  OktaPushMapping,
  OktaReads,
} from './okta-reads';

/**
 * A live Okta org, to be read.
 *
 * @example
 * const okta = OktaOrg.fromEnvironment(process.env, { onProgress: console.error });
 * const app = await okta.app('0oa...');
 */
export class OktaOrg implements OktaReads {
  readonly url: string;
  protected readonly client: OktaClient;

  constructor(environment: OktaEnvironment, options: HttpOptions = {}) {
    this.url = environment.orgUrl;
    this.client = new OktaClient(environment, options);
  }

  /**
   * The org that Okta's usual environment variables lead to.
   *
   * @param needed scopes of OAuth 2.0 that reading takes, where they are others than usual
   * @throws CredentialsError if one is missing; HttpError `insecure` if the org's address isn't https
   */
  static fromEnvironment(
    env: Readonly<Record<string, string | undefined>>,
    options: HttpOptions = {},
    needed?: readonly string[],
  ): OktaOrg {
    return new OktaOrg(oktaEnvironment(env, needed), options);
  }

  app(appId: string): Promise<OktaApp | undefined> {
    return this.client.oneOrNothing(app, appPath(appId));
  }

  async appsByLabel(label: string): Promise<OktaApp[]> {
    const filter = `label eq ${JSON.stringify(label)}`;
    const found = await this.client.every(app, `/apps${query({ filter, limit: PAGE })}`);
    return found.filter((each) => each.label === label);
  }

  async connectionStatus(appId: string): Promise<OktaConnectionStatus> {
    const { status, authScheme, profile } = await this.client.one(connection, `${appPath(appId)}/connections/default`);
    return { status, authScheme: authScheme ?? profile?.authScheme };
  }

  async mapping(mappingId: string): Promise<OktaMappedProperty[] | undefined> {
    const found = await this.client.oneOrNothing(mapping, `/mappings/${encodeURIComponent(mappingId)}`);
    return found && Object.entries(found.properties).map(([variable, property]) => ({ variable, ...property }));
  }

  async appUserSchema(appId: string): Promise<OktaAttribute[] | undefined> {
    const found = await this.client.oneOrNothing(schema, `/meta/schemas${appPath(appId)}/default`);
    return (
      found &&
      (['base', 'custom'] as const).flatMap((kind) =>
        Object.entries(found.definitions[kind]?.properties ?? {}).map(([variable, attribute]) => ({
          variable,
          kind,
          ...attribute,
        })),
      )
    );
  }

  pushMappings(appId: string): Promise<OktaPushMapping[]> {
    return this.client.every(pushMapping, `${appPath(appId)}/group-push/mappings${query({ limit: PUSH_PAGE })}`);
  }

  async groupAssignments(appId: string): Promise<OktaGroupAssignment[]> {
    const found = await this.client.every(assignment, `${appPath(appId)}/groups${query({ limit: PAGE })}`);
    return found.sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0));
  }

  appUsers(appId: string): Promise<OktaAppUser[]> {
    return this.client.every(appUser, `${appPath(appId)}/users${query({ limit: PEOPLE_PAGE })}`);
  }

  provisioningEvents(appId: string, since: Date, until: Date): Promise<OktaProvisioningEvent[]> {
    const filter = `(${PROVISIONING_EVENTS}) and target.id eq ${JSON.stringify(appId)}`;
    // Without `until` the last page of the System Log leads to what is still to come.
    const between = { since: since.toISOString(), until: until.toISOString(), filter };
    return this.client.every(event, `/logs${query({ ...between, limit: PEOPLE_PAGE, sortOrder: 'ASCENDING' })}`);
  }
}

function appPath(appId: string): string {
  return `/apps/${encodeURIComponent(appId)}`;
}

/** The most that Okta gives in one answer of these lists. */
const PUSH_PAGE = 1000;
const PEOPLE_PAGE = 500;
/** @see https://developer.okta.com/docs/reference/api/event-types/ */
const PROVISIONING_EVENTS = [
  'eventType sw "application.provision."',
  'eventType eq "application.integration.authentication_failure"',
  'eventType eq "application.appuser.mapping.invalid.expression"',
].join(' or ');
const text = z.string();
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
/** A time that isn't one counts as not told. */
const date = z
  .unknown()
  .transform((value) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined,
  );

/** What is read of an answer, and no more. */
const app = z
  .object({
    id: text,
    name: text,
    label: text,
    status: text,
    features: z
      .array(text)
      .nullish()
      .transform((features) => features ?? []),
    credentials: z.object({ userNameTemplate: z.object({ template: optional }).nullish() }).nullish(),
    signOnMode: optional,
    created: date,
  })
  .transform(({ credentials, ...rest }) => ({ ...rest, userNameTemplate: credentials?.userNameTemplate?.template }));
const connection = z.object({
  status: text,
  authScheme: optional,
  profile: z.object({ authScheme: optional }).nullish(),
});
const mapping = z.object({
  properties: z
    .record(
      text,
      // Okta leaves a property that was never pushed without its status.
      z.object({ expression: text, pushStatus: text.nullish().transform((status) => status ?? 'DONT_PUSH') }),
    )
    .nullish()
    .transform((properties) => properties ?? {}),
});
const attributes = z
  .object({ properties: z.record(text, z.object({ externalName: optional, externalNamespace: optional })).nullish() })
  .nullish();
const schema = z.object({ definitions: z.object({ base: attributes, custom: attributes }) });
const pushMapping = z.object({ id: text, sourceGroupId: text, targetGroupId: optional, status: text });
const appUser = z
  .object({
    id: text,
    credentials: z.object({ userName: optional }).nullish(),
    externalId: optional,
    status: text,
    syncState: optional,
  })
  .transform(({ credentials, ...rest }) => ({ ...rest, userName: credentials?.userName }));
const event = z
  .object({ eventType: text, outcome: z.object({ result: optional, reason: optional }).nullish() })
  .transform(({ eventType, outcome }) => ({ type: eventType, result: outcome?.result, reason: outcome?.reason }));
const assignment = z
  .object({ id: text, priority: z.number().nullish() })
  .transform(({ id, priority }) => ({ groupId: id, priority: priority ?? undefined }));
