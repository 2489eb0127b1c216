import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on 127.0.0.1 that does what a test says, and keeps what it got. */
export class LoopbackServer implements AsyncDisposable {
  readonly received: ReceivedRequest[] = [];

  private constructor(private readonly server: Server) {}

  static async start(answer: RequestListener): Promise<LoopbackServer> {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method = '', url = '', headers } = request;
      started.received.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
    const started = new LoopbackServer(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Everything that came in, as text to look for a secret in. */
  get text(): string {
    return JSON.stringify(this.received);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
