import { Client, type RequestExecutor } from '@okta/okta-sdk-nodejs';
import * as z from 'zod';
import { CredentialsError, HttpError, type HttpOptions } from '../http';
import { type OktaEnvironment, oktaEnvironment } from './environment';
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
import { GuardedRequestExecutor } from './request-executor';

/**
 * A live Okta org, to be read, through Okta's official SDK.
 *
 * @example
 * const okta = OktaOrg.fromEnvironment(process.env, { onProgress: console.error });
 * const app = await okta.app('0oa...');
 */
export class OktaOrg implements OktaReads {
  readonly url: string;
  protected readonly client: Client;

  constructor(environment: OktaEnvironment, options: HttpOptions = {}) {
    this.url = environment.orgUrl;
    this.client = sdkClient(environment, new GuardedRequestExecutor(environment, options));
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
    return orNothing(read(app, () => this.client.applicationApi.getApplication({ appId })));
  }

  async appsByLabel(label: string): Promise<OktaApp[]> {
    const filter = `label eq ${JSON.stringify(label)}`;
    const found = await read(z.array(app), () =>
      all(this.client.applicationApi.listApplications({ filter, limit: PAGE })),
    );
    return found.filter((each) => each.label === label);
  }

  async connectionStatus(appId: string): Promise<OktaConnectionStatus> {
    const { status, authScheme, profile } = await read(connection, () =>
      this.client.applicationApi.getDefaultProvisioningConnectionForApplication({ appId }),
    );
    return { status, authScheme: authScheme ?? profile?.authScheme };
  }

  async mapping(mappingId: string): Promise<OktaMappedProperty[] | undefined> {
    const found = await orNothing(read(mapping, () => this.client.profileMappingApi.getProfileMapping({ mappingId })));
    return found && Object.entries(found.properties).map(([variable, property]) => ({ variable, ...property }));
  }

  async appUserSchema(appId: string): Promise<OktaAttribute[] | undefined> {
    // The SDK's model of a schema drops every base attribute that an Okta user lacks, and an app's user has others.
    const address = `${this.url}/api/v1/meta/schemas/apps/${encodeURIComponent(appId)}/default`;
    const found = await orNothing(read(schema, () => this.client.http.getJson(address)));
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
    return read(z.array(pushMapping), () =>
      all(this.client.groupPushMappingApi.listGroupPushMappings({ appId, limit: PUSH_PAGE })),
    );
  }

  async groupAssignments(appId: string): Promise<OktaGroupAssignment[]> {
    const found = await read(z.array(assignment), () =>
      all(this.client.applicationApi.listApplicationGroupAssignments({ appId, limit: PAGE })),
    );
    return found.sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0));
  }

  appUsers(appId: string): Promise<OktaAppUser[]> {
    return read(z.array(appUser), () =>
      all(this.client.applicationApi.listApplicationUsers({ appId, limit: PEOPLE_PAGE })),
    );
  }

  provisioningEvents(appId: string, since: Date, until: Date): Promise<OktaProvisioningEvent[]> {
    const filter = `(${PROVISIONING_EVENTS}) and target.id eq ${JSON.stringify(appId)}`;
    // Without `until` the last page of the System Log leads to what is still to come.
    return read(z.array(event), () =>
      all(
        this.client.systemLogApi.listLogEvents({
          since: since.toISOString(),
          until: until.toISOString(),
          filter,
          limit: PEOPLE_PAGE,
          sortOrder: 'ASCENDING',
        }),
      ),
    );
  }
}

/** The most that Okta gives in one answer. */
export const PAGE = 200;
const PUSH_PAGE = 1000;
const PEOPLE_PAGE = 500;
/** @see https://developer.okta.com/docs/reference/api/event-types/ */
const PROVISIONING_EVENTS = [
  'eventType sw "application.provision."',
  'eventType eq "application.integration.authentication_failure"',
  'eventType eq "application.appuser.mapping.invalid.expression"',
].join(' or ');
/** No list that is read here is longer; a server that never ends is not Okta. */
export const MOST = 100_000;

/**
 * The SDK's client with everything said explicitly: what is left out it takes from `okta.yaml` files and OKTA_CLIENT_*
 * variables by itself.
 */
function sdkClient({ orgUrl, credential }: OktaEnvironment, executor: GuardedRequestExecutor): Client {
  const own = credential.kind === 'private-key' ? credential : undefined;
  const config = {
    orgUrl,
    authorizationMode: own ? 'PrivateKey' : 'SSWS',
    // The executor has the real one.
    token: own ? '' : 'replaced-by-the-executor',
    clientId: own?.clientId ?? '',
    privateKey: own?.privateKey ?? '',
    keyId: own?.keyId ?? '',
    scopes: own ? [...own.scopes] : [],
    userAgent: 'oneid-scim',
    cacheMiddleware: null,
    // The SDK makes an agent of the environment's proxy, which nothing uses here and which DEBUG=* prints with its password.
    httpsProxy: 'http://127.0.0.1',
    // The SDK's type is its own class, of which it calls `fetch` only (its http.js and oauth.js).
    requestExecutor: executor as unknown as RequestExecutor,
  };
  try {
    return new Client(config);
  } catch {
    // It reads those files nevertheless, and what it says of a faulty one quotes it.
    throw new CredentialsError(
      "Okta's SDK can't read okta.yaml in this folder or in ~/.okta: mend it, or move it away",
    );
  }
}

const text = z.string();
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
/** The SDK makes a Date of what it knows for one. */
const date = z
  .unknown()
  .transform((value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined));

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

/** What the SDK got, as the schema reads it. @throws HttpError, of which neither SDK nor zod says a word */
export async function read<T>(schema: z.ZodType<T>, get: () => Promise<unknown>): Promise<T> {
  let answer: unknown;
  try {
    answer = await get();
  } catch (error) {
    if (HttpError.isHttpError(error)) throw error;
    throw unexpected();
  }
  const { success, data } = schema.safeParse(answer);
  if (!success) throw unexpected();
  return data;
}

export function unexpected(): HttpError {
  return new HttpError('not-json', "Okta: an answer that isn't Okta's. Check the address of the org.");
}

export function tooMany(): HttpError {
  return new HttpError(
    'too-large',
    `Okta: a list of more than ${MOST.toLocaleString('en')} entries, the most that is read.`,
  );
}

export async function orNothing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (HttpError.isHttpError(error) && error.problem === 'not-found') return undefined;
    throw error;
  }
}

/** Every page of a list. */
async function all(list: Promise<AsyncIterable<unknown>>): Promise<unknown[]> {
  const found: unknown[] = [];
  let steps = 0;
  for await (const each of await list) {
    // The SDK's iterator gives null for a page without an entry.
    if (each !== null) found.push(each);
    steps += 1;
    if (steps > MOST) throw tooMany();
  }
  return found;
}
