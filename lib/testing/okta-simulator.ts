import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CertificateIssuer } from './apps/signing-certificate';
import { AdminConsole } from './console/admin-console';
import { Faults } from './http/faults';
import { PUBLISHED_RATE_LIMITS, RateLimiter, type RateLimits } from './http/rate-limit';
import { Requests } from './http/requests';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from './org/assumptions';
import type { Pipeline } from './org/data/org-data';
import { newOrg } from './org/new-org';
import { Org } from './org/org';
import { SimulatorError } from './org/simulator-error';
import { readStateFile, writeStateFile } from './org/state-file';
import { createOktaServer } from './server';
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
    private readonly server: Server,
    /** What was called. */
    readonly requests: Requests,
    /** What is to go wrong. */
    readonly faults: Faults,
    private readonly apiToken: string | undefined,
    admin: AdminConsole,
  ) {
    this.admin = admin;
  }

  /**
   * Starts an org.
   *
   * @throws SimulatorError if the state file is none, or is of an org with another name or pipeline than asked for;
   *   Node's error with its code if the port is taken (EADDRINUSE) or the state file can't be read
   */
  static async start(options: OktaSimulatorOptions = {}): Promise<OktaSimulator> {
    const { stateFile, apiToken, rateLimits } = options;
    const org = openOrg(options);
    const changed = () => {
      if (stateFile !== undefined) {
        writeStateFile(stateFile, org.data);
      }
    };
    const certificates = new CertificateIssuer();
    const requests = new Requests();
    const faults = new Faults();
    const limits = typeof rateLimits === 'string' ? PUBLISHED_RATE_LIMITS[rateLimits] : rateLimits;
    const rateLimiter = limits && new RateLimiter(limits);
    const server = createOktaServer({ org, certificates }, { requests, faults, rateLimiter, apiToken, changed });
    await listen(server, options.port ?? 0);
    changed();
    return new OktaSimulator(org, server, requests, faults, apiToken, new AdminConsole(org, certificates, changed));
  }

  /** Where the simulator listens: `http://127.0.0.1:<port>`. */
  get url(): string {
    // Text would be the address of a pipe, and null that of a server that doesn't listen.
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
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

  /** Stops listening and closes open connections. Stopping twice is fine. */
  async stop(): Promise<void> {
    if (!this.server.listening) {
      return;
    }
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    this.server.closeAllConnections();
    await closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

function openOrg({ stateFile, orgName, pipeline, assumptions }: OktaSimulatorOptions): Org {
  const whole = { ...DEFAULT_ASSUMPTIONS, ...assumptions };
  const data = stateFile === undefined ? undefined : readStateFile(stateFile);
  if (data === undefined) {
    return newOrg(orgName ?? 'sim', pipeline ?? 'v1', whole);
  }
  if ((orgName ?? data.orgName) !== data.orgName || (pipeline ?? data.pipeline) !== data.pipeline) {
    throw new SimulatorError(`${stateFile} is the state of the org ${data.orgName} with pipeline ${data.pipeline}`);
  }
  return new Org(data, whole);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  });
}
