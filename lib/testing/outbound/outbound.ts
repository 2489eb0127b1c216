import { appUsers } from '../apps/app-user';
import { AdminConsoleError } from '../org/admin-console-error';
import type { App } from '../org/data/app';
import type { User } from '../org/data/people';
import type { GroupPushMapping, ScimIntegration } from '../org/data/provisioning';
import type { Org } from '../org/org';
import { Authorizations, type Call } from './authorization';
import { memberOf, outboundCall } from './outbound-call';
import { deactivate, enter, forget, provision, pushProfile } from './people';
import { deletePushedGroup, pushGroup } from './pushed-groups';
import { NotProvisioned, ScimClient } from './scim-client';
import { type ScimServer, ScimServers } from './scim-servers';

const NOTHING_SENT = { externalId: null, syncState: 'DISABLED', lastSync: null } as const;

/** What was seen of an app when somebody changed something. */
interface Seen {
  /** Of each person who has it, what their profile was. */
  readonly people: Map<string, string>;
  /** Of each pushed group, what it was. */
  readonly pushes: Map<string, { readonly mapping: GroupPushMapping; readonly name: string; readonly digest: string }>;
}

/**
 * Provisions as Okta does after a change: whoever gets an app, has another profile or loses it, and groups that are pushed.
 * What was there before provisioning was on is left alone. One thing is done after another, people before groups.
 *
 * Apps whose connection Okta's API writes are not provisioned here: their protocols aren't SCIM of the wizard.
 */
export class Outbound {
  private readonly call: Call;
  private readonly authorizations: Authorizations;
  private readonly seen = new Map<string, Seen>();
  private readonly stopping = new AbortController();
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  /** Of the simulator, not of anybody who is provisioned. */
  private mistake: unknown;

  /** @param save called after each thing that was done */
  constructor(
    private readonly org: Org,
    servers: readonly ScimServer[],
    private readonly save: () => void,
  ) {
    const known = new ScimServers(servers);
    this.call = (entered, request) => outboundCall(known, entered, request, this.stopping.signal);
    this.authorizations = new Authorizations(this.call, Date.now);
    for (const app of this.customApps()) {
      this.seen.set(app.id, this.seenOf(app));
      for (const { id } of appUsers(org, app)) if (app.people?.[id] === undefined) enter(app, id, NOTHING_SENT);
    }
  }

  /** Goes on with the people with whom an earlier simulator wasn't done. */
  resume(): void {
    for (const app of this.customApps()) {
      for (const { id } of appUsers(this.org, app)) {
        if (isSyncing(app, id)) this.provisioning(app.id, id, true);
      }
    }
  }

  /** To be called after every change of the org. Compares it with what was seen of it, and has done what follows from the difference. */
  changed(): void {
    for (const app of this.customApps()) {
      const before = this.seen.get(app.id);
      const now = this.seenOf(app);
      this.seen.set(app.id, now);
      // Of an app that is new nothing was there before.
      this.people(app, before?.people ?? new Map(), now.people);
      this.groups(app, before?.pushes ?? new Map(), now.pushes);
    }
    for (const id of this.seen.keys()) if (!Object.hasOwn(this.org.data.apps, id)) this.gone(id);
  }

  /** Waits until nothing is left to do. */
  async settled(): Promise<void> {
    while (this.waiting > 0) await this.queue;
    if (this.mistake !== undefined) throw this.mistake;
  }

  /** Ends what is under way; nothing is done any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    while (this.waiting > 0) await this.queue;
  }

  /** A client secret, token or password was entered. */
  entered(app: App, secret: string | undefined): void {
    this.authorizations.entered(app.id, secret);
  }

  /** Somebody says that a person consented: Okta's browser is sent there when the first call is made. */
  consented(app: App): void {
    this.authorizations.consent(app.id);
  }

  /** @throws AdminConsoleError with what stands in the browser or on Okta's screen */
  async reauthenticate(app: App, scim: ScimIntegration): Promise<void> {
    await this.inWords(() => this.authorizations.inBrowser(app, scim));
  }

  /** Where the browser of a person who re-authenticates is sent. */
  leave(app: App, scim: ScimIntegration): string {
    return this.authorizations.leave(app, scim);
  }

  /** The browser is back with this query. @throws AdminConsoleError with what Okta says of it */
  async back(app: App, scim: ScimIntegration, query: URLSearchParams): Promise<void> {
    await this.inWords(() => this.authorizations.back(app, scim, query));
  }

  /** @throws AdminConsoleError with the words of Okta's screen */
  async testConnector(app: App, scim: ScimIntegration): Promise<void> {
    await this.inWords(async () => {
      const { body } = await this.client(app, scim).list('Users', 'Error authenticating');
      // https://support.okta.com/help/s/article/okta-scim-connector-error-no-results-for-users-returned-when-testing-connection
      if (!Array.isArray(memberOf(body, 'Resources'))) throw new AdminConsoleError('No results for users returned');
    });
  }

  provisionUser(app: App, user: User): void {
    enterSyncing(app, user.id);
    this.provisioning(app.id, user.id, true);
  }

  /** Does again what failed with people, of whom some may have left. */
  retry(app: App): void {
    const staying = new Map(appUsers(this.org, app).map((user) => [user.id, user]));
    for (const [id, { syncState }] of Object.entries(app.people ?? {})) {
      const user = staying.get(id);
      if (syncState !== 'ERROR') continue;
      if (user) this.provisionUser(app, user);
      else this.deactivating(app.id, id);
    }
  }

  pushNow(app: App, mapping: GroupPushMapping): void {
    // What is in error is tried anew by what follows from its new status.
    if (mapping.status === 'ERROR') mapping.status = 'ACTIVE';
    else this.pushing(app.id, mapping.id);
  }

  private client(app: App, scim: ScimIntegration): ScimClient {
    return new ScimClient(this.call, this.authorizations, app, scim);
  }

  /** What is to be done is looked at anew when it is done: much may have changed since it was asked for. */
  private later(work: () => Promise<void>): void {
    this.waiting += 1;
    this.queue = this.queue.then(async () => {
      try {
        if (!this.stopping.signal.aborted) {
          await work();
          this.save();
        }
      } catch (error) {
        if (!this.stopping.signal.aborted) this.mistake ??= error;
      } finally {
        this.waiting -= 1;
      }
    });
  }

  /** @param keeps whether the account that is known is written to; else one is looked for, or made */
  private provisioning(appId: string, userId: string, keeps = false): void {
    this.later(async () => {
      const app = this.org.data.apps[appId];
      const user = app && appUsers(this.org, app).find(({ id }) => id === userId);
      const client = this.sendingFor(app);
      const isKnown = keeps && Boolean(app?.people?.[userId]?.externalId);
      if (app && user && client) await (isKnown ? pushProfile : provision)(this.org, app, user, client);
      else if (app && user && isSyncing(app, userId)) {
        enter(app, userId, { ...NOTHING_SENT, ...app.people?.[userId], syncState: 'DISABLED' });
      }
    });
  }

  private updating(appId: string, userId: string): void {
    this.later(async () => {
      const app = this.org.data.apps[appId];
      const user = this.org.data.users[userId];
      const client = this.sendingFor(app);
      if (app && user && client) await pushProfile(this.org, app, user, client);
    });
  }

  private deactivating(appId: string, userId: string): void {
    this.later(async () => {
      const app = this.org.data.apps[appId];
      const client = this.sendingFor(app);
      if (app && client) await deactivate(this.org, app, userId, client);
    });
  }

  private pushing(appId: string, mappingId: string): void {
    this.later(async () => {
      const app = this.org.data.apps[appId];
      const mapping = app?.groupPushMappings.find(({ id, status }) => id === mappingId && status === 'ACTIVE');
      const client = this.sendingFor(app);
      if (app && mapping && client) await pushGroup(this.org, app, mapping, client);
    });
  }

  private deleting(appId: string, mapping: GroupPushMapping, name: string): void {
    this.later(async () => {
      const client = this.sendingFor(this.org.data.apps[appId]);
      try {
        if (client) await deletePushedGroup(mapping, name, client);
      } catch (error) {
        // Okta has no place any more where it could be shown.
        if (!(error instanceof NotProvisioned)) throw error;
      }
    });
  }

  /** Undefined for an app that is gone or inactive, or whose provisioning is off. */
  private sendingFor(app: App | undefined): ScimClient | undefined {
    return app?.scim && sends(app) ? this.client(app, app.scim) : undefined;
  }

  private async inWords<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AdminConsoleError || this.stopping.signal.aborted) throw error;
      throw new AdminConsoleError(error instanceof Error ? error.message : String(error));
    }
  }

  private gone(appId: string): void {
    this.seen.delete(appId);
    this.authorizations.forget(appId);
  }

  private people(app: App, before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): void {
    const { toApp } = app;
    for (const [id, profile] of now) {
      if (before.get(id) === profile) continue;
      if (before.has(id)) {
        if (toApp.updateUserAttributes && mayHaveAccount(app, id)) this.updating(app.id, id);
      } else if (sends(app) && toApp.createUsers) {
        enterSyncing(app, id);
        this.provisioning(app.id, id);
      } else if (app.people?.[id] === undefined) {
        enter(app, id, NOTHING_SENT);
      }
    }
    for (const id of before.keys()) {
      if (now.has(id)) continue;
      if (sends(app) && toApp.deactivateUsers && mayHaveAccount(app, id)) this.deactivating(app.id, id);
      else forget(app, id);
    }
  }

  private groups(app: App, before: Seen['pushes'], now: Seen['pushes']): void {
    if (!sends(app) || !app.scim?.supportedActions.pushGroups) return;
    for (const [id, { mapping, digest }] of now) {
      if (mapping.status === 'ACTIVE' && before.get(id)?.digest !== digest) this.pushing(app.id, id);
    }
    for (const [id, { mapping, name }] of before) {
      // Unlinked: the group of the app stays, unless it was to be deleted there.
      if (!now.has(id) && !Object.hasOwn(this.org.data.groups, mapping.targetGroupId)) {
        this.deleting(app.id, mapping, name);
      }
    }
  }

  private customApps(): App[] {
    return Object.values(this.org.data.apps).filter(({ custom }) => custom);
  }

  private seenOf(app: App): Seen {
    return { people: this.peopleOf(app), pushes: this.pushesOf(app) };
  }

  private peopleOf(app: App): Map<string, string> {
    return new Map(appUsers(this.org, app).map(({ id, profile }) => [id, JSON.stringify(profile)]));
  }

  private pushesOf(app: App): Seen['pushes'] {
    const users = app.groupPushMappings.length === 0 ? [] : Object.values(this.org.data.users);
    return new Map(
      app.groupPushMappings.map((mapping) => {
        const { id, sourceGroupId, targetGroupId, status } = mapping;
        const isForAll = this.org.data.groups[sourceGroupId]?.type === 'BUILT_IN';
        const members = users.flatMap((user) => (isForAll || user.groupIds.includes(sourceGroupId) ? [user.id] : []));
        const name = this.org.data.groups[targetGroupId]?.profile.name ?? '';
        return [id, { mapping, name, digest: JSON.stringify([status === 'ACTIVE', name, members]) }];
      }),
    );
  }
}

/** Whether Okta sends anything for the app: it is active, provisioning is on, and somebody authenticated. */
function sends({ status, scim }: App): boolean {
  return status === 'ACTIVE' && scim?.authenticated === true;
}

/** Whether a person has an account there, or one is being made. */
function mayHaveAccount(app: App, userId: string): boolean {
  return Boolean(app.people?.[userId]?.externalId) || isSyncing(app, userId);
}

function isSyncing({ people }: App, userId: string): boolean {
  return people?.[userId]?.syncState === 'SYNCING';
}

/** What is known of the account stays: whoever lost the app just before is deactivated by it first. */
function enterSyncing(app: App, userId: string): void {
  const { error: _, ...known } = { ...NOTHING_SENT, ...app.people?.[userId] };
  enter(app, userId, { ...known, syncState: 'SYNCING' });
}
