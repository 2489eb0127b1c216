import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { GuardedHttp } from '../../lib/http';
import { proxiedFetch } from '../../lib/http/proxied-fetch';
import { withNoWayOut } from '../support/whole-process';
import { LoopbackServer } from './loopback-server';

/** A proxy that opens every tunnel to the one server, or refuses with a status. */
class TunnelProxy implements AsyncDisposable {
  readonly asked: string[] = [];
  private constructor(private readonly server: Server) {}

  static async start(to: LoopbackServer | number): Promise<TunnelProxy> {
    const server = createServer();
    const proxy = new TunnelProxy(server);
    server.on('connect', (request, socket, head) => {
      proxy.asked.push(request.url ?? '');
      if (typeof to === 'number') return void socket.end(`HTTP/1.1 ${to} No\r\nContent-Length: 0\r\n\r\n`);
      const tunnel = connect(Number(new URL(to.url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        tunnel.write(head);
        tunnel.pipe(socket).pipe(tunnel);
      });
      socket.on('error', () => tunnel.destroy());
      tunnel.on('error', () => socket.destroy());
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});

test.each(['HTTPS_PROXY', 'https_proxy'])('%s is asked for the host, and lets through', async (name) => {
  await using server = await LoopbackServer.start((_, response) => response.end('{}'));
  await using proxy = await TunnelProxy.start(server);
  // The tunnel ends at a server without TLS, so that the handshake fails: it is the tunnel that is looked at.
  process.env[name] = proxy.url;
  await expect(proxiedFetch(new URL('https://acme.invalid/x'), {})).rejects.toThrow();
  expect(proxy.asked).toEqual(['acme.invalid:443']);
});

test('what NO_PROXY names is not', async () => {
  await using proxy = await TunnelProxy.start(502);
  Object.assign(process.env, { HTTPS_PROXY: proxy.url, NO_PROXY: 'other.invalid,.invalid' });
  await expect(proxiedFetch(new URL('https://acme.invalid/x'), {})).rejects.toThrow();
  expect(proxy.asked).toEqual([]);
});

test('nor is this machine', async () => {
  await using server = await LoopbackServer.start((_, response) => response.end('here'));
  await using proxy = await TunnelProxy.start(502);
  Object.assign(process.env, { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url });
  expect(await (await proxiedFetch(new URL(server.url), {})).text()).toBe('here');
  expect(proxy.asked).toEqual([]);
});

test('nor is this machine where a proxy is set for all that this process fetches', async () => {
  await using server = await LoopbackServer.start((_, response) => response.end('here'));
  process.env['HTTP_PROXY'] = 'http://127.0.0.1:9';
  await withNoWayOut(async () => {
    expect(await (await proxiedFetch(new URL(server.url), {})).text()).toBe('here');
  });
});

test('407 is told as what it is, once, without the password', async () => {
  await using proxy = await TunnelProxy.start(407);
  process.env['HTTPS_PROXY'] = proxy.url.replace('//', '//user:canary@');
  const http = new GuardedHttp({ name: 'Okta', address: 'https://acme.invalid', addressFrom: '' });
  const error = await http.send({ path: '/x' }).catch((error: Error) => error);
  expect(error).toMatchObject({ problem: 'proxy', status: 407 });
  expect(String(error)).toMatch(/the proxy answered 407\. Check HTTPS_PROXY: 407 asks for a user name and password/);
  expect(String(error)).not.toContain('canary');
  expect(proxy.asked).toHaveLength(1);
});
