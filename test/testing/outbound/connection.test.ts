import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AdminConsoleError, OktaSimulator, SimulatorError } from '../../../lib/testing';
import { ScimServers, Unreachable } from '../../../lib/testing/outbound/scim-servers';
import { withNoWayOut } from '../../support/whole-process';
import { connect, connected, LABEL, loop, person, SCIM } from './loop';

const entered = (client: { clientId: string; clientSecret: string }) => ({
  ...SCIM,
  clientId: client.clientId,
  secret: client.clientSecret,
});
const provisioned = async (s: Awaited<ReturnType<typeof loop>>, name: string) => {
  s.okta.admin.createUser(person(name), ['Users']);
  await s.okta.settled();
  return s.okta.admin.peopleOf(LABEL).find(({ login }) => login === person(name).login);
};

const withoutConsent = ({ oneId }: Awaited<ReturnType<typeof loop>>) => {
  oneId.admin.answerConsent(false);
  return {};
};

describe('Re-authenticate', () => {
  test('goes by way of the browser, and the connector test then finds people', async () => {
    await using s = await loop();
    s.okta.admin.enableScim(LABEL, entered(s.client));
    await expect(s.okta.admin.testConnector(LABEL)).rejects.toThrow(
      'Error authenticating: Unauthorized. Errors reported by remote server: The access token is missing',
    );
    await s.okta.admin.reauthenticateInBrowser(LABEL);
    await s.okta.admin.testConnector(LABEL);
    expect(s.okta.state().apps[0]?.scim).toMatchObject({ authenticated: true });
  });

  test.each<[string, RegExp, (s: Awaited<ReturnType<typeof loop>>) => object]>([
    ['a client that OneID does not have', /The page that opens says: invalid_client/, () => ({ clientId: 'other' })],
    ['a secret that is not the one', /Error authenticating: invalid_client/, () => ({ secret: 'other' })],
    [
      'a client of another app',
      /The page that opens says: invalid_request: redirect_uri mismatch/,
      ({ oneId }) => {
        const { clientId, clientSecret } = oneId.admin.createAuthorizationCodeClient('Okta', 'acme_other_1');
        return { clientId, secret: clientSecret };
      },
    ],
    ['no consent', /Error authenticating: access_denied/, withoutConsent],
    [
      'an address where nothing listens',
      /Connect to one.zuora.example:443 \[one.zuora.example\] failed: Connect timed out/,
      () => ({ authorizationEndpointUri: 'https://one.zuora.example/oauth2/authorize' }),
    ],
    [
      'an address that is no token endpoint',
      /Error authenticating: 404/,
      () => ({ accessTokenEndpointUri: 'https://one.zuora.com/token' }),
    ],
  ])('says what is wrong with %s, and nothing is authenticated', async (_, message, change) => {
    await using s = await loop();
    s.okta.admin.enableScim(LABEL, { ...entered(s.client), ...change(s) });
    await expect(s.okta.admin.reauthenticateInBrowser(LABEL)).rejects.toThrow(message);
    await expect(s.okta.admin.reauthenticateInBrowser(LABEL)).rejects.toThrow(AdminConsoleError);
    expect(s.okta.state().apps[0]?.scim).toMatchObject({ authenticated: false });
  });

  test('that somebody only says happened sends the browser with the first call', async () => {
    await using s = await loop();
    s.okta.admin.enableScim(LABEL, entered(s.client));
    s.okta.admin.reauthenticate(LABEL);
    await s.okta.admin.testConnector(LABEL);
  });

  test('that somebody only says happened, and the other side refuses, is told at the person', async () => {
    await using s = await loop();
    s.okta.admin.enableScim(LABEL, { ...entered(s.client), clientId: 'other' });
    s.okta.admin.reauthenticate(LABEL);
    s.okta.admin.setToApp(LABEL, { createUsers: true });
    s.okta.admin.assignGroup(LABEL, 'Users');
    expect(await provisioned(s, 'Ada')).toMatchObject({
      syncState: 'ERROR',
      error: expect.stringContaining('The page that opens says: invalid_client'),
    });
  });

  test.each(['accessTokenEndpointUri', 'authorizationEndpointUri', 'baseUrl'])(
    'with a %s that is no address on the web is refused when it is entered',
    async (field) => {
      await using s = await loop();
      for (const wrong of ['one.zuora.com/x', 'ftp://one.zuora.com/x', 'mailto:one@zuora.com']) {
        const settings = { ...entered(s.client), [field]: wrong };
        expect(() => s.okta.admin.enableScim(LABEL, settings)).toThrow(AdminConsoleError);
      }
    },
  );
});

describe('a grant', () => {
  async function later(authorizationEndpointUri: string) {
    let now = Date.now();
    const s = await connected({ now: () => now });
    s.okta.admin.changeScimConnection(LABEL, { authorizationEndpointUri });
    await s.okta.admin.reauthenticateInBrowser(LABEL);
    s.okta.admin.assignGroup(LABEL, 'Users');
    now += 2 * 3600_000;
    return s;
  }

  test('that has ended is made new by the refresh token, where there is one', async () => {
    await using s = await later(SCIM.authorizationEndpointUri);
    expect(await provisioned(s, 'Ada')).toMatchObject({ syncState: 'SYNCHRONIZED' });
    expect(await provisioned(s, 'Bob')).toMatchObject({ syncState: 'SYNCHRONIZED' });
  });

  test('that has ended without one stops provisioning until somebody re-authenticates', async () => {
    await using s = await later('https://one.zuora.com/oauth2/authorize');
    expect(await provisioned(s, 'Ada')).toMatchObject({
      syncState: 'ERROR',
      error: expect.stringContaining('Error while verifying if user ada@example.com exists: Unauthorized.'),
    });
    await s.okta.admin.reauthenticateInBrowser(LABEL);
    s.okta.admin.provisionUser(LABEL, 'ada@example.com');
    await s.okta.settled();
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED' }]);
  });

  test('that is taken back ends with its refresh token', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.oneId.admin.revokeTokens();
    expect(await provisioned(s, 'Ada')).toMatchObject({ syncState: 'ERROR' });
  });
});

describe('what is entered', () => {
  test('leads to the server that stands for it, or to loopback, and nowhere else', async () => {
    await using s = await loop();
    const header = { ...SCIM, authenticationMode: 'HTTP Header', secret: 'x' } as const;
    for (const baseUrl of [
      'https://example.com/scim',
      'http://one.zuora.com/scim/v2',
      'https://one.zuora.com:8443/scim/v2',
    ]) {
      s.okta.admin.enableScim(LABEL, { ...header, baseUrl });
      await expect(s.okta.admin.testConnector(LABEL)).rejects.toThrow(/^Error authenticating: Connect to .* failed/);
    }
    s.okta.admin.enableScim(LABEL, { ...header, baseUrl: `${s.oneId.url}/scim/v2` });
    await expect(s.okta.admin.testConnector(LABEL)).rejects.toThrow(/Unauthorized/);
    expect(s.oneId.requests).toHaveLength(1);
  });

  test.each([
    'https://one.zuora.com//example.com/scim',
    'https://one.zuora.com///example.com',
    'https://one.zuora.com/\\example.com/scim',
    'https://one.zuora.com@example.com/scim/v2',
    'https://one.zuora.com.example.com/scim/v2',
    'http://127.0.0.1@example.com/scim/v2',
    'http://localhost.example.com/scim/v2',
    'http://127.0.0.1.example.com/scim/v2',
  ])('leads nowhere else by a path or a name that looks like it: %s', (address) => {
    const servers = new ScimServers([{ origin: 'https://one.zuora.com', url: 'http://127.0.0.1:9' }]);
    const led = () => servers.locate(address).origin;
    if (address.startsWith('https://one.zuora.com/')) expect(led()).toBe('http://127.0.0.1:9');
    else expect(led).toThrow(Unreachable);
  });

  test('is sent by no proxy, however this machine is set up', async () => {
    await using s = await connected();
    await withNoWayOut(() => s.okta.admin.testConnector(LABEL));
  });

  test('at an address that speaks something else is told as Okta tells it', async () => {
    const server = createServer((_, response) => void response.end('<html>Welcome</html>')).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    await using s = await loop();
    const { port } = server.address() as { port: number }; // Listens on a port.
    s.okta.admin.enableScim(LABEL, {
      ...SCIM,
      baseUrl: `http://127.0.0.1:${port}`,
      authenticationMode: 'Basic Auth',
      secret: 'x',
    });
    await expect(s.okta.admin.testConnector(LABEL)).rejects.toThrow('No results for users returned');
    server.close();
    server.closeAllConnections();
    await expect(s.okta.admin.testConnector(LABEL)).rejects.toThrow(/failed: Connection refused/);
  });

  test.each(['http://example.com', 'https://127.0.0.1', 'one.zuora.com'])(
    'a server may stand on this machine only: %s',
    async (url) => {
      const started = OktaSimulator.start({ servers: [{ origin: 'https://one.zuora.com', url }] });
      await expect(started).rejects.toThrow(SimulatorError);
    },
  );
});

describe('the state file', () => {
  const file = () => path.join(mkdtempSync(path.join(tmpdir(), 'outbound-')), 'okta.json');

  test('has what became of people, and no secret and no token; after a new start nobody is sent anew', async () => {
    const stateFile = file();
    await using s = await connected({}, { stateFile });
    s.okta.admin.assignGroup(LABEL, 'Users');
    await provisioned(s, 'Ada');
    await s.okta.stop();
    const text = readFileSync(stateFile, 'utf8');
    expect(text).toContain('SYNCHRONIZED');
    expect(text).not.toContain(s.client.clientSecret);
    expect(text).not.toMatch(/"(access|refresh)"|Bearer/);
    const before = s.oneId.requests.length;
    await using again = await OktaSimulator.start({ servers: [s.oneId], stateFile });
    again.admin.createGroup('Other');
    await again.settled();
    expect(again.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED' }]);
    expect(s.oneId.requests).toHaveLength(before);
    again.admin.changeScimConnection(LABEL, { secret: s.client.clientSecret });
    await again.admin.reauthenticateInBrowser(LABEL);
    again.admin.changeUser('ada@example.com', { firstName: 'Augusta' });
    await again.settled();
    expect(s.oneId.state().users).toMatchObject([{ name: { givenName: 'Augusta' } }]);
  });

  test('of who was being provisioned when the simulator ended has them provisioned after a new start', async () => {
    const stateFile = file();
    await using s = await connected({}, { stateFile });
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.stop();
    expect(readFileSync(stateFile, 'utf8')).toContain('SYNCING');
    await using again = await OktaSimulator.start({ servers: [s.oneId], stateFile });
    await again.settled();
    expect(again.admin.peopleOf(LABEL)).toMatchObject([
      { syncState: 'ERROR', error: expect.stringContaining('Unauthorized') },
    ]);
  });

  test('is not written after stop, and a call that is under way ends', async () => {
    const stateFile = file();
    await using s = await loop({}, { stateFile });
    await connect(s);
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.oneId.throttle({ times: 9, seconds: 60 });
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.stop();
    expect(readFileSync(stateFile, 'utf8')).toContain('SYNCING');
    expect(existsSync(`${stateFile}.lock`)).toBe(false);
  });
});
