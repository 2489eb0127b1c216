/** A server that stands on this machine for one that an administrator enters the address of. */
export interface ScimServer {
  /** Where it would be: `https://one.zuora.com`. */
  readonly origin: string;
  /** Where it is: `http://127.0.0.1:<port>`. */
  readonly url: string;
}

/** Why a call had no answer: in the words that Okta's screens have for it. */
export class Unreachable extends Error {}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

export function isOnLoopback(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'http:' && LOOPBACK.test(new URL(url).hostname);
}

/** Leads what an administrator entered to servers on this machine. Nothing is ever sent anywhere else. */
export class ScimServers {
  constructor(private readonly servers: readonly ScimServer[]) {}

  /**
   * The address on this machine for an entered one.
   *
   * @throws Unreachable for an address that no server stands for
   * @see https://support.okta.com/help/s/article/scim-connector-configuration-error-connect-timed-out-during-test-connection-in-okta
   */
  locate(entered: string): URL {
    const url = new URL(entered);
    if (isOnLoopback(entered)) return url;
    const server = this.servers.find(({ origin }) => new URL(origin).origin === url.origin);
    if (server === undefined) {
      const port = url.port || (url.protocol === 'http:' ? '80' : '443');
      throw new Unreachable(`Connect to ${url.hostname}:${port} [${url.hostname}] failed: Connect timed out`);
    }
    // Put into the server's address part by part: `//host` in front of a path would lead to that host.
    const led = new URL(server.url);
    led.pathname = url.pathname;
    led.search = url.search;
    return led;
  }
}
