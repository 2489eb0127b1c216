import type { AddressInfo } from 'node:net';
import * as z from 'zod';
import { CertificateIssuer } from './apps/signing-certificate';
import { AdminConsole } from './console/admin-console';
import { Faults } from './http/faults';
import { listen } from './http/listen';
import { PUBLISHED_RATE_LIMITS, RateLimiter, type RateLimits } from './http/rate-limit';
import { Requests } from './http/requests';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from './org/assumptions';
import type { Pipeline } from './org/data/org-data';
import { newOrg } from './org/new-org';
import { Org } from './org/org';
import { SimulatorError } from './org/simulator-error';
import { ORG_NAME, StateFile } from './org/state-file';
import { Outbound } from './outbound/outbound';
import { isOnLoopback, type ScimServer } from './outbound/scim-servers';
import { createOktaServer, type OktaServer } from './server';
import { type OrgSnapshot, orgSnapshot } from './snapshot/org-snapshot';

/** How a simulator is started. */
export interface OktaSimulatorOptions {
  /** Port on 127.0.0.1. Default: one that is free. */
  readonly port?: number | undefined;
  /** Classic Engine or Identity Engine. Default: `v1`, or that of the state file. */
  readonly pipeline?: Pipeline | undefined;
  /** The org's name: `sim` makes it `https://sim.okta.com`. Default: `sim`, or that of the state file. */
  readonly orgName?: string | undefined;
  /** Where the org is kept: read at the start if it exists, written after each change. Default: in memory only. */
  readonly stateFile?: string | undefined;
  /** The only API token that is accepted. Default: any. */
  readonly apiToken?: string | undefined;
  /** Limits for each bucket of calls in a minute, or the name of a plan. Default: none. */
  readonly rateLimits?: RateLimits | keyof typeof PUBLISHED_RATE_LIMITS | undefined;
  /**
   * Servers on this machine for addresses that an administrator enters, such as a `OneIdStandIn`. With a list, even an empty one,
   * people and groups of apps with SCIM are provisioned there. Default: none, and nothing is ever sent.
   */
  readonly servers?: readonly ScimServer[] | undefined;
  /** How Okta behaves where nobody has said so. */
  readonly assumptions?: Partial<Assumptions> | undefined;
}

/** What the Terraform provider okta/okta needs, under the names of its CDKTF binding. */
export interface SimulatedProviderConfig {
  readonly orgName: string;
  readonly baseUrl: string;
  readonly apiToken: string;
  readonly httpProxy: string;
}

/**
 * An Okta org on this machine: enough of its API for the real Terraform provider to create, read, change, import and
 * destroy what this library declares. It listens on 127.0.0.1 only.
 *
 * What it models, and what not, is in docs/simulator.md.
 *
 * @example
 * const okta = await OktaSimulator.start();
 * okta.admin.createGroup('Finance');
 * // terraform apply with okta.providerConfig() or okta.environment()
 * okta.state().apps[0].features;
 * await okta.stop();
 */
export class OktaSimulator implements AsyncDisposable {
  /** What a person does in the Admin Console. */
  readonly admin: AdminConsole;

  private constructor(
    private readonly org: Org,
    private readonly running: Running,
    /** What was called. */
    readonly requests: Requests,
    /** What is to go wrong. */
    readonly faults: Faults,
    private readonly apiToken: string | undefined,
    private readonly outbound: Outbound | undefined,
    admin: AdminConsole,
  ) {
    this.admin = admin;
  }

  /**
   * Starts an org.
   *
   * @throws SimulatorError if an option is wrong, or if the state file is none, can't be written, is open in another simulator,
   *   or is of an org with another name or pipeline than asked for; Node's error with its code if the port is taken
   *   (EADDRINUSE) or the state file can't be read. Nothing is left running then
   */
  static async start(options: OktaSimulatorOptions = {}): Promise<OktaSimulator> {
    checkOptions(options);
    const { apiToken, rateLimits } = options;
    const file = options.stateFile === undefined ? undefined : StateFile.open(options.stateFile);
    try {
      return await OktaSimulator.open(options, file, apiToken, rateLimits);
    } catch (error) {
      file?.close();
      throw error;
    }
  }

  private static async open(
    options: OktaSimulatorOptions,
    file: StateFile | undefined,
    apiToken: string | undefined,
    rateLimits: OktaSimulatorOptions['rateLimits'],
  ): Promise<OktaSimulator> {
    const org = openOrg(options, file);
    const stopping = new AbortController();
    const changed = () => {
      if (stopping.signal.aborted && !running.finishing) throw stopped();
      outbound?.changed();
      file?.write(org.data);
    };
    const outbound = options.servers && new Outbound(org, options.servers, () => file?.write(org.data));
    const certificates = new CertificateIssuer();
    const requests = new Requests();
    const faults = new Faults();
    const limits = typeof rateLimits === 'string' ? PUBLISHED_RATE_LIMITS[rateLimits] : rateLimits;
    const rateLimiter = limits && new RateLimiter(limits);
    const admin = new AdminConsole(org, certificates, changed, outbound);
    const parts = { requests, faults, rateLimiter, apiToken, changed, admin, stopping: stopping.signal };
    const server = createOktaServer({ org, certificates }, parts);
    const running: Running = { ...server, file, outbound, stopping, finishing: false };
    await listen(server.server, options.port ?? 0);
    try {
      changed();
      outbound?.resume();
    } catch (error) {
      server.server.close();
      throw error;
    }
    return new OktaSimulator(org, running, requests, faults, apiToken, outbound, admin);
  }

  /** Where the simulator listens: `http://127.0.0.1:<port>`. */
  get url(): string {
    const { server, stopping } = this.running;
    if (stopping.signal.aborted) throw stopped();
    // Text would be the address of a pipe, and null that of a server that doesn't listen.
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Address of the org, which its links start with: `https://<orgName>.okta.com`. Nothing is ever sent there. */
  get orgUrl(): string {
    return this.org.url;
  }

  /** Arguments for the Terraform provider. The simulator is its proxy, so that no call leaves this machine. */
  providerConfig(): SimulatedProviderConfig {
    return {
      orgName: this.org.data.orgName,
      baseUrl: 'okta.com',
      apiToken: this.apiToken ?? 'simulated',
      httpProxy: this.url,
    };
  }

  /** The same as environment variables, for a provider without arguments. */
  environment(): Record<string, string> {
    const { orgName, baseUrl, apiToken, httpProxy } = this.providerConfig();
    return { OKTA_ORG_NAME: orgName, OKTA_BASE_URL: baseUrl, OKTA_API_TOKEN: apiToken, OKTA_HTTP_PROXY: httpProxy };
  }

  /** What is in the org now: a copy, made to be compared. */
  state(): OrgSnapshot {
    return orgSnapshot(this.org);
  }

  /** Waits until everything that Okta has to send to SCIM servers has been sent, or has failed. */
  async settled(): Promise<void> {
    await this.outbound?.settled();
  }

  /**
   * Stops listening, waits for the calls in flight, and closes open connections. Nothing is written afterwards. Stopping twice
   * is fine; of a simulator that has stopped, `url` and what it may change throw a SimulatorError.
   */
  async stop(): Promise<void> {
    const { running } = this;
    running.stopped ??= end(running);
    await running.stopped;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** What a simulator has to end. */
interface Running extends OktaServer {
  readonly file: StateFile | undefined;
  readonly outbound: Outbound | undefined;
  readonly stopping: AbortController;
  /** True while calls in flight are waited for, which may still change something. */
  finishing: boolean;
  stopped?: Promise<void>;
}

async function end(running: Running): Promise<void> {
  const { server, settled, stopping, file, outbound } = running;
  running.finishing = true;
  stopping.abort();
  const closed = new Promise<void>((done) => server.close(() => done()));
  await settled();
  await outbound?.stop();
  running.finishing = false;
  server.closeAllConnections();
  await closed;
  file?.close();
}

function stopped(): SimulatorError {
  return new SimulatorError('The simulator has been stopped');
}

const options = z.object({
  port: z.int().min(0).max(65_535).optional(),
  pipeline: z.enum(['v1', 'idx']).optional(),
  orgName: z.string().regex(ORG_NAME, 'must be the first part of a host name').optional(),
  stateFile: z.string().min(1).optional(),
  apiToken: z
    .string()
    .regex(/^[\w.~+/=-]+$/, 'must be of the characters of a token')
    .optional(),
  servers: z
    .array(
      z.object({
        origin: z.url('must be an address such as https://one.zuora.com'),
        url: z.string().refine(isOnLoopback, 'must be http on 127.0.0.1, localhost or [::1]'),
      }),
    )
    .optional(),
});

function checkOptions(given: OktaSimulatorOptions): void {
  const { error } = options.safeParse(given);
  if (error === undefined) return;
  // The value isn't repeated: it may be a token.
  throw new SimulatorError(error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`).join('; '));
}

function openOrg(
  { stateFile, orgName, pipeline, assumptions }: OktaSimulatorOptions,
  file: StateFile | undefined,
): Org {
  const whole = { ...DEFAULT_ASSUMPTIONS, ...assumptions };
  const data = file?.read();
  if (data === undefined) {
    return newOrg(orgName ?? 'sim', pipeline ?? 'v1', whole);
  }
  if ((orgName ?? data.orgName) !== data.orgName || (pipeline ?? data.pipeline) !== data.pipeline) {
    throw new SimulatorError(`${stateFile} is the state of the org ${data.orgName} with pipeline ${data.pipeline}`);
  }
  return new Org(data, whole);
}
