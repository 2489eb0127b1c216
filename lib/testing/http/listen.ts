import type { Server } from 'node:http';

/** Waits until a server listens on 127.0.0.1. Port 0 is one that is free. @throws Node's error with its code if the port is taken */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  });
}
