import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OneIdStandIn } from '../../../lib/testing';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Stands before a OneID and keeps what is written to it. */
export async function recordedScim(oneId: OneIdStandIn) {
  const sent: Sent[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const { method = '', url: path = '', headers } = incoming;
      if (/^(POST|PUT)$/.test(method) && path.startsWith('/scim/')) {
        sent.push({ method, path, body: JSON.parse(body.toString()) });
      }
      const onward = httpRequest(`${oneId.url}${path}`, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return {
    origin: oneId.origin,
    url: `http://127.0.0.1:${port}`,
    sent,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
