import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OktaSimulator } from '../../../lib/testing';
import { connected, LABEL, person, SCIM } from './loop';

/** Until so many calls have come in; they are answered one after the other, with nothing to wait for. */
async function called(requests: readonly unknown[], times: number): Promise<void> {
  while (requests.length < times) await new Promise((soon) => setImmediate(soon));
}

/** What changes while Okta is still sending what was before. */
describe('a person who', () => {
  test('leaves before anything was sent has no account there', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    s.okta.admin.deactivateUser('ada@example.com');
    await s.okta.settled();
    expect(s.oneId.state().users.filter(({ active }) => active)).toEqual([]);
  });

  test('leaves while their account is being made is deactivated there', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await called(s.oneId.requests, 1);
    s.okta.admin.setGroupsOf('ada@example.com', []);
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([{ userName: 'ada@example.com', active: false }]);
  });

  test('moves while their account is being made arrives as they are now', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await called(s.oneId.requests, 1);
    s.okta.admin.changeUser('ada@example.com', { firstName: 'Augusta' });
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([{ name: { givenName: 'Augusta' } }]);
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED' }]);
  });

  test('leaves and comes back at once has an active account', async () => {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    await s.okta.settled();
    s.okta.admin.setGroupsOf('ada@example.com', []);
    s.okta.admin.setGroupsOf('ada@example.com', ['Users']);
    await s.okta.settled();
    expect(s.oneId.state().users).toMatchObject([{ active: true }]);
    expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'SYNCHRONIZED' }]);
  });
});

test('what is left to send of an app that is deleted, or whose provisioning is switched off, is not sent', async () => {
  for (const end of ['deleteApp', 'disableProvisioning', 'deactivateApp'] as const) {
    await using s = await connected();
    s.okta.admin.assignGroup(LABEL, 'Users');
    s.okta.admin.createUser(person('Ada'), ['Users']);
    s.okta.admin.pushGroup(LABEL, 'Finance');
    s.okta.admin[end](LABEL);
    await s.okta.settled();
    expect([end, s.oneId.requests]).toEqual([end, []]);
    if (end !== 'deleteApp') expect(s.okta.admin.peopleOf(LABEL)).toMatchObject([{ syncState: 'DISABLED' }]);
  }
});

test('a push that is unlinked or deactivated before it was sent is not sent', async () => {
  await using s = await connected();
  s.okta.admin.pushGroup(LABEL, 'Finance');
  s.okta.admin.unlinkPushedGroup(LABEL, 'Finance');
  s.okta.admin.pushGroup(LABEL, 'Users');
  s.okta.admin.setPushGroupStatus(LABEL, 'Users', 'INACTIVE');
  await s.okta.settled();
  expect(s.oneId.state().groups).toEqual([]);
});

describe('a server that ends the connection', () => {
  test.each([
    ['before it answers', ''],
    ['in the middle of its answer', 'HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"Resources": ['],
  ])('%s is told at the person, and settled() comes back', async (_, answer) => {
    const server = createServer((request) => request.socket.end(answer)).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const { port } = server.address() as AddressInfo; // Listens on a port.
    await using okta = await OktaSimulator.start({ servers: [] });
    await okta.admin.createApp({ label: LABEL });
    okta.admin.enableScim(LABEL, {
      baseUrl: `http://127.0.0.1:${port}`,
      supportedActions: SCIM.supportedActions,
      authenticationMode: 'HTTP Header',
      secret: 'x',
    });
    okta.admin.setToApp(LABEL, { createUsers: true });
    okta.admin.createGroup('Users');
    okta.admin.assignGroup(LABEL, 'Users');
    okta.admin.createUser(person('Ada'), ['Users']);
    await okta.settled();
    expect(okta.admin.peopleOf(LABEL)).toMatchObject([
      { syncState: 'ERROR', error: expect.stringMatching(/127\.0\.0\.1:\d+ failed to respond$/) },
    ]);
    server.close();
    server.closeAllConnections();
  });
});
